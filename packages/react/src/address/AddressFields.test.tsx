import { act, render, screen, waitFor } from '@testing-library/react';
import { createRef } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { accessibilityProblems } from '../../test/accessibilityProblems.js';
import { refused } from '../../test/answers.js';
import { FieldForm } from '../../test/FieldForm.js';
import { Shop } from '../../test/Shop.js';
import { ar } from '../locales/ar.js';
import { AddressFields, type AddressFieldsProps } from './AddressFields.js';

const control = (name: string): HTMLInputElement => screen.getByLabelText<HTMLInputElement>(name);
const labels = (): string[] => [...document.querySelectorAll('label')].map(({ textContent }) => textContent);
const errors = (): string[] =>
  [...document.querySelectorAll('.tactful-field-error')]
    .map(({ textContent }) => textContent)
    .filter(Boolean);
const choose = (country: string): Promise<void> =>
  userEvent.selectOptions(control('Country or region'), country);

function open(props: AddressFieldsProps = {}, onSend?: (values: unknown) => void): void {
  render(
    <FieldForm onSend={onSend}>
      <AddressFields {...props} />
    </FieldForm>,
  );
}

const country = 'Country or region';
const lines = ['Address', 'Flat, floor or building (optional)'];
const linesOfUs = ['Address', 'Apartment, suite or unit (optional)'];

describe('each country has its own parts, in its own order', () => {
  test.each([
    ['US', [...linesOfUs, 'City', 'State', 'ZIP code']],
    ['GB', [...lines, 'Town or city', 'Postcode']],
    ['IE', [...lines, 'Town or city', 'County (optional)', 'Eircode (optional)']],
    ['IN', [...lines, 'Town or city', 'PIN code', 'State']],
    ['BR', [...lines, 'Town or city', 'State', 'CEP']],
    ['CA', [...linesOfUs, 'City', 'Province', 'Postal code']],
    ['DE', [...lines, 'Postal code', 'Town or city']],
    ['JP', ['Postal code', 'Prefecture', 'Town or city', ...lines]],
    ['AE', [...lines, 'Emirate']],
    ['HK', [...lines, 'Town or city (optional)', 'Region']],
    ['SG', [...lines, 'Postal code']],
    ['XX', [...lines, 'Town or city', 'Postal code (optional)']],
    ['', [...lines, 'Town or city', 'Postal code (optional)']],
  ])('%s', (defaultCountry, parts) => {
    open({ defaultCountry });
    expect(labels()).toEqual([country, ...parts]);
  });

  test('also when the country is chosen, by keyboard alone', async () => {
    open({ defaultCountry: 'GB', countries: ['GB', 'US'] });
    await userEvent.keyboard('{Tab}United S');
    await waitFor(() => expect(labels()).toContain('ZIP code'));
    expect(document.activeElement).toBe(control(country));
  });
});

test('is one named group, and tells browsers what to fill in', () => {
  const ref = createRef<HTMLFieldSetElement>();
  render(
    <FieldForm>
      <AddressFields ref={ref} defaultCountry="US" className="own" data-own="kept" />
    </FieldForm>,
  );
  expect(screen.getByRole('group', { name: 'Billing address' })).toBe(ref.current);
  expect([ref.current?.className, ref.current?.dataset['own']]).toEqual(['tactful-address own', 'kept']);
  const tokens = [...document.querySelectorAll('input, select')].map((element) =>
    element.getAttribute('autocomplete'),
  );
  expect(tokens).toEqual([
    'billing country',
    'billing address-line1',
    'billing address-line2',
    'billing address-level2',
    'billing address-level1',
    'billing postal-code',
  ]);
});

test('a state is chosen from a list, and sent as its code', async () => {
  const onSend = vi.fn();
  open({ defaultCountry: 'US' }, onSend);
  await userEvent.type(control('Address'), '1600 Pennsylvania Ave');
  await userEvent.type(control('City'), 'Washington');
  await userEvent.selectOptions(control('State'), 'District of Columbia');
  await userEvent.type(control('ZIP code'), '20500');
  await userEvent.click(screen.getByRole('button', { name: 'Send' }));
  await waitFor(() =>
    expect(onSend.mock.calls[0]?.[0]).toEqual({
      billing_country: 'US',
      billing_address_line1: '1600 Pennsylvania Ave',
      billing_address_line2: '',
      billing_city: 'Washington',
      billing_state: 'DC',
      billing_postal_code: '20500',
    }),
  );
});

test('a browser can fill in the state by its code', () => {
  open({ defaultCountry: 'CA' });
  const select = screen.getByLabelText<HTMLSelectElement>('Province');
  expect([...select.options].slice(0, 3).map(({ value, text }) => [value, text])).toEqual([
    ['', 'Choose from the list'],
    ['AB', 'Alberta'],
    ['BC', 'British Columbia'],
  ]);
});

