import type { Meta, StoryObj } from '@storybook/react-vite';
import { userEvent, within } from 'storybook/test';
import { SupportReference } from './SupportReference.js';

const meta = {
  component: SupportReference,
  args: { reference: 'req_8Xk2LmPq4' },
} satisfies Meta<typeof SupportReference>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Shown: Story = {};
export const Long: Story = { args: { reference: '3f6c2a1e-9b7d-4c55-8e21-0a9f4d2b7c61-3f6c2a1e-9b7d' } };
/** Copied, or selected where the page may not use the clipboard. */
export const Pressed: Story = {
  play: ({ canvasElement }) => userEvent.click(within(canvasElement).getByRole('button')),
};
