import type { Meta, StoryObj } from '@storybook/react-vite';
import { userEvent, within } from 'storybook/test';
import { tabTo } from '../../test/tabTo.js';
import { SupportReference } from './SupportReference.js';

const meta = {
  component: SupportReference,
  args: { reference: 'req_8Xk2LmPq4' },
} satisfies Meta<typeof SupportReference>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Shown: Story = {};
export const Focused: Story = { play: tabTo('button') };
export const Long: Story = { args: { reference: '3f6c2a1e-9b7d-4c55-8e21-0a9f4d2b7c61-3f6c2a1e-9b7d' } };
export const Copied: Story = { beforeEach: withClipboard(() => Promise.resolve()), play: press };
/** The page may not use the clipboard. */
export const Selected: Story = {
  beforeEach: withClipboard(() => Promise.reject(new DOMException('no', 'NotAllowedError'))),
  play: press,
};

function press({ canvasElement }: { readonly canvasElement: HTMLElement }): Promise<void> {
  return userEvent.click(within(canvasElement).getByRole('button'));
}

/** For as long as the story is shown, the browser's clipboard is this one. */
function withClipboard(writeText: () => Promise<void>): () => () => void {
  return () => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    return () => {
      Reflect.deleteProperty(navigator, 'clipboard');
    };
  };
}
