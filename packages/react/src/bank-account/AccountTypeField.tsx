'use client';

import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { ChoiceInput } from '../field/ChoiceInput.js';
import { ChoiceGroup } from '../field/ChoiceGroup.js';
import { Field } from '../field/Field.js';
import { FieldError } from '../field/FieldError.js';
import { useCheckout } from '../provider/useCheckout.js';
import { filled } from '../validation/filled.js';
import type { Rules } from '../validation/Rules.js';

const rules = { bank_account_type_missing: filled } satisfies Rules;

export type AccountTypeFieldProps = Omit<ComponentPropsWithoutRef<'fieldset'>, 'children'>;

/** The kind of a bank account, under the name `bank_account_type`: `checking` or `savings`. */
export const AccountTypeField = forwardRef<HTMLFieldSetElement, AccountTypeFieldProps>(
  function AccountTypeField(props, ref) {
    const { bank } = useCheckout().messages.ui;
    return (
      <Field name="bank_account_type" rules={rules}>
        <ChoiceGroup {...props} ref={ref}>
          <ChoiceInput type="radio" value="checking">
            {bank.checking}
          </ChoiceInput>
          <ChoiceInput type="radio" value="savings">
            {bank.savings}
          </ChoiceInput>
        </ChoiceGroup>
        <FieldError />
      </Field>
    );
  },
);
