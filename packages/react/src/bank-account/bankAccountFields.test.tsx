import { act, render, screen, waitFor } from '@testing-library/react';
import { type ComponentType, createRef, forwardRef } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { accessibilityProblems } from '../../test/accessibilityProblems.js';
import { describeField } from '../../test/describeField.js';
import { FieldForm } from '../../test/FieldForm.js';
import { pasteText } from '../../test/pasteText.js';
import type { InputProps } from '../field/Input.js';
import { ar } from '../locales/ar.js';
import { AccountHolderField } from './AccountHolderField.js';
import { AccountNumberField } from './AccountNumberField.js';
import { AccountTypeField } from './AccountTypeField.js';
import { BsbField } from './BsbField.js';
import { RoutingNumberField } from './RoutingNumberField.js';
import { SortCodeField } from './SortCodeField.js';

const input = (): HTMLInputElement => screen.getByRole<HTMLInputElement>('textbox');
const error = (): string => document.querySelector('.tactful-field-error')?.textContent ?? '';
const send = (): Promise<void> => userEvent.click(screen.getByRole('button', { name: 'Send' }));

function open(Component: ComponentType): void {
  render(
    <FieldForm>
      <Component />
    </FieldForm>,
  );
}

const BritishAccountNumber = forwardRef<HTMLInputElement, InputProps>(
  function BritishAccountNumber(props, ref) {
    return <AccountNumberField country="GB" {...props} ref={ref} />;
  },
);

const bankCode = {
  name: 'bank_code',
  missing: 'value_missing',
  reason: 'bank_code_not_recognized',
  autoComplete: 'off',
  dir: 'ltr',
} as const;

describeField(RoutingNumberField, {
  ...bankCode,
  label: ({ bank }) => bank.routing_number,
  wrong: '021000022',
  right: '021000021',
});
describeField(SortCodeField, {
  ...bankCode,
  label: ({ bank }) => bank.sort_code,
  wrong: '20000',
  right: '200000',
});
describeField(BsbField, { ...bankCode, label: ({ bank }) => bank.bsb, wrong: '06200', right: '062000' });
describeField(BritishAccountNumber, {
  name: 'bank_account_number',
  missing: 'value_missing',
  wrong: '12345',
  reason: 'bank_account_number_not_recognized',
  right: '55779911',
  autoComplete: 'off',
  dir: 'ltr',
});

describe('writing', () => {
  test.each([
    [RoutingNumberField, '0210 0002-1', '021000021'],
    [SortCodeField, '200000', '20-00-00'],
    [SortCodeField, '20 00 00', '20-00-00'],
    [SortCodeField, '20', '20'],
    [SortCodeField, '2000000', '20-00-000'],
    [BsbField, '062000', '062-000'],
    [BsbField, '٠٦٢٠٠٠', '062-000'],
    [BritishAccountNumber, '5577 9911', '55779911'],
  ])('%o: %s, typed and pasted, is shown as %s', async (Component, text, shown) => {
    open(Component);
    await userEvent.type(input(), text);
    expect(input().value).toBe(shown);
    input().select();
    await pasteText(input(), text);
    expect(input().value).toBe(shown);
    expect(input().inputMode).toBe('numeric');
  });

  test('a separator is no obstacle: the caret stays at its digit, and Backspace takes one', async () => {
    open(SortCodeField);
    await userEvent.type(input(), '203040');
    input().setSelectionRange(3, 3);
    await userEvent.keyboard('{Backspace}');
    expect([input().value, input().selectionStart]).toEqual(['23-04-0', 1]);
    await userEvent.keyboard('9');
    expect([input().value, input().selectionStart]).toEqual(['29-30-40', 3]);
  });
});

test.each([
  ['US', '123', false],
  ['US', '000123456789', true],
  ['US', '12345678901234567', true],
  ['US', '123456789012345678', false],
  ['GB', '12345', false],
  ['GB', '123456', true],
  ['AU', '123456789', true],
  ['AU', '1234567890', false],
] as const)('in %s the account number %s may be right: %s', async (country, number, isRight) => {
  render(
    <FieldForm>
      <AccountNumberField country={country} />
    </FieldForm>,
  );
  await userEvent.type(input(), number);
  await userEvent.tab();
  if (isRight) expect(error()).toBe('');
  else await waitFor(() => expect(error()).toContain('Check each digit of the account number'));
});

