'use client';

import { forwardRef } from 'react';
import { Description } from '../field/Description.js';
import { Field } from '../field/Field.js';
import { FieldError } from '../field/FieldError.js';
import type { InputProps } from '../field/Input.js';
import { Label } from '../field/Label.js';
import { MaskedInput } from '../field/MaskedInput.js';
import { useCheckout } from '../provider/useCheckout.js';
import { cardExpiryMask } from './cardExpiryMask.js';
import { cardExpiryRules } from './cardExpiryRules.js';

/** The expiry date of a card, under the name `card_expiry`. Writes the slash, and takes every common way to write it. */
export const CardExpiryField = forwardRef<HTMLInputElement, InputProps>(function CardExpiryField(props, ref) {
  const { messages } = useCheckout();
  return (
    <Field name="card_expiry" rules={cardExpiryRules}>
      <div className="tactful-control">
        <Label />
        <Description>{messages.hints.card_expiry}</Description>
        <MaskedInput autoComplete="cc-exp" {...props} mask={cardExpiryMask} ref={ref} />
      </div>
      <FieldError />
    </Field>
  );
});
