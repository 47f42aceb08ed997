'use client';

import { forwardRef } from 'react';
import { Field } from '../field/Field.js';
import { FieldError } from '../field/FieldError.js';
import { Input, type InputProps } from '../field/Input.js';
import { Label } from '../field/Label.js';
import { filled } from '../validation/filled.js';
import type { Rules } from '../validation/Rules.js';

const rules = { value_missing: filled } satisfies Rules;

/** The name of a person or a company on a bank account, under the name `bank_account_holder`. */
export const AccountHolderField = forwardRef<HTMLInputElement, InputProps>(
  function AccountHolderField(props, ref) {
    return (
      <Field name="bank_account_holder" rules={rules}>
        <div className="tactful-control">
          <Label />
          <Input
            dir="auto"
            autoComplete="name"
            autoCapitalize="words"
            spellCheck={false}
            {...props}
            ref={ref}
          />
        </div>
        <FieldError />
      </Field>
    );
  },
);
