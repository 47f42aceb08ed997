'use client';

import cardValidator from 'card-validator';
import { forwardRef } from 'react';
import { toDigits } from '../digits/toDigits.js';
import { Field } from '../field/Field.js';
import { FieldError } from '../field/FieldError.js';
import { Input, type InputProps } from '../field/Input.js';
import { Label } from '../field/Label.js';
import { filled } from '../validation/filled.js';
import type { Rules } from '../validation/Rules.js';

export interface CardHolderFieldProps extends InputProps {
  /** May stay empty. @default false */
  readonly optional?: boolean | undefined;
}

const rules = {
  card_holder_missing: filled,
  // A name of digits alone is a card number in the wrong place.
  card_holder_not_accepted: (name) => cardValidator.cardholderName(toDigits(name)).isValid,
} satisfies Rules;

/** The name on a card, under the name `card_holder`. */
export const CardHolderField = forwardRef<HTMLInputElement, CardHolderFieldProps>(function CardHolderField(
  { optional, ...props },
  ref,
) {
  return (
    <Field name="card_holder" rules={rules} optional={optional}>
      <div className="tactful-control">
        <Label />
        <Input
          dir="auto"
          autoComplete="cc-name"
          autoCapitalize="words"
          spellCheck={false}
          {...props}
          ref={ref}
        />
      </div>
      <FieldError />
    </Field>
  );
});
