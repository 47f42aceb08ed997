import { Description, Field, FieldError, Input, Label } from '@tactful/react';

const vatRules = {
  value_missing: (text: string) => text.trim() !== '',
  vat_format: (text: string) =>
    /^[A-Z]{2}\w{8,12}$/i.test(text.trim()) || 'Enter a VAT number like DE123456789',
};
// What the texts call the field, within a sentence. Made once: the same object at every render.
const note = { label: 'note for the driver' };

export function CompanyFields() {
  return (
    <>
      <Field name="vat_id" rules={vatRules}>
        <Label>VAT number</Label>
        <Description>As on your invoices</Description>
        <Input dir="ltr" autoCapitalize="characters" />
        <FieldError />
      </Field>
      <Field name="note" values={note} optional>
        <Label />
        <Input />
        <FieldError />
      </Field>
    </>
  );
}
