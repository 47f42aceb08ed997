import type { Meta, StoryObj } from '@storybook/react-vite';
import { SecureFieldsNotice } from './SecureFieldsNotice.js';

const meta = {
  component: SecureFieldsNotice,
  args: { state: 'failed', handlers: { refresh_session: () => {}, use_other_method: () => {} } },
} satisfies Meta<typeof SecureFieldsNotice>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Blocked: Story = {};
export const Loading: Story = { args: { state: 'loading' } };
export const LoadingTooLong: Story = { args: { state: 'loading', timeout: 0 } };
export const Ready: Story = { args: { state: 'ready' } };
