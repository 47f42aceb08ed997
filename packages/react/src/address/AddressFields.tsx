'use client';

import {
  type ComponentPropsWithoutRef,
  forwardRef,
  type ReactNode,
  useRef,
  useSyncExternalStore,
} from 'react';
import { useWatch } from 'react-hook-form';
import { CountryField } from '../country/CountryField.js';
import { classNames } from '../field/classNames.js';
import { PostalCodeField } from '../postal-code/PostalCodeField.js';
import { useCheckout } from '../provider/useCheckout.js';
import { filled } from '../validation/filled.js';
import type { Rules } from '../validation/Rules.js';
import { addressFormat, type AddressPart } from './addressFormat.js';
import { AddressLine } from './AddressLine.js';
import { StateField } from './StateField.js';
import { useKeptValue } from '../field/useKeptValue.js';

export interface AddressFieldsProps extends Omit<ComponentPropsWithoutRef<'fieldset'>, 'children'> {
  /** The country that is chosen at first, as its ISO 3166-1 code. */
  readonly defaultCountry?: string | undefined;
  /** The countries to choose from. The same list at every render. @default all */
  readonly countries?: readonly string[] | undefined;
}

interface PartProps {
  readonly country: string;
  readonly optional: boolean;
}

/** From then on the form tells. */
const neverChanges = (): (() => void) => () => {};

/** The United States with what belongs to them, and Canada, have words of their own for the parts of an address. */
const northAmerica = new Set('US CA AS GU MP PR UM VI'.split(' '));
const rules = { value_missing: filled } satisfies Rules;

/** The billing address, as its country writes it. What was typed stays when another country is chosen. */
export const AddressFields = forwardRef<HTMLFieldSetElement, AddressFieldsProps>(function AddressFields(
  { defaultCountry = '', countries, className, ...props },
  ref,
) {
  const { messages } = useCheckout();
  const select = useRef<HTMLSelectElement>(null);
  const chosen: unknown = useWatch({ name: 'billing_country' });
  // What was chosen before the script had loaded, only the page knows.
  const first = useSyncExternalStore(
    neverChanges,
    () => select.current?.value ?? defaultCountry,
    () => defaultCountry,
  );
  const country = typeof chosen === 'string' ? chosen : first;
  const { parts, optional } = addressFormat(country);
  useKeptValue('billing_state', parts.includes('state') ? country : null);
  useKeptValue('billing_city', parts.includes('city') ? 'city' : null);
  return (
    <fieldset {...props} ref={ref} className={classNames('tactful-address', className)}>
      <legend className="tactful-legend">{messages.ui.address.billing}</legend>
      <CountryField countries={countries} defaultValue={defaultCountry} ref={select} />
      {parts.map((part) => (
        <Part key={part} part={part} country={country} optional={optional.has(part)} />
      ))}
    </fieldset>
  );
});

function Part({ part, ...props }: PartProps & { readonly part: AddressPart }): ReactNode {
  if (part === 'lines') return <Lines {...props} />;
  if (part === 'city') return <City {...props} />;
  // Another country has other states: its field begins anew.
  if (part === 'state') return <StateField key={props.country} {...props} />;
  return <PostalCodeField {...props} />;
}

function Lines({ country }: PartProps): ReactNode {
  const { address } = useCheckout().messages.ui;
  const { line2 } = northAmerica.has(country) ? address.north_america : address;
  return (
    <>
      <AddressLine name="billing_address_line1" rules={rules} autoComplete="billing address-line1" />
      <AddressLine name="billing_address_line2" optional label={line2} autoComplete="billing address-line2" />
    </>
  );
}

function City({ country, optional }: PartProps): ReactNode {
  const { north_america } = useCheckout().messages.ui.address;
  return (
    <AddressLine
      name="billing_city"
      rules={rules}
      optional={optional}
      label={northAmerica.has(country) ? north_america.city : undefined}
      autoComplete="billing address-level2"
    />
  );
}
