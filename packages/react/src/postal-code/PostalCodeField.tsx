'use client';

import type { CheckoutMessages } from '../CheckoutMessages.js';
import { forwardRef, useMemo } from 'react';
import { Field } from '../field/Field.js';
import { FieldError } from '../field/FieldError.js';
import { Input, type InputProps } from '../field/Input.js';
import { Label } from '../field/Label.js';
import { useKeptValue } from '../field/useKeptValue.js';
import { useCheckout } from '../provider/useCheckout.js';
import { postalCodeFormat } from './postalCodeFormat.js';
import { countriesWithoutPostalCode } from './postalCodes.js';

export interface PostalCodeFieldProps extends InputProps {
  /** The billing country, as its ISO 3166-1 code: `DE`. Decides the label, the keyboard and what is checked. */
  readonly country: string;
  /** May stay empty. @default false */
  readonly optional?: boolean | undefined;
}

/** The billing postal code, under the name `billing_postal_code`. Not there for a country that has no postal codes. */
export const PostalCodeField = forwardRef<HTMLInputElement, PostalCodeFieldProps>(
  function PostalCodeField(props, ref) {
    const isThere = !countriesWithoutPostalCode.has(props.country);
    // A code that was typed for another country is not sent.
    useKeptValue('billing_postal_code', isThere ? 'code' : null);
    return isThere && <PostalCode {...props} ref={ref} />;
  },
);

const PostalCode = forwardRef<HTMLInputElement, PostalCodeFieldProps>(function PostalCode(
  { country, optional, ...props },
  ref,
) {
  const { messages } = useCheckout();
  const { rules, example, isNumeric } = useMemo(() => postalCodeFormat(country), [country]);
  const label = ownWord(country, messages);
  const values = useMemo(
    () => ({
      ...(label !== undefined && { label }),
      // An example is not broken over two lines.
      ...(example !== undefined && { example: example.replaceAll(' ', '\u00a0') }),
    }),
    [label, example],
  );
  return (
    <Field name="billing_postal_code" rules={rules} optional={optional} values={values}>
      <div className="tactful-control">
        <Label />
        <Input
          dir="ltr"
          inputMode={isNumeric ? 'numeric' : 'text'}
          autoComplete="billing postal-code"
          autoCapitalize="characters"
          spellCheck={false}
          {...props}
          ref={ref}
        />
      </div>
      <FieldError />
    </Field>
  );
});

function ownWord(country: string, { postalCode }: CheckoutMessages): string | undefined {
  const words: Readonly<Record<string, string>> = postalCode;
  return Object.hasOwn(words, country) ? words[country] : undefined;
}
