import { Field, FieldError, Input, Label } from '@tactful/react';
import type { ReactNode } from 'react';

/** A field of the shop's own, put together from Tactful's parts. */
export function PhoneField(): ReactNode {
  return (
    <Field name="phone" optional>
      <div className="tactful-control">
        <Label />
        <Input type="tel" dir="ltr" autoComplete="tel" />
      </div>
      <FieldError />
    </Field>
  );
}