test('what was typed survives a change of country, and nothing of another country is sent', async () => {
  const onSend = vi.fn();
  open({ defaultCountry: 'US' }, onSend);
  await userEvent.type(control('Address'), 'Main St 1');
  await userEvent.type(control('City'), 'Springfield');
  await userEvent.selectOptions(control('State'), 'WA');
  await userEvent.type(control('ZIP code'), '98101');

  await choose('AU');
  await waitFor(() => expect(control('Address').value).toBe('Main St 1'));
  expect([control('Town or city').value, control('State').value]).toEqual(['Springfield', '']);
  await userEvent.selectOptions(control('State'), 'NSW');

  await choose('AE');
  await waitFor(() => expect(labels()).toContain('Emirate'));
  expect(control('Address').value).toBe('Main St 1');
  await userEvent.type(control('Emirate'), 'Dubai');
  await userEvent.click(screen.getByRole('button', { name: 'Send' }));
  await waitFor(() =>
    expect(onSend.mock.calls[0]?.[0]).toEqual({
      billing_country: 'AE',
      billing_address_line1: 'Main St 1',
      billing_address_line2: '',
      billing_state: 'Dubai',
    }),
  );

  await choose('US');
  await waitFor(() => expect(control('ZIP code').value).toBe('98101'));
  expect([control('City').value, control('State').value]).toEqual(['Springfield', 'WA']);
  await choose('AU');
  await waitFor(() => expect(control('State').value).toBe('NSW'));
});

test('the parts that are missing are asked for by their names, and not those that may stay empty', async () => {
  open({ defaultCountry: 'US' });
  await userEvent.click(screen.getByRole('button', { name: 'Send' }));
  await waitFor(() =>
    expect(errors()).toEqual([
      'Error: Enter your address',
      'Error: Enter your \u2068city\u2069',
      'Error: Choose your \u2068state\u2069',
      'Error: Enter your \u2068ZIP code\u2069',
    ]),
  );
  expect(await accessibilityProblems()).toEqual([]);
  await choose('HK');
  await waitFor(() => expect(errors()).not.toContain('Error: Enter your \u2068ZIP code\u2069'));
});

test('a decline leaves all of it as it was; what the gateway says lands at its field', async () => {
  const answer = refused(
    ['address_mismatch', 'billing_address_line1'],
    ['details_not_accepted', 'billing_city'],
    ['details_not_accepted', 'billing_state'],
    ['postal_code_mismatch', 'billing_postal_code'],
  );
  render(
    <Shop pay={() => answer}>
      <AddressFields defaultCountry="US" />
    </Shop>,
  );
  await userEvent.type(control('Address'), 'Main St 1');
  await userEvent.type(control('Apartment, suite or unit (optional)'), '2b');
  await userEvent.type(control('City'), 'Springfield');
  await userEvent.selectOptions(control('State'), 'OR');
  await userEvent.type(control('ZIP code'), '97477');
  await userEvent.click(screen.getByRole('button', { name: /Pay/ }));
  await waitFor(() =>
    expect(errors()).toEqual([
      'Error: Enter the address your bank has for this card',
      'Error: Check the \u2068city\u2069',
      'Error: Check the \u2068state\u2069',
      'Error: Enter the \u2068ZIP code\u2069 your bank has for this card',
    ]),
  );
  expect([...document.querySelectorAll<HTMLInputElement>('input, select')].map(({ value }) => value)).toEqual(
    ['US', 'Main St 1', '2b', 'Springfield', 'OR', '97477'],
  );
  await userEvent.selectOptions(control('State'), 'WA');
  await userEvent.type(control('City'), 's');
  await waitFor(() => expect(errors()).toHaveLength(2));
});

test('speaks another language, with what was typed before', async () => {
  const page = (messages = ar) => (
    <FieldForm messages={messages}>
      <AddressFields defaultCountry="US" />
    </FieldForm>
  );
  render(page());
  await userEvent.selectOptions(control(ar.ui.address.state), 'CA');
  expect(screen.getByRole<HTMLOptionElement>('option', { name: 'ألمانيا' }).value).toBe('DE');
  expect(await accessibilityProblems()).toEqual([]);
});

test('comes from a server and is taken over without a warning, with what was chosen before', async () => {
  const page = (
    <FieldForm>
      <AddressFields defaultCountry="US" />
    </FieldForm>
  );
  const container = document.body.appendChild(document.createElement('div'));
  // The server knows another name of France than the browser.
  container.innerHTML = renderToString(page).replace('>France<', '>Gallia<');
  await userEvent.type(control('City'), 'Paris');
  await choose('FR');
  expect(labels()).toContain('ZIP code');
  const france = screen.getByRole<HTMLOptionElement>('option', { name: 'Gallia' });
  await act(async () => void render(page, { container, hydrate: true }));
  expect([control(country).value, control('Town or city').value]).toEqual(['FR', 'Paris']);
  await waitFor(() => expect(labels()).toEqual([country, ...lines, 'Postal code', 'Town or city']));
  expect(france.value).toBe('FR');
  expect(france.previousElementSibling?.textContent).toBe('Finland');
});
