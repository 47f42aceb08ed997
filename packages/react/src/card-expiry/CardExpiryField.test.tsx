import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { describeField } from '../../test/describeField.js';
import { FieldForm } from '../../test/FieldForm.js';
import { pasteText } from '../../test/pasteText.js';
import { CardExpiryField } from './CardExpiryField.js';

const input = (): HTMLInputElement => screen.getByRole<HTMLInputElement>('textbox');
const error = (): string => document.querySelector('.tactful-field-error')?.textContent ?? '';

describeField(CardExpiryField, {
  name: 'card_expiry',
  missing: 'card_expiry_missing',
  wrong: '13/30',
  reason: 'card_expiry_month_out_of_range',
  right: '0135',
  autoComplete: 'cc-exp',
  dir: 'ltr',
});

describe('writing', () => {
  beforeEach(() => {
    render(
      <FieldForm>
        <CardExpiryField />
      </FieldForm>,
    );
  });

  test.each([
    ['0', '0'],
    ['01', '01/'],
    ['5', '05/'],
    ['1', '1'],
    ['1/', '01/'],
    ['1/30', '01/30'],
    ['01/30', '01/30'],
    ['01-30', '01/30'],
    ['01 30', '01/30'],
    ['0130', '01/30'],
    ['530', '05/30'],
    ['1230', '12/30'],
    ['01//30', '01/30'],
    ['01/2030', '01/2030'],
    ['13/30', '13/30'],
    ['٠١٣٠', '01/30'],
    ['０１／３０', '01/30'],
    ['a1b/c30', '01/30'],
    ['/30', '03/0'],
  ])('%s typed is shown as %s', async (typed, shown) => {
    await userEvent.type(input(), typed);
    expect(input().value).toBe(shown);
  });

  test.each([
    ['2030-12', '12/30'],
    ['12/2030', '12/30'],
    ['1/30', '01/30'],
    ['0130', '01/30'],
    ['01 / 30', '01/30'],
    ['01–30', '01/30'],
    ['12/1930', '12/1930'],
    ['١٢/٣٠', '12/30'],
  ])('%s pasted is shown as %s', async (pasted, shown) => {
    await userEvent.type(input(), '07/2');
    input().select();
    await pasteText(input(), pasted);
    expect(input().value).toBe(shown);
  });

  test.each([
    ['2030-12', '12/30'],
    ['0130', '01/30'],
    ['01/30', '01/30'],
    ['01/2030', '01/2030'],
  ])('%s filled in by the browser is shown as %s', (filled, shown) => {
    fireEvent.input(input(), { target: { value: filled } });
    expect(input().value).toBe(shown);
  });

  test('Backspace goes back over the slash', async () => {
    await userEvent.type(input(), '0130');
    await userEvent.keyboard('{Backspace}{Backspace}');
    expect(input().value).toBe('01/');
    await userEvent.keyboard('{Backspace}');
    expect(input().value).toBe('0');
    await userEvent.keyboard('235');
    expect(input().value).toBe('02/35');
  });

  test('the month can be changed alone', async () => {
    await userEvent.type(input(), '0130');
    input().setSelectionRange(0, 2);
    await userEvent.keyboard('12');
    expect([input().value, input().selectionStart]).toEqual(['12/30', 2]);
  });

  test.each([
    ['01/3', 'both'],
    ['01/2020', 'passed'],
    ['01/99', 'year'],
    ['00/30', '01 to 12'],
  ])('%s: %s', async (typed, text) => {
    await userEvent.type(input(), typed);
    await userEvent.tab();
    await waitFor(() => expect(error()).toContain(text));
  });
});
