'use client';

import { forwardRef } from 'react';
import { Field } from '../field/Field.js';
import { FieldError } from '../field/FieldError.js';
import { Input, type InputProps } from '../field/Input.js';
import { Label } from '../field/Label.js';
import { filled } from '../validation/filled.js';
import type { Rules } from '../validation/Rules.js';

export interface EmailFieldProps extends InputProps {
  /** May stay empty. @default false */
  readonly optional?: boolean | undefined;
}

/** Something, an @, a domain with a dot. More than that only the mail itself can tell. */
const shape = /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/;

const rules = {
  email_missing: filled,
  email_format: (address) => shape.test(address.trim()),
} satisfies Rules;

/** The email address, under the name `email`. */
export const EmailField = forwardRef<HTMLInputElement, EmailFieldProps>(function EmailField(
  { optional, ...props },
  ref,
) {
  return (
    <Field name="email" rules={rules} optional={optional}>
      <div className="tactful-control">
        <Label />
        <Input
          type="email"
          dir="ltr"
          autoComplete="email"
          autoCapitalize="off"
          spellCheck={false}
          {...props}
          ref={ref}
        />
      </div>
      <FieldError />
    </Field>
  );
});
