import { Description, Field, FieldError, Input, Label } from '@tactful/react';

// Made once: the same objects at every render.
const vat = { label: 'VAT number' };
const vatRules = {
  value_missing: (text: string) => text.trim() !== '',
  vat_format: (text: string) =>
    /^[A-Z]{2}\w{8,12}$/i.test(text.trim()) || 'Enter a VAT number like DE123456789',
};
const note = { label: 'note for the driver' };

export function CompanyFields() {
  return (
    <>
      <Field name="vat_id" values={vat} rules={vatRules}>
        <Label />
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
