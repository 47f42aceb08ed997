'use client';

import { forwardRef, useMemo } from 'react';
import { onlyDigits } from '../digits/onlyDigits.js';
import { Field } from '../field/Field.js';
import { FieldError } from '../field/FieldError.js';
import type { InputProps } from '../field/Input.js';
import { Label } from '../field/Label.js';
import { MaskedInput } from '../field/MaskedInput.js';
import { groupMask } from '../mask/groupMask.js';
import { filled } from '../validation/filled.js';
import type { Rules } from '../validation/Rules.js';
import { accountNumberLengths } from './accountNumberLengths.js';

export interface AccountNumberFieldProps extends InputProps {
  /** The country of the bank. Decides how many digits are right. */
  readonly country: keyof typeof accountNumberLengths;
}

const mask = groupMask([], '');

/** The number of a bank account, under the name `bank_account_number`. */
export const AccountNumberField = forwardRef<HTMLInputElement, AccountNumberFieldProps>(
  function AccountNumberField({ country, ...props }, ref) {
    const rules = useMemo(() => accountNumberRules(country), [country]);
    return (
      <Field name="bank_account_number" rules={rules}>
        <div className="tactful-control">
          <Label />
          <MaskedInput autoComplete="off" {...props} mask={mask} ref={ref} />
        </div>
        <FieldError />
      </Field>
    );
  },
);

function accountNumberRules(country: AccountNumberFieldProps['country']): Rules {
  const [fewest, most] = accountNumberLengths[country];
  return {
    value_missing: filled,
    bank_account_number_not_recognized: (number) => {
      const { length } = onlyDigits(number);
      return length >= fewest && length <= most;
    },
  } satisfies Rules;
}