test('asks for the name on the account', async () => {
  open(AccountHolderField);
  expect(input().autocomplete).toBe('name');
  await send();
  await waitFor(() => expect(error()).toBe('Error: Enter the name on the account'));
  await userEvent.type(input(), 'Ärzte GmbH');
  await waitFor(() => expect(error()).toBe(''));
});

test.each([
  [RoutingNumberField, 'Routing number', 'routing number'],
  [SortCodeField, 'Sort code', 'sort code'],
  [BsbField, 'BSB number', 'BSB number'],
])('what is wrong with it is said in the word of its label', async (Component, label, word) => {
  open(Component);
  expect(screen.getByLabelText(label)).toBe(input());
  await send();
  await waitFor(() => expect(error()).toBe(`Error: Enter your \u2068${word}\u2069`));
  await userEvent.type(input(), '12');
  await send();
  await waitFor(() => expect(error()).toBe(`Error: Check each digit of the \u2068${word}\u2069`));
});

describe('the kind of account', () => {
  const group = (): HTMLElement => screen.getByRole('radiogroup');
  const form: { current: UseFormReturn | undefined } = { current: undefined };

  test('is chosen by keyboard alone, with one stop', async () => {
    const onSend = vi.fn();
    const ref = createRef<HTMLFieldSetElement>();
    render(
      <FieldForm onSend={onSend}>
        <AccountTypeField ref={ref} className="own" data-own="kept" />
      </FieldForm>,
    );
    expect(screen.getByRole('radiogroup', { name: 'Account type' })).toBe(ref.current);
    expect([group().className, group().dataset['own']]).toEqual(['tactful-choice-group own', 'kept']);
    await userEvent.keyboard('{Tab}{ArrowDown}');
    expect(screen.getByRole('radio', { name: 'Savings account' })).toHaveProperty('checked', true);
    await userEvent.keyboard('{Tab}{Enter}');
    await waitFor(() => expect(onSend.mock.calls[0]?.[0]).toEqual({ bank_account_type: 'savings' }));
  });

  test('is asked for when the form is sent, and not before; the choice lets go of it', async () => {
    open(AccountTypeField);
    await userEvent.keyboard('{Tab}{Tab}');
    expect([error(), group().ariaInvalid]).toEqual(['', null]);
    const choices = (): string[] =>
      screen.getAllByRole('radio').map((radio) => JSON.stringify(radio.getBoundingClientRect()));
    const before = choices();
    await send();
    await waitFor(() => expect(error()).toContain('Choose the type of bank account'));
    expect(group().ariaInvalid).toBe('true');
    expect(document.getElementById(group().getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      error(),
    );
    expect(choices()).toEqual(before);
    expect(await accessibilityProblems()).toEqual([]);
    await userEvent.click(screen.getByRole('radio', { name: 'Checking account' }));
    await waitFor(() => expect([error(), group().ariaInvalid]).toEqual(['', null]));
  });

  test('stays chosen when a gateway does not take it, and in another language', async () => {
    const page = (messages = ar) => (
      <FieldForm messages={messages} onForm={(given) => void (form.current = given)}>
        <AccountTypeField />
      </FieldForm>
    );
    render(page());
    await userEvent.click(screen.getByRole('radio', { name: 'حساب توفير' }));
    act(() => form.current?.setError('bank_account_type', { type: 'bank_account_type_missing' }));
    await waitFor(() => expect(error()).toContain(ar.reasons.bank_account_type_missing.field));
    expect(screen.getByRole('radio', { name: 'حساب توفير' })).toHaveProperty('checked', true);
    await userEvent.click(screen.getByRole('radio', { name: 'حساب جارٍ' }));
    await waitFor(() => expect(error()).toBe(''));
    expect(await accessibilityProblems()).toEqual([]);
  });
});
