import type { Meta, StoryObj } from '@storybook/react-vite';
import { inForm } from '../../test/inForm.js';
import { EmailField } from '../email/EmailField.js';
import { CardFields } from '../card-fields/CardFields.js';
import { ErrorSummary } from './ErrorSummary.js';

const meta = {
  component: ErrorSummary,
  decorators: [inForm],
  args: { names: ['email', 'card_number', 'card_csc'] },
  parameters: {
    problems: { email: 'email_format', card_number: 'card_number_incomplete', card_csc: 'csc_missing' },
  },
  render: (props) => (
    <>
      <ErrorSummary {...props} />
      <EmailField />
      <CardFields />
    </>
  ),
} satisfies Meta<typeof ErrorSummary>;
export default meta;

type Story = StoryObj<typeof meta>;

export const ThreeFields: Story = {};
