import type { Meta, StoryObj } from '@storybook/react-vite';
import { inForm } from '../../test/inForm.js';
import { sendForm } from '../../test/sendForm.js';
import { tabTo } from '../../test/tabTo.js';
import { MandateConsent } from './MandateConsent.js';

const meta = {
  component: MandateConsent,
  decorators: [inForm],
  args: {
    children: (
      <p lang="en" dir="ltr">
        You allow Ada’s Shop and its payment service to send instructions to your bank to debit your account,
        and your bank to follow them. You can ask your bank for your money back within eight weeks of the
        debit.
      </p>
    ),
  },
} satisfies Meta<typeof MandateConsent>;
export default meta;

type Story = StoryObj<typeof meta>;

export const NotAgreed: Story = {};
export const Agreed: Story = { parameters: { values: { mandate_consent: 'agreed' } } };
export const Focused: Story = { play: tabTo('checkbox') };
export const Missing: Story = { play: sendForm };
export const EndedAtTheBank: Story = {
  parameters: {
    values: { mandate_consent: 'agreed' },
    problems: { mandate_consent: 'mandate_not_active' },
  },
};
