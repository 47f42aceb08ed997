'use client';

import type { ReactNode } from 'react';
import { useFormContext } from 'react-hook-form';
import { useCountryNames } from '../country/useCountryNames.js';
import { Field } from '../field/Field.js';
import { Label } from '../field/Label.js';
import { Select } from '../field/Select.js';
import { useCheckout } from '../provider/useCheckout.js';
import { callingCodes } from './callingCodes.js';

const countries = [...callingCodes.keys()];

/** The country of a phone number, with its calling code, under the name `phone_country`. */
export function CallingCode({ defaultCountry }: { readonly defaultCountry: string }): ReactNode {
  const { lang, ui } = useCheckout().messages;
  const { getFieldState, trigger } = useFormContext();
  const options = useCountryNames(countries, lang);
  // What could not be a number of one country may be one of another.
  const recheck = (): void => {
    if (getFieldState('phone').invalid) void trigger('phone');
  };
  return (
    <Field name="phone_country">
      <div className="tactful-control">
        <Label>{ui.phone.country}</Label>
        <Select
          autoComplete="tel-country-code"
          // A number with its calling code needs no choice.
          aria-required={undefined}
          defaultValue={defaultCountry}
          onChange={recheck}
        >
          <option value="">{ui.choose}</option>
          {options.map(({ code, name }) => (
            <option key={code} value={code} suppressHydrationWarning>
              {`${name} \u2066+${callingCodes.get(code) ?? ''}\u2069`}
            </option>
          ))}
        </Select>
      </div>
    </Field>
  );
}
