import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { forwardRef } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { accessibilityProblems } from '../../test/accessibilityProblems.js';
import { refused } from '../../test/answers.js';
import { describeField } from '../../test/describeField.js';
import { FieldForm } from '../../test/FieldForm.js';
import { pasteText } from '../../test/pasteText.js';
import { Shop } from '../../test/Shop.js';
import type { InputProps } from '../field/Input.js';
import { ar } from '../locales/ar.js';
import { PhoneField, type PhoneFieldProps } from './PhoneField.js';
import { phoneLibrary } from './phoneLibrary.js';

const input = (): HTMLInputElement => screen.getByRole<HTMLInputElement>('textbox');
const select = (): HTMLSelectElement => screen.getByRole<HTMLSelectElement>('combobox');
const error = (): string => document.querySelector('.tactful-field-error')?.textContent ?? '';

async function open(props: PhoneFieldProps = {}): Promise<void> {
  render(
    <FieldForm>
      <PhoneField {...props} />
    </FieldForm>,
  );
  await waitFor(() => expect(phoneLibrary.current).not.toBeNull());
}

const GermanPhone = forwardRef<HTMLInputElement, InputProps>(function GermanPhone(props, ref) {
  return <PhoneField defaultCountry="DE" {...props} ref={ref} />;
});

describeField(GermanPhone, {
  name: 'phone',
  missing: 'phone_missing',
  wrong: '12',
  reason: 'phone_format',
  right: '030 123456',
  autoComplete: 'tel',
  dir: 'ltr',
});

test('has its country beside it, with the calling code', async () => {
  await open({ defaultCountry: 'GB' });
  expect(screen.getByLabelText('Country code')).toBe(select());
  expect([select().value, select().selectedOptions[0]?.text]).toEqual([
    'GB',
    'United Kingdom \u2066+44\u2069',
  ]);
  expect([select().autocomplete, select().ariaRequired]).toEqual(['tel-country-code', null]);
  expect(input().type).toBe('tel');
});

describe('a number with its calling code chooses the country', () => {
  test.each([
    ['+49 30 123456', 'DE'],
    ['0049 30 123456', 'DE'],
    ['+1 604 555 0123', 'CA'],
    ['＋４４ ７７００ ９００１２３', 'GB'],
    ['+٤٩٣٠١٢٣٤٥٦', 'DE'],
  ])('%s, typed, pasted or filled in: %s', async (text, country) => {
    await open({ defaultCountry: 'US' });
    await pasteText(input(), text);
    expect([select().value, input().value, error()]).toEqual([country, text, '']);
    await userEvent.selectOptions(select(), 'FR');
    fireEvent.input(input(), { target: { value: '' } });
    fireEvent.input(input(), { target: { value: text } });
    expect(select().value).toBe(country);
    await userEvent.selectOptions(select(), 'FR');
    await userEvent.clear(input());
    await userEvent.type(input(), text);
    expect([select().value, input().value]).toEqual([country, text]);
  });

  test('a number of several countries leaves one of them alone', async () => {
    await open({ defaultCountry: 'JE' });
    await userEvent.type(input(), '+44 7700 900123');
    expect(select().value).toBe('JE');
  });

  test('a number without one leaves the country alone', async () => {
    await open({ defaultCountry: 'DE' });
    await userEvent.type(input(), '030 123456');
    expect(select().value).toBe('DE');
  });
});

test('what cannot be a number of one country may be one of another', async () => {
  await open({ defaultCountry: 'US' });
  await userEvent.type(input(), '030 123456');
  await userEvent.tab();
  await waitFor(() => expect(error()).toContain('Enter a phone number like \u2068(201)\u00a0555-0123\u2069'));
  await userEvent.selectOptions(select(), 'DE');
  await waitFor(() => expect(error()).toBe(''));
});

test('the example is of the chosen country, and there is none without a country', async () => {
  await open();
  await userEvent.type(input(), '12');
  await userEvent.tab();
  await waitFor(() => expect(error()).toContain('Check the country code and each digit'));
  await userEvent.selectOptions(select(), 'GB');
  await waitFor(() => expect(error()).toContain('\u206807400\u00a0123456\u2069'));
  await userEvent.selectOptions(select(), 'DE');
  await waitFor(() => expect(error()).toContain('\u206801512\u00a03456789\u2069'));
});

test('may stay empty when it is optional', async () => {
  const onSend = vi.fn();
  render(
    <FieldForm onSend={onSend}>
      <PhoneField optional />
    </FieldForm>,
  );
  expect(screen.getByLabelText('Phone number (optional)')).toBe(input());
  await userEvent.click(screen.getByRole('button', { name: 'Send' }));
  await waitFor(() => expect(onSend).toHaveBeenCalledOnce());
});

test('is paid with as E.164, and stays as it was typed when the payment is declined', async () => {
  const pay = vi.fn(() => refused(['phone_format', 'phone']));
  render(
    <Shop pay={pay}>
      <PhoneField defaultCountry="DE" />
    </Shop>,
  );
  await waitFor(() => expect(phoneLibrary.current).not.toBeNull());
  await userEvent.type(input(), '030 - 12 34 56');
  await userEvent.click(screen.getByRole('button', { name: /Pay/ }));
  await waitFor(() => expect(error()).toContain('Enter a phone number'));
  expect(pay.mock.calls[0]).toEqual([{ phone: '+4930123456', phone_country: 'DE' }, expect.anything()]);
  expect([input().value, select().value]).toEqual(['030 - 12 34 56', 'DE']);
  await userEvent.type(input(), '7');
  await waitFor(() => expect(error()).toBe(''));
});

test('names the countries in the language of the shopper', async () => {
  render(
    <FieldForm messages={ar}>
      <PhoneField defaultCountry="DE" />
    </FieldForm>,
  );
  expect(select().selectedOptions[0]?.text).toBe('ألمانيا \u2066+49\u2069');
  expect(await accessibilityProblems()).toEqual([]);
});

test('comes from a server and is taken over without a warning, with what was typed before', async () => {
  const page = (
    <FieldForm>
      <PhoneField defaultCountry="US" />
    </FieldForm>
  );
  const container = document.body.appendChild(document.createElement('div'));
  container.innerHTML = renderToString(page);
  await userEvent.type(input(), '030 123');
  await userEvent.selectOptions(select(), 'DE');
  await act(async () => void render(page, { container, hydrate: true }));
  await userEvent.type(input(), '456');
  expect([input().value, select().value]).toEqual(['030 123456', 'DE']);
});

test('its message has the room of both where they stand side by side, and is near where they do not', async () => {
  const form = (width: number) => (
    <div style={{ width }}>
      <FieldForm>
        <PhoneField defaultCountry="GB" />
      </FieldForm>
    </div>
  );
  const { rerender } = render(form(480));
  const [number, country, message] = [input(), select(), document.querySelector('.tactful-field-error')].map(
    (element) => () => element?.getBoundingClientRect() ?? new DOMRect(),
  );
  expect(number?.().top).toBe(country?.().top);
  expect(message?.().width).toBe(480);
  expect(country?.().width).toBeGreaterThan(270);
  rerender(form(320));
  expect(number?.().top).toBeGreaterThan(country?.().bottom ?? Infinity);
  expect((message?.().top ?? 0) - (number?.().bottom ?? 0)).toBe(6);
});
