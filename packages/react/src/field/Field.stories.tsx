import type { Meta, StoryObj } from '@storybook/react-vite';
import { type ReactNode, useMemo } from 'react';
import { inForm } from '../../test/inForm.js';
import { sendForm } from '../../test/sendForm.js';
import { tabTo } from '../../test/tabTo.js';
import { useShopWords } from '../../test/useShopWords.js';
import { filled } from '../validation/filled.js';
import type { Rules } from '../validation/Rules.js';
import { ChoiceGroup } from './ChoiceGroup.js';
import { ChoiceInput } from './ChoiceInput.js';
import { Description } from './Description.js';
import { Field } from './Field.js';
import { FieldError } from './FieldError.js';
import { Input } from './Input.js';
import { Label } from './Label.js';

const valueRules = { value_missing: filled } satisfies Rules;
const choiceRules = { choice_missing: filled } satisfies Rules;

/** Fields that only the shop knows, with names of its own. */
function OwnFields(): ReactNode {
  const { vatNumber, delivery, byPost, inStore } = useShopWords();
  const values = useMemo(() => ({ label: delivery }), [delivery]);
  return (
    <>
      <Field name="vat_number" rules={valueRules}>
        <Label>{vatNumber}</Label>
        <Input dir="ltr" autoComplete="off" />
        <FieldError />
      </Field>
      <Field name="delivery" rules={choiceRules} values={values}>
        <ChoiceGroup>
          <ChoiceInput type="radio" value="post">
            {byPost}
          </ChoiceInput>
          <ChoiceInput type="radio" value="store">
            {inStore}
          </ChoiceInput>
        </ChoiceGroup>
        <FieldError />
      </Field>
    </>
  );
}

const meta = {
  component: Field,
  decorators: [inForm],
  args: { name: 'phone', rules: { phone_missing: (value: string) => value !== '' } },
  render: (props) => (
    <Field {...props}>
      <Label />
      <Input type="tel" dir="ltr" autoComplete="tel" />
      <FieldError />
    </Field>
  ),
} satisfies Meta<typeof Field>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Required: Story = {};
export const Optional: Story = { args: { optional: true } };
export const FilledIn: Story = { parameters: { values: { phone: '+44 7700 900123' } } };
export const Focused: Story = { play: tabTo('textbox') };
export const InError: Story = { play: sendForm };
export const InErrorFocused: Story = {
  play: async (context) => {
    sendForm(context);
    await tabTo('textbox')(context);
  },
};
export const WithDescription: Story = {
  render: (props) => (
    <Field {...props}>
      <Label />
      <Description>
        <bdi dir="ltr">+44 7700 900123</bdi>
      </Description>
      <Input type="tel" dir="ltr" autoComplete="tel" />
      <FieldError />
    </Field>
  ),
};
export const OfYourOwn: Story = { render: () => <OwnFields /> };
export const OfYourOwnMissing: Story = { ...OfYourOwn, play: sendForm };
