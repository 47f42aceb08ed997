import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { describeField } from '../../test/describeField.js';
import { FieldForm } from '../../test/FieldForm.js';
import { pasteText } from '../../test/pasteText.js';
import { IbanField } from './IbanField.js';

const input = (): HTMLInputElement => screen.getByRole<HTMLInputElement>('textbox');
const error = (): string => document.querySelector('.tactful-field-error')?.textContent ?? '';

function open(): void {
  render(
    <FieldForm>
      <IbanField />
    </FieldForm>,
  );
}

describeField(IbanField, {
  name: 'iban',
  missing: 'value_missing',
  wrong: 'DE89 37',
  reason: 'iban_not_recognized',
  right: 'DE89370400440532013000',
  autoComplete: 'off',
  dir: 'ltr',
});

describe('grouping', () => {
  test.each([
    ['DE89370400440532013000', 'DE89 3704 0044 0532 0130 00'],
    ['de89 3704', 'DE89 3704'],
    ['DE89', 'DE89'],
    ['gb29-nwbk.6016', 'GB29 NWBK 6016'],
    ['DE٨٩', 'DE89'],
    ['ｄｅ８９３', 'DE89 3'],
    ['MT84MALT011000012345MTLCAST001S', 'MT84 MALT 0110 0001 2345 MTLC AST0 01S'],
  ])('%s typed is shown as %s', async (typed, shown) => {
    open();
    await userEvent.type(input(), typed);
    expect(input().value).toBe(shown);
  });

  test.each([
    ['IBAN DE89 3704 0044 0532 0130 00', 'DE89 3704 0044 0532 0130 00'],
    [' de89–3704–0044–0532–0130–00\u00a0', 'DE89 3704 0044 0532 0130 00'],
    [`DE89${'1'.repeat(40)}`, `DE89 ${Array(10).fill('1111').join(' ')}`],
  ])('%s is shown as %s, pasted or filled in', async (text, shown) => {
    open();
    await pasteText(input(), text);
    expect(input().value).toBe(shown);
    fireEvent.input(input(), { target: { value: '' } });
    fireEvent.input(input(), { target: { value: text } });
    expect(input().value).toBe(shown);
  });

  test('leaves the caret at the character it was at', async () => {
    open();
    await userEvent.type(input(), 'DE89370400');
    input().setSelectionRange(2, 2);
    await userEvent.keyboard('7');
    expect([input().value, input().selectionStart]).toEqual(['DE78 9370 400', 3]);
    await userEvent.keyboard('ab');
    expect([input().value, input().selectionStart]).toEqual(['DE7A B893 7040 0', 6]);
  });

  test('takes one character with Backspace and with Delete, also at a gap, also a letter', async () => {
    open();
    await userEvent.type(input(), 'GB29NWBK');
    await userEvent.keyboard('{Backspace}');
    expect(input().value).toBe('GB29 NWB');
    input().setSelectionRange(5, 5);
    await userEvent.keyboard('{Backspace}');
    expect([input().value, input().selectionStart]).toEqual(['GB2N WB', 3]);
    input().setSelectionRange(4, 4);
    await userEvent.keyboard('{Delete}');
    expect(input().value).toBe('GB2N B');
  });
});

test('asks for the IBAN by its name', async () => {
  open();
  await userEvent.click(screen.getByRole('button', { name: 'Send' }));
  await waitFor(() => expect(error()).toBe('Error: Enter your IBAN'));
});
