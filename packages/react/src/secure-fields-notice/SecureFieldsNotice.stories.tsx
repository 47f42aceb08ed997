import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { fakeBraintree } from '../../test/hosted/fakeBraintree.js';
import { inForm } from '../../test/inForm.js';
import { shows } from '../../test/shows.js';
import { BraintreeCardFields } from '../braintree/BraintreeCardFields.js';
import { SecureFieldsNotice, type SecureFieldsNoticeProps } from './SecureFieldsNotice.js';

/** The notice where a store has it: before the fields, or in their place. */
function Page(props: SecureFieldsNoticeProps) {
  const [{ create }] = useState(() => fakeBraintree([props.state === 'ready' ? 'at once' : 'never']));
  return (
    <>
      <SecureFieldsNotice {...props} />
      {props.state !== 'failed' && <BraintreeCardFields create={create} timeout={3_600_000} />}
    </>
  );
}

const meta = {
  component: SecureFieldsNotice,
  decorators: [inForm],
  args: { state: 'failed', handlers: { refresh_session: () => {}, use_other_method: () => {} } },
  render: (props) => <Page {...props} />,
} satisfies Meta<typeof SecureFieldsNotice>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Blocked: Story = {};
export const BlockedAndNoOtherMethod: Story = { args: { handlers: { refresh_session: () => {} } } };
export const NothingWhileLoading: Story = { args: { state: 'loading' } };
export const LoadingTooLong: Story = {
  args: { state: 'loading', timeout: 0 },
  play: shows('.tactful-secure-fields'),
};
export const NothingWhenReady: Story = {
  args: { state: 'ready' },
  play: shows('[data-status=ready]', 3),
};
