import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { describeField } from '../../test/describeField.js';
import { FieldForm } from '../../test/FieldForm.js';
import { pasteText } from '../../test/pasteText.js';
import { CardNumberField, type CardNumberFieldProps } from './CardNumberField.js';

const input = (): HTMLInputElement => screen.getByRole<HTMLInputElement>('textbox');
const error = (): string => document.querySelector('.tactful-field-error')?.textContent ?? '';

function open(props: CardNumberFieldProps = {}): void {
  render(
    <FieldForm>
      <CardNumberField {...props} />
    </FieldForm>,
  );
}

describeField(CardNumberField, {
  name: 'card_number',
  missing: 'card_number_missing',
  wrong: '4242',
  reason: 'card_number_incomplete',
  right: '4242424242424242',
  autoComplete: 'cc-number',
  dir: 'ltr',
});

describe('grouping', () => {
  test.each([
    ['4242424242424242', '4242 4242 4242 4242'],
    ['378282246310005', '3782 822463 10005'],
    ['30569309025904', '3056 930902 5904'],
    ['3056930009020004', '3056 9300 0902 0004'],
    ['4000000000000000006', '4000 0000 0000 0000 006'],
    ['6205500000000000004', '6205 5000 0000 0000 004'],
    ['42424242424242424242', '4242 4242 4242 4242 4242'],
    ['4242', '4242'],
    ['٤٢٤٢٤٢', '4242 42'],
    ['４２４２４２', '4242 42'],
    ['4242-4242.4242 4242x', '4242 4242 4242 4242'],
  ])('%s typed is shown as %s', async (typed, shown) => {
    open();
    await userEvent.type(input(), typed);
    expect(input().value).toBe(shown);
  });

  test.each([
    ['4242-4242 4242 4242', '4242 4242 4242 4242'],
    ['4242–4242–4242–4242', '4242 4242 4242 4242'],
    [' 4000 0000 0000 0000 006 ', '4000 0000 0000 0000 006'],
    ['٣٧٨٢٨٢٢٤٦٣١٠٠٠٥', '3782 822463 10005'],
  ])('%s is shown as %s, pasted or filled in', async (text, shown) => {
    open();
    await pasteText(input(), text);
    expect(input().value).toBe(shown);
    fireEvent.input(input(), { target: { value: '' } });
    fireEvent.input(input(), { target: { value: text } });
    expect(input().value).toBe(shown);
  });

  test('tells the form of a digit that came with a gap', async () => {
    open();
    await userEvent.type(input(), '5067');
    expect(screen.queryByRole('img')).toBeNull();
    await userEvent.keyboard('0');
    expect(input().value).toBe('5067 0');
    expect(screen.getByRole('img').ariaLabel).toBe('Elo');
  });

  test('leaves the caret at the digit it was at', async () => {
    open();
    await userEvent.type(input(), '424242424242');
    input().setSelectionRange(2, 2);
    await userEvent.keyboard('1');
    expect([input().value, input().selectionStart]).toEqual(['4214 2424 2424 2', 3]);
    await userEvent.keyboard('23');
    expect([input().value, input().selectionStart]).toEqual(['4212 3424 2424 242', 6]);
  });

  test('leaves the caret at its digit when another brand is grouped in another way', async () => {
    open();
    await userEvent.type(input(), '4782822463');
    input().setSelectionRange(0, 1);
    await userEvent.keyboard('3');
    expect([input().value, input().selectionStart]).toEqual(['3782 822463', 1]);
  });

  test('takes a digit with Backspace and with Delete at a gap', async () => {
    open();
    await userEvent.type(input(), '42345678');
    input().setSelectionRange(5, 5);
    await userEvent.keyboard('{Backspace}');
    expect([input().value, input().selectionStart]).toEqual(['4235 678', 3]);
    input().setSelectionRange(4, 4);
    await userEvent.keyboard('{Delete}');
    expect(input().value).toBe('4235 78');
  });
});

describe('checking', () => {
  test.each([
    ['4242424242424242'],
    ['4000000000000000006'],
    ['378282246310005'],
    ['30569309025904'],
    ['6011111111111117'],
    ['3566002020360505'],
    ['6200000000000047'],
    ['6304000000000000'],
  ])('%s may be right', async (number) => {
    open();
    await userEvent.fill(input(), number);
    await userEvent.tab();
    expect(error()).toBe('');
  });

  test.each([
    ['4242424242424241', 'Check each digit'],
    ['42424242424242424', 'Check each digit'],
    ['42424242424242424242', 'Check each digit'],
    ['1234567890123456', 'Check each digit'],
    ['37828224631000', 'Some digits are missing'],
    ['6', 'Some digits are missing'],
  ])('%s: %s', async (number, text) => {
    open();
    await userEvent.fill(input(), number);
    await userEvent.tab();
    await waitFor(() => expect(error()).toContain(text));
  });

  test('names the brands that are accepted', async () => {
    open({ brands: ['visa', 'mastercard'] });
    await userEvent.fill(input(), '3782');
    await userEvent.tab();
    await waitFor(() => expect(error()).toMatch(/Cards accepted: .*Visa.* and .*Mastercard/));
  });
});

test('shows the brand, and says it once', async () => {
  open();
  expect(screen.queryByRole('img')).toBeNull();
  await userEvent.type(input(), '4242');
  await waitFor(() => expect(screen.getByRole('img').ariaLabel).toBe('Visa'));
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Visa'));
  const spoken: string[] = [];
  new MutationObserver(() => spoken.push(screen.getByRole('status').textContent)).observe(
    screen.getByRole('status'),
    {
      childList: true,
      characterData: true,
      subtree: true,
    },
  );
  await userEvent.type(input(), '42424242');
  expect(spoken).toEqual([]);
  await userEvent.clear(input());
  await userEvent.type(input(), '34');
  await waitFor(() => expect(spoken.at(-1)).toBe('American Express'));
});

test('says an error that stands at a field that was left', async () => {
  open();
  await userEvent.fill(input(), '42');
  await userEvent.tab();
  await waitFor(() => expect(screen.getByRole('status').textContent).toContain('Some digits are missing'));
  expect(screen.getByRole('alert').textContent).toBe('');
});

test('is not left when the shopper looks at another window', async () => {
  open();
  await userEvent.type(input(), '42');
  fireEvent.blur(input());
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(error()).toBe('');
  await userEvent.tab();
  await waitFor(() => expect(error()).toContain('Some digits are missing'));
});
