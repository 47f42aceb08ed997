import type { Meta, StoryObj } from '@storybook/react-vite';
import { inForm } from '../../test/inForm.js';
import { sendForm } from '../../test/sendForm.js';
import { tabTo } from '../../test/tabTo.js';
import { Description } from './Description.js';
import { Field } from './Field.js';
import { FieldError } from './FieldError.js';
import { Input } from './Input.js';
import { Label } from './Label.js';

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
