import { act, render, screen, waitFor } from '@testing-library/react';
import { createRef } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { accessibilityProblems } from '../../test/accessibilityProblems.js';
import { FieldForm } from '../../test/FieldForm.js';
import { ar } from '../locales/ar.js';
import { de } from '../locales/de.js';
import { en } from '../locales/en.js';
import { CountryField } from './CountryField.js';

const select = (): HTMLSelectElement => screen.getByRole<HTMLSelectElement>('combobox');
const error = (): string => document.querySelector('.tactful-field-error')?.textContent ?? '';
const send = (): Promise<void> => userEvent.click(screen.getByRole('button', { name: 'Send' }));

test('gives props, class, ref and handlers to the select', async () => {
  const ref = createRef<HTMLSelectElement>();
  const onChange = vi.fn();
  render(
    <FieldForm>
      <CountryField ref={ref} className="own" data-own="kept" onChange={onChange} />
    </FieldForm>,
  );
  expect(screen.getByLabelText('Country or region')).toBe(ref.current);
  expect([...select().classList]).toEqual(['tactful-input', 'tactful-select', 'own']);
  expect([select().dataset['own'], select().autocomplete]).toEqual(['kept', 'billing country']);
  expect(select().getAttribute('aria-required')).toBe('true');
  await userEvent.selectOptions(select(), 'FR');
  expect(onChange).toHaveBeenCalledOnce();
});

test('asks in the colour of a hint, and shows what is chosen in that of a value', async () => {
  render(
    <FieldForm>
      <CountryField />
    </FieldForm>,
  );
  const colour = (): string => getComputedStyle(select()).color;
  const prompt = colour();
  await userEvent.selectOptions(select(), 'FR');
  await waitFor(() => expect(colour()).not.toBe(prompt));
  expect(colour()).toBe(getComputedStyle(select().form ?? document.body).color);
});

test('is asked for when the form is sent, and not before; the choice lets go of it', async () => {
  const onSend = vi.fn();
  render(
    <FieldForm onSend={onSend}>
      <CountryField />
    </FieldForm>,
  );
  await userEvent.keyboard('{Tab}{Tab}');
  expect(error()).toBe('');
  await send();
  await waitFor(() => expect(error()).toBe('Error: Choose your country or region'));
  expect(await accessibilityProblems()).toEqual([]);
  select().focus();
  await userEvent.keyboard('Germ');
  await waitFor(() => expect(error()).toBe(''));
  await send();
  await waitFor(() => expect(onSend.mock.calls[0]?.[0]).toEqual({ billing_country: 'DE' }));
});

test('has the first choice that it was given, and those alone that it was given', () => {
  const only = ['SE', 'AT', 'DE'];
  render(
    <FieldForm>
      <CountryField countries={only} defaultValue="AT" />
    </FieldForm>,
  );
  expect(select().value).toBe('AT');
  expect([...select().options].map(({ text }) => text)).toEqual([
    'Choose from the list',
    'Austria',
    'Germany',
    'Sweden',
  ]);
});

test.each([de, ar])(
  'the choice and what the gateway says of it stay when the language changes to $lang',
  async (messages) => {
    let form: UseFormReturn | undefined;
    const page = (words = en) => (
      <FieldForm messages={words} onForm={(given) => void (form = given)}>
        <CountryField />
      </FieldForm>
    );
    const view = render(page());
    await userEvent.selectOptions(select(), 'AT');
    act(() => form?.setError('billing_country', { type: 'details_not_accepted' }));
    view.rerender(page(messages));
    await waitFor(() => expect(error()).toContain(`\u2068${messages.fields.billing_country}\u2069`));
    const names = new Intl.DisplayNames(messages.lang, { type: 'region' });
    expect([select().value, select().selectedOptions[0]?.text]).toEqual(['AT', names.of('AT')]);
    expect(await accessibilityProblems()).toEqual([]);
    await userEvent.selectOptions(select(), 'DE');
    await waitFor(() => expect(error()).toBe(''));
  },
);
