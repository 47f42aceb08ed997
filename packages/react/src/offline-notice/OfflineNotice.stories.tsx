import type { Meta, StoryObj } from '@storybook/react-vite';
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
