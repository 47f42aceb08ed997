import { render, screen, waitFor } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { refused } from '../../test/answers.js';
import { Shop } from '../../test/Shop.js';
import { IbanField } from '../iban/IbanField.js';
import { MandateConsent } from '../mandate/MandateConsent.js';
import { AccountHolderField } from './AccountHolderField.js';
import { AccountNumberField } from './AccountNumberField.js';
import { AccountTypeField } from './AccountTypeField.js';
import { RoutingNumberField } from './RoutingNumberField.js';

const fields = (
  <>
    <IbanField />
    <AccountHolderField />
    <RoutingNumberField />
    <AccountNumberField country="US" />
    <AccountTypeField />
    <MandateConsent>
      <p>The text of the mandate.</p>
    </MandateConsent>
  </>
);

const errors = (): string[] =>
  [...document.querySelectorAll('.tactful-field-error')]
    .map(({ textContent }) => textContent)
    .filter(Boolean);
const control = (name: string): HTMLInputElement => screen.getByLabelText<HTMLInputElement>(name);
const pay = (): Promise<void> => userEvent.click(screen.getByRole('button', { name: /Pay/ }));

async function fill(): Promise<void> {
  await userEvent.type(control('IBAN'), 'DE89370400440532013000');
  await userEvent.type(control('Name on the account'), 'Ada Lovelace');
  await userEvent.type(control('Routing number'), '021000021');
  await userEvent.type(control('Account number'), '000123456789');
  await userEvent.click(control('Savings account'));
  await userEvent.click(control('I agree to the direct debit'));
}

test('the gateway gets what was typed without what was between it; nothing is lost when it declines', async () => {
  const given = vi.fn(() => refused('generic_decline'));
  render(<Shop pay={given}>{fields}</Shop>);
  await fill();
  await pay();
  await waitFor(() => expect(screen.getByText('Your payment was declined')).toBeTruthy());
  expect(given.mock.calls[0]).toEqual([
    {
      iban: 'DE89370400440532013000',
      bank_account_holder: 'Ada Lovelace',
      bank_code: '021000021',
      bank_account_number: '000123456789',
      bank_account_type: 'savings',
      mandate_consent: 'agreed',
    },
    expect.anything(),
  ]);
  expect(control('IBAN').value).toBe('DE89 3704 0044 0532 0130 00');
  expect(control('Name on the account').value).toBe('Ada Lovelace');
  expect(control('Routing number').value).toBe('021000021');
  expect(control('Account number').value).toBe('000123456789');
  expect(control('Savings account').checked).toBe(true);
  expect(control('I agree to the direct debit').checked).toBe(true);
});

test('what the gateway says lands at each field, and goes when the field changes', async () => {
  const answer = refused(
    ['iban_not_recognized', 'iban'],
    ['bank_code_not_recognized', 'bank_code'],
    ['bank_account_cannot_be_debited', 'bank_account_number'],
    ['bank_account_type_missing', 'bank_account_type'],
    ['mandate_not_active', 'mandate_consent'],
  );
  render(<Shop pay={() => answer}>{fields}</Shop>);
  await fill();
  await pay();
  await waitFor(() =>
    expect(errors()).toEqual([
      'Error: Check each letter and digit of the IBAN',
      'Error: Check each digit of the \u2068routing number\u2069',
      'Error: Use another bank account',
      'Error: Choose the type of bank account',
      'Error: Agree to the direct debit again',
    ]),
  );
  expect(screen.getAllByRole('link').map(({ textContent }) => `Error: ${textContent}`)).toEqual(errors());
  await userEvent.click(screen.getByRole('link', { name: /type of bank account/ }));
  expect(document.activeElement?.getAttribute('name')).toBe('bank_account_type');

  await userEvent.type(control('IBAN'), '{End}{Backspace}0');
  await userEvent.type(control('Routing number'), '{End}{Backspace}1');
  await userEvent.type(control('Account number'), '0');
  await userEvent.click(control('Checking account'));
  expect(control('I agree to the direct debit').checked).toBe(false);
  await userEvent.click(control('I agree to the direct debit'));
  await waitFor(() => expect(errors()).toEqual([]));
});

test('an empty form asks for each field by its name', async () => {
  render(<Shop>{fields}</Shop>);
  await pay();
  await waitFor(() => expect(errors()).toHaveLength(6));
  expect(screen.getAllByRole('link').map(({ textContent }) => `Error: ${textContent}`)).toEqual(errors());
});

test('comes from a server and is taken over without a warning, with what was typed before', async () => {
  const page = <Shop>{fields}</Shop>;
  const container = document.body.appendChild(document.createElement('div'));
  container.innerHTML = renderToString(page);
  await userEvent.type(control('IBAN'), 'DE89');
  await userEvent.click(control('Savings account'));
  render(page, { container, hydrate: true });
  await userEvent.type(control('IBAN'), '3704');
  expect(control('IBAN').value).toBe('DE89 3704');
  expect(control('Savings account').checked).toBe(true);
});
