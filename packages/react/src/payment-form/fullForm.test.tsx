import { render, screen, waitFor } from '@testing-library/react';
import { beforeAll, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { paid, refused } from '../../test/answers.js';
import { everyComponent } from '../../test/everyComponent.js';
import { Shop } from '../../test/Shop.js';
import { PhoneField } from '../phone/PhoneField.js';
import { phoneLibrary } from '../phone/phoneLibrary.js';

const card = { card_number: '4242424242424242', card_expiry: '1245', card_csc: '737' };

/** What a shopper puts into each component that takes something: by the name of the field, or `true` for a choice. */
const full: Readonly<Record<string, Readonly<Record<string, string | true>>>> = {
  AccountHolderField: { bank_account_holder: 'Ada Lovelace' },
  AccountNumberField: { bank_account_number: '000123456789' },
  AccountTypeField: { bank_account_type: true },
  AddressFields: {
    billing_country: 'AU',
    billing_address_line1: '12 High Street',
    billing_address_line2: 'Flat 3',
    billing_city: 'Sydney',
    billing_state: 'NSW',
    billing_postal_code: '2000',
  },
  BsbField: { bank_code: '062000' },
  CardExpiryField: { card_expiry: '1245' },
  CardFields: card,
  CardHolderField: { card_holder: 'Ada Lovelace' },
  CardNumberField: { card_number: card.card_number },
  CardSecurityCodeField: { card_csc: '737' },
  CountryField: { billing_country: 'FR' },
  EmailField: { email: 'ada@example.com' },
  ErrorSummary: { email: 'ada@example.com', card_holder: 'Ada Lovelace' },
  IbanField: { iban: 'DE89370400440532013000' },
  MandateConsent: { mandate_consent: true },
  PaymentMethod: { payment_method: true, ...card },
  PaymentMethodList: { payment_method: true },
  PhoneField: { phone: '1512 3456789' },
  PostalCodeField: { billing_postal_code: '94103' },
  PromoCodeField: { promo_code: 'SPRING' },
  RoutingNumberField: { bank_code: '021000021' },
  SavedMethods: { payment_method: true, card_csc: '7373' },
  SortCodeField: { bank_code: '200000' },
};

/** Parts of a field, whose field is tested, a form of its own, and what its server has to send first. */
const others = new Set(['ChoiceInput', 'Input', 'PaymentForm', 'SavedMethods', 'Select']);

type Control = HTMLInputElement | HTMLSelectElement;

const controls = (): Control[] => [...document.querySelectorAll<Control>('form :is(input, select)')];
const filled = (): unknown[] =>
  controls().map((control) => [control.name, control.value, 'checked' in control && control.checked]);

async function fill(name: string, value: string | true): Promise<void> {
  const control = await waitFor(() => {
    const found = controls().find((one) => one.name === name && !one.disabled);
    if (found === undefined) throw new Error(`There is no ${name}.`);
    return found;
  });
  if (value === true) await userEvent.click(control);
  else if (control instanceof HTMLSelectElement) await userEvent.selectOptions(control, value);
  else await userEvent.fill(control, value);
}

// Until then a phone number is sent as it was typed.
beforeAll(async () => {
  const { unmount } = render(
    <Shop>
      <PhoneField defaultCountry="DE" />
    </Shop>,
  );
  await vi.waitUntil(() => phoneLibrary.current !== null, { timeout: 20_000 });
  unmount();
});

test.each(Object.entries(full))('%s: nothing the shopper gave is lost in a decline', async (name, values) => {
  const answers = [refused('generic_decline'), paid];
  const pay = vi.fn<(given: unknown) => unknown>(() => answers.shift());
  render(<Shop pay={pay}>{everyComponent[name]}</Shop>);
  for (const [field, value] of Object.entries(values)) await fill(field, value);
  const before = { filled: filled(), controls: controls() };
  for (const [field] of Object.entries(values)) expect(JSON.stringify(before.filled)).toContain(field);

  await userEvent.click(screen.getByRole('button', { name: /^Pay/ }));
  await screen.findByText('Your payment was declined');
  expect(filled()).toEqual(before.filled);
  expect(controls()).toEqual(before.controls);

  await userEvent.click(screen.getByRole('button', { name: /^Pay/ }));
  await screen.findByRole('button', { name: 'Payment complete' });
  expect(pay.mock.calls[1]?.[0]).toEqual(pay.mock.calls[0]?.[0]);
});

test('is tested with every component that a shopper puts something into', () => {
  const taking = Object.entries(everyComponent).filter(([name, component]) => {
    if (others.has(name)) return false;
    const { unmount } = render(<Shop>{component}</Shop>);
    const takes = controls().length > 0;
    unmount();
    return takes;
  });
  const names = taking.map(([name]) => name);
  expect(Object.keys(full).filter((name) => !others.has(name))).toEqual(names);
});
