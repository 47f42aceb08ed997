'use client';

import { forwardRef, useEffect, useMemo } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { Field } from '../field/Field.js';
import { FieldError } from '../field/FieldError.js';
import { Input, type InputProps } from '../field/Input.js';
import { Label } from '../field/Label.js';
import { useLatest } from '../useLatest.js';
import { filled } from '../validation/filled.js';
import type { Rules } from '../validation/Rules.js';
import { CallingCode } from './CallingCode.js';
import { callingCodes } from './callingCodes.js';
import { checkPhone } from './checkPhone.js';
import { parsePhone, type Phone } from './parsePhone.js';
import { phoneExample } from './phoneExample.js';
import { usePhoneLibrary } from './usePhoneLibrary.js';

export interface PhoneFieldProps extends InputProps {
  /** The country that is chosen at first, as its ISO 3166-1 code. */
  readonly defaultCountry?: string | undefined;
  /** May stay empty. @default false */
  readonly optional?: boolean | undefined;
}

/**
 * A phone number under the name `phone`, and its country under `phone_country`. The number may be written as it is
 * dialled at home or with its calling code, which chooses the country. `PaymentForm` and `paymentValues` give it as
 * E.164: `+493012345678`.
 */
export const PhoneField = forwardRef<HTMLInputElement, PhoneFieldProps>(function PhoneField(
  { defaultCountry = '', optional, onInput, ...props },
  ref,
) {
  const { getValues, setValue } = useFormContext();
  const isLibraryThere = usePhoneLibrary();
  const watched: unknown = useWatch({ name: 'phone_country' });
  const country = typeof watched === 'string' ? watched : defaultCountry;
  const values = useMemo(() => {
    const example = isLibraryThere ? phoneExample(country) : undefined;
    return example === undefined ? {} : { example };
  }, [isLibraryThere, country]);
  const rules = useMemo(
    (): Rules => ({
      phone_missing: filled,
      phone_format: (number) => checkPhone(number, countryIn(getValues('phone_country'))),
    }),
    [getValues],
  );
  const follow = useLatest((number: unknown): void => {
    const chosen = countryIn(getValues('phone_country'));
    const country = countryOf(parsePhone(typeof number === 'string' ? number : '', chosen), chosen);
    if (country !== chosen) setValue('phone_country', country);
  });
  // What was typed or filled in before it was there.
  useEffect(() => {
    if (isLibraryThere) follow.current(getValues('phone'));
  }, [isLibraryThere, follow, getValues]);
  const followNumber: InputProps['onInput'] = (event) => {
    follow.current(event.currentTarget.value);
    onInput?.(event);
  };
  return (
    <div className="tactful-phone">
      <div className="tactful-phone-parts">
        <CallingCode defaultCountry={defaultCountry} />
        <Field name="phone" rules={rules} optional={optional} values={values}>
          <div className="tactful-control">
            <Label />
            <Input type="tel" dir="ltr" autoComplete="tel" {...props} onInput={followNumber} ref={ref} />
          </div>
          <FieldError />
        </Field>
      </div>
    </div>
  );
});

function countryIn(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Some countries share a calling code, and not every number tells which of them it is of. */
function countryOf({ country, callingCode }: Phone, chosen: string): string {
  if (country !== null && callingCodes.has(country)) return country;
  if (callingCode === null || callingCodes.get(chosen) === callingCode) return chosen;
  return [...callingCodes].find(([, code]) => code === callingCode)?.[0] ?? chosen;
}
