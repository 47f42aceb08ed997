'use client';

import { forwardRef, useEffect, useMemo } from 'react';
import { type CardBrandId, cardBrandName } from '../card-brand/cardBrand.js';
import { CardBrandMark } from '../card-brand/CardBrandMark.js';
import { useCardBrand } from '../card-brand/useCardBrand.js';
import { Field } from '../field/Field.js';
import { FieldError } from '../field/FieldError.js';
import type { InputProps } from '../field/Input.js';
import { Label } from '../field/Label.js';
import { MaskedInput } from '../field/MaskedInput.js';
import { useCheckout } from '../provider/useCheckout.js';
import { cardNumberMask } from './cardNumberMask.js';
import { cardNumberRules } from './cardNumberRules.js';

export interface CardNumberFieldProps extends InputProps {
  /** The brands that are accepted. The same list at every render. @default all */
  readonly brands?: readonly CardBrandId[] | undefined;
}

/** The number of a card, under the name `card_number`. Shows the brand as soon as it is known, and says it once. */
export const CardNumberField = forwardRef<HTMLInputElement, CardNumberFieldProps>(function CardNumberField(
  { brands, ...props },
  ref,
) {
  const { announce } = useCheckout();
  const brand = useCardBrand();
  const rules = useMemo(() => cardNumberRules(brands), [brands]);
  const values = useMemo(() => (brands ? { brands: brands.map(cardBrandName) } : {}), [brands]);
  const name = brand?.name;
  useEffect(() => {
    if (name !== undefined) announce(name);
  }, [announce, name]);
  return (
    <Field name="card_number" rules={rules} values={values} className="tactful-card-number">
      <div className="tactful-control">
        <Label />
        <MaskedInput autoComplete="cc-number" {...props} mask={cardNumberMask} ref={ref} />
        <CardBrandMark brand={brand} />
      </div>
      <FieldError />
    </Field>
  );
});
