'use client';

import { forwardRef } from 'react';
import { Field } from '../field/Field.js';
import { FieldError } from '../field/FieldError.js';
import type { InputProps } from '../field/Input.js';
import { Label } from '../field/Label.js';
import { MaskedInput } from '../field/MaskedInput.js';
import { filled } from '../validation/filled.js';
import type { Rules } from '../validation/Rules.js';
import { ibanMask } from './ibanMask.js';
import { isIban } from './isIban.js';

const rules = { value_missing: filled, iban_not_recognized: isIban } satisfies Rules;

/** The IBAN of a bank account, under the name `iban`, in groups of four. Its country and its check digits are checked. */
export const IbanField = forwardRef<HTMLInputElement, InputProps>(function IbanField(props, ref) {
  return (
    <Field name="iban" rules={rules}>
      <div className="tactful-control">
        <Label />
        <MaskedInput
          inputMode="text"
          autoComplete="off"
          autoCapitalize="characters"
          {...props}
          mask={ibanMask}
          ref={ref}
        />
      </div>
      <FieldError />
    </Field>
  );
});
