'use client';

import type { MaskitoOptions } from '@maskito/core';
import { forwardRef, useMemo } from 'react';
import { Field } from '../field/Field.js';
import { FieldError } from '../field/FieldError.js';
import type { InputProps } from '../field/Input.js';
import { Label } from '../field/Label.js';
import { MaskedInput } from '../field/MaskedInput.js';
import type { Rules } from '../validation/Rules.js';

interface BankCodeProps extends InputProps {
  readonly label: string;
  readonly rules: Rules;
  readonly mask: MaskitoOptions;
}

/** The code of a bank under the name `bank_code`, whatever a country calls it. */
export const BankCode = forwardRef<HTMLInputElement, BankCodeProps>(function BankCode(
  { label, rules, mask, ...props },
  ref,
) {
  const values = useMemo(() => ({ label }), [label]);
  return (
    <Field name="bank_code" rules={rules} values={values}>
      <div className="tactful-control">
        <Label />
        <MaskedInput autoComplete="off" {...props} mask={mask} ref={ref} />
      </div>
      <FieldError />
    </Field>
  );
});
