import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReactNode } from 'react';
import { inForm } from '../../test/inForm.js';
import { sendForm } from '../../test/sendForm.js';
import { shows } from '../../test/shows.js';
import { tabTo } from '../../test/tabTo.js';
import { useShopWords } from '../../test/useShopWords.js';
import { CardFields } from '../card-fields/CardFields.js';
import { EmailField } from '../email/EmailField.js';
import { Field } from '../field/Field.js';
import { FieldError } from '../field/FieldError.js';
import { Input } from '../field/Input.js';
import { Label } from '../field/Label.js';
import { filled } from '../validation/filled.js';
import type { Rules } from '../validation/Rules.js';
import { ErrorSummary } from './ErrorSummary.js';

const valueRules = { value_missing: filled } satisfies Rules;

/** A field that only the shop knows. */
function VatNumber(): ReactNode {
  return (
    <Field name="vat_number" rules={valueRules}>
      <Label>{useShopWords().vatNumber}</Label>
      <Input dir="ltr" autoComplete="off" />
      <FieldError />
    </Field>
  );
}

const meta = {
  component: ErrorSummary,
  decorators: [inForm],
  args: { names: ['email', 'card_number', 'card_csc'] },
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

const threeProblems = {
  values: { email: 'mia.example.com', card_number: '4242 4242 4242', card_expiry: '12/45' },
  problems: { email: 'email_format', card_number: 'card_number_incomplete', card_csc: 'csc_missing' },
};

export const ThreeFields: Story = { parameters: threeProblems };
export const RefusedByTheBank: Story = {
  args: { names: ['card_expiry', 'card_csc'] },
  parameters: {
    values: {
      email: 'mia@example.com',
      card_number: '4242 4242 4242 4242',
      card_expiry: '12/45',
      card_csc: '737',
    },
    problems: { card_expiry: 'card_expiry_mismatch', card_csc: 'csc_mismatch' },
  },
};
/** Its line has gone, those of the others stay. */
export const OneIsRight: Story = {
  parameters: threeProblems,
  play: async (context) => {
    const [email] = context.canvas.getAllByRole('textbox');
    if (email) await context.userEvent.type(email, '{Control>}a{/Control}mia@example.com');
    await shows('.tactful-summary a', 2)(context);
  },
};
export const LinkFocused: Story = { parameters: threeProblems, play: tabTo('link') };
/** A link leads to its field. */
export const LinkFollowed: Story = {
  parameters: threeProblems,
  play: async (context) => {
    const [, link] = context.canvas.getAllByRole('link');
    if (link) await context.userEvent.click(link);
    await shows('[name=card_number]:focus')(context);
  },
};
export const AFieldOfYourOwn: Story = {
  args: { names: ['email', 'vat_number'] },
  parameters: { values: { email: 'mia.example.com' } },
  play: async (context) => {
    sendForm(context);
    await shows('.tactful-summary a', 2)(context);
  },
  render: (props) => (
    <>
      <ErrorSummary {...props} />
      <EmailField />
      <VatNumber />
    </>
  ),
};
/** The one field says it: there is no summary. */
export const OneField: Story = {
  args: { names: ['card_csc'] },
  parameters: {
    values: { email: 'mia@example.com', card_number: '4242 4242 4242 4242', card_expiry: '12/45' },
    problems: { card_csc: 'csc_missing' },
  },
};
