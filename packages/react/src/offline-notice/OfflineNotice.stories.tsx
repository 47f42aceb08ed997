import type { Meta, StoryObj } from '@storybook/react-vite';
import { shows } from '../../test/shows.js';
import { OfflineNotice } from './OfflineNotice.js';

const meta = {
  component: OfflineNotice,
  // For as long as the story is shown the browser says that it has no connection.
  beforeEach: () => {
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    return () => {
      Reflect.deleteProperty(navigator, 'onLine');
    };
  },
} satisfies Meta<typeof OfflineNotice>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Offline: Story = {};
/** It is heard that the connection is back; there is nothing more to see. */
export const BackOnline: Story = {
  play: async (context) => {
    Reflect.deleteProperty(navigator, 'onLine');
    dispatchEvent(new Event('online'));
    await shows('.tactful-offline', 0)(context);
  },
};
