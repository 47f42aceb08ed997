'use client';

import { forwardRef, useEffect, useMemo } from 'react';
import { useFormContext } from 'react-hook-form';
import { useCardBrand } from '../card-brand/useCardBrand.js';
import { onlyDigits } from '../digits/onlyDigits.js';
import { Description } from '../field/Description.js';
import { Field } from '../field/Field.js';
import { FieldError } from '../field/FieldError.js';
import type { InputProps } from '../field/Input.js';
import { Label } from '../field/Label.js';
import { MaskedInput } from '../field/MaskedInput.js';
import { useCheckout } from '../provider/useCheckout.js';
import { filled } from '../validation/filled.js';
import type { Rules } from '../validation/Rules.js';
import { cardSecurityCodeMask } from './cardSecurityCodeMask.js';
import { SecurityCodeHelp } from './SecurityCodeHelp.js';
import { securityCodeHint } from './securityCodeHint.js';

/** The security code of a card, under the name `card_csc`: 3 or 4 digits, as the brand of the card number has it. */
export const CardSecurityCodeField = forwardRef<HTMLInputElement, InputProps>(
  function CardSecurityCodeField(props, ref) {
    const { hints } = useCheckout().messages;
    const { getFieldState, trigger } = useFormContext();
    const length = useCardBrand()?.codeLength;
    const rules = useMemo(() => securityCodeRules(length), [length]);
    const values = useMemo(() => (length === undefined ? {} : { digits: length }), [length]);
    // A code that was too short for one brand may be right for the next. A code that is no longer right is left alone until
    // the form is sent: the shopper is at another field.
    useEffect(() => {
      const { error } = getFieldState('card_csc');
      if (length !== undefined && error?.type === 'csc_incomplete') void trigger('card_csc');
    }, [length, getFieldState, trigger]);
    return (
      <Field name="card_csc" rules={rules} values={values}>
        <div className="tactful-control">
          <Label />
          <Description>{securityCodeHint(hints, length)}</Description>
          <MaskedInput autoComplete="cc-csc" {...props} mask={cardSecurityCodeMask} ref={ref} />
          <SecurityCodeHelp length={length} />
        </div>
        <FieldError />
      </Field>
    );
  },
);

function securityCodeRules(length: number | undefined): Rules {
  return {
    csc_missing: filled,
    csc_incomplete: (code) => {
      const digits = onlyDigits(code).length;
      return length === undefined ? digits >= 3 : digits === length;
    },
  };
}
