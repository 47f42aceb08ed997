import { render, screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { CardNumberField } from '../card-number/CardNumberField.js';
import { describeField } from '../../test/describeField.js';
import { FieldForm } from '../../test/FieldForm.js';
import { CardSecurityCodeField } from './CardSecurityCodeField.js';

describeField(CardSecurityCodeField, {
  name: 'card_csc',
  missing: 'csc_missing',
  wrong: '12',
  reason: 'csc_incomplete',
  right: '1357',
  autoComplete: 'cc-csc',
  dir: 'ltr',
});

const number = (): HTMLInputElement => screen.getByRole<HTMLInputElement>('textbox', { name: 'Card number' });
const code = (): HTMLInputElement => screen.getByRole<HTMLInputElement>('textbox', { name: 'Security code' });
const described = (): string =>
  (code().getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent)
    .join(' | ');

function open(): void {
  render(
    <FieldForm>
      <CardNumberField />
      <CardSecurityCodeField />
    </FieldForm>,
  );
}

describe('with a card number', () => {
  test('says how many digits the brand has, and where they are', async () => {
    open();
    expect(described()).toBe('3 digits on the back, or 4 on the front');
    await userEvent.type(number(), '37');
    expect(described()).toBe('4 digits on the front of your card');
    await userEvent.clear(number());
    await userEvent.type(number(), '42');
    expect(described()).toBe('3 digits on the back of your card');
  });

  test.each([
    ['3782', '123', '4'],
    ['4242', '1234', '3'],
  ])('with %s the code %s is to have %s digits', async (start, typed, digits) => {
    open();
    await userEvent.type(number(), start);
    await userEvent.type(code(), typed);
    await userEvent.tab();
    await waitFor(() =>
      expect(described()).toContain(`Enter all \u2068${digits}\u2069 digits of the security code`),
    );
  });

  test('another brand frees a code that fits it, and raises nothing at a code that does not', async () => {
    open();
    await userEvent.type(code(), '1234');
    await userEvent.type(number(), '42');
    expect(described()).toBe('3 digits on the back of your card');
    await userEvent.click(code());
    await userEvent.tab();
    await waitFor(() => expect(code().ariaInvalid).toBe('true'));
    await userEvent.clear(number());
    await userEvent.type(number(), '37');
    await waitFor(() => expect(code().hasAttribute('aria-invalid')).toBe(false));
  });
});

describe('help', () => {
  test('opens by key and by click, stays, and closes by Escape from anywhere', async () => {
    open();
    const button = screen.getByRole('button', { name: 'Where to find the security code' });
    const help = document.getElementById(button.getAttribute('aria-controls') ?? '');
    expect(help?.hidden).toBe(true);
    await userEvent.click(code());
    await userEvent.tab();
    expect(document.activeElement).toBe(button);
    await userEvent.keyboard('{Enter}');
    expect(help?.hidden).toBe(false);
    expect(button.ariaExpanded).toBe('true');
    await userEvent.click(number());
    expect(help?.hidden).toBe(false);
    await userEvent.keyboard('{Escape}');
    expect(help?.hidden).toBe(true);
    await userEvent.click(button);
    expect(help?.hidden).toBe(false);
    await userEvent.click(button);
    expect(help?.hidden).toBe(true);
  });
});

test.each([
  ['١٢٣', '123'],
  ['1 2-3', '123'],
  ['12345', '1234'],
])('%s typed is shown as %s', async (typed, shown) => {
  open();
  await userEvent.type(code(), typed);
  expect(code().value).toBe(shown);
});
