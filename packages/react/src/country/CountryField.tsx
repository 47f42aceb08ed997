'use client';

import { forwardRef } from 'react';
import { Field } from '../field/Field.js';
import { FieldError } from '../field/FieldError.js';
import { Label } from '../field/Label.js';
import { Select, type SelectProps } from '../field/Select.js';
import { useCheckout } from '../provider/useCheckout.js';
import { filled } from '../validation/filled.js';
import type { Rules } from '../validation/Rules.js';
import { countries as all } from './countries.js';
import { useCountryNames } from './useCountryNames.js';

export interface CountryFieldProps extends Omit<SelectProps, 'children'> {
  /** The countries to choose from, as their ISO 3166-1 codes. The same list at every render. @default all */
  readonly countries?: readonly string[] | undefined;
}

const rules = { choice_missing: filled } satisfies Rules;

/**
 * The billing country, under the name `billing_country`, as its ISO 3166-1 code. The browser names the countries, in the
 * shopper's language. `defaultValue` is the one that is chosen at first.
 */
export const CountryField = forwardRef<HTMLSelectElement, CountryFieldProps>(function CountryField(
  { countries = all, ...props },
  ref,
) {
  const { lang, ui } = useCheckout().messages;
  const options = useCountryNames(countries, lang);
  return (
    <Field name="billing_country" rules={rules}>
      <div className="tactful-control">
        <Label />
        <Select autoComplete="billing country" {...props} ref={ref}>
          <option value="">{ui.choose}</option>
          {options.map(({ code, name }) => (
            <option key={code} value={code} suppressHydrationWarning>
              {name}
            </option>
          ))}
        </Select>
      </div>
      <FieldError />
    </Field>
  );
});
