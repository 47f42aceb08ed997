import { ar } from '../locales/ar.js';
import { render, screen, waitFor } from '@testing-library/react';
import { forwardRef } from 'react';
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { describeField } from '../../test/describeField.js';
import { FieldForm } from '../../test/FieldForm.js';
import type { InputProps } from '../field/Input.js';
import { PostalCodeField } from './PostalCodeField.js';

const GermanPostalCode = forwardRef<HTMLInputElement, InputProps>(function GermanPostalCode(props, ref) {
  return <PostalCodeField country="DE" {...props} ref={ref} />;
});

describeField(GermanPostalCode, {
  name: 'billing_postal_code',
  missing: 'postal_code_missing',
  wrong: '1011',
  reason: 'postal_code_format',
  right: '10115',
  autoComplete: 'billing postal-code',
  dir: 'ltr',
});

test.each([
  ['US', 'ZIP code', 'numeric', '\u2068ZIP code\u2069'],
  ['GB', 'Postcode', 'text', '\u2068postcode\u2069'],
  ['NZ', 'Postcode', 'numeric', '\u2068postcode\u2069'],
  ['IE', 'Eircode', 'text', '\u2068Eircode\u2069'],
  ['IN', 'PIN code', 'numeric', '\u2068PIN code\u2069'],
  ['BR', 'CEP', 'numeric', '\u2068CEP\u2069'],
  ['FR', 'Postal code', 'numeric', 'postal code'],
  ['XX', 'Postal code', 'text', 'postal code'],
])(
  'in %s it is the %s, with a %s keyboard, and asked for as such',
  async (country, label, keyboard, word) => {
    render(
      <FieldForm>
        <PostalCodeField country={country} />
      </FieldForm>,
    );
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: label }).inputMode).toBe(keyboard);
    await userEvent.click(screen.getByRole('button', { name: 'Send' }));
    await waitFor(() =>
      expect(document.querySelector('.tactful-field-error')?.textContent).toBe(`Error: Enter your ${word}`),
    );
  },
);

test('shows an example of the country', async () => {
  render(
    <FieldForm messages={ar}>
      <PostalCodeField country="CA" />
    </FieldForm>,
  );
  await userEvent.type(screen.getByRole('textbox'), 'K1A');
  await userEvent.tab();
  await waitFor(() =>
    expect(document.querySelector('.tactful-field-error')?.textContent).toContain('K1A\u00a00B1'),
  );
});

test('is not there where there are no postal codes, and its value is not sent', async () => {
  const onSend = vi.fn();
  const form = (country: string) => (
    <FieldForm onSend={onSend}>
      <PostalCodeField country={country} />
    </FieldForm>
  );
  const view = render(form('DE'));
  await userEvent.type(screen.getByRole('textbox'), '10115');
  view.rerender(form('AE'));
  expect(screen.queryByRole('textbox')).toBeNull();
  await userEvent.click(screen.getByRole('button'));
  expect(onSend.mock.calls[0]?.[0]).toEqual({});
});
