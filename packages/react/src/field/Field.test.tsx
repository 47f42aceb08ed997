import { de } from '../locales/de.js';
import { render, screen, waitFor } from '@testing-library/react';
import { createRef } from 'react';
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { FieldForm } from '../../test/FieldForm.js';
import { Description } from './Description.js';
import { Field } from './Field.js';
import { FieldError } from './FieldError.js';
import { Input } from './Input.js';
import { Label } from './Label.js';
import { useField } from './useField.js';

const input = (): HTMLInputElement => screen.getByRole<HTMLInputElement>('textbox');
const linked = (): (string | null | undefined)[] =>
  (input().getAttribute('aria-describedby')?.split(' ') ?? []).map(
    (id) => document.getElementById(id)?.textContent,
  );

const rules = {
  phone_missing: (value: string) => value !== '',
  too_short: (value: string) => value.length > 2 || 'Mehr, bitte',
};

test('puts its parts together, the hint before the error', async () => {
  render(
    <FieldForm>
      <Field name="phone" rules={rules}>
        <Label />
        <Input />
        <FieldError />
        <Description>With country code</Description>
      </Field>
    </FieldForm>,
  );
  expect(screen.getByLabelText('Phone number')).toBe(input());
  expect(linked()).toEqual(['With country code']);
  await userEvent.click(screen.getByRole('button'));
  await waitFor(() => expect(linked()).toEqual(['With country code', 'Error: Enter your phone number']));
});

test("shows a check's own text, and the label and the hint that it was given", async () => {
  render(
    <FieldForm messages={de}>
      <Field name="order_note" rules={rules} optional>
        <Label>Notiz</Label>
        <Input />
        <FieldError />
      </Field>
    </FieldForm>,
  );
  expect(screen.getByLabelText(`Notiz (${de.ui.optional})`)).toBe(input());
  expect(linked()).toEqual([]);
  await userEvent.type(input(), 'x');
  await userEvent.tab();
  await waitFor(() => expect(linked()).toEqual([`${de.ui.error_prefix} Mehr, bitte`]));
});

test('forwards refs, props and classes of every part', () => {
  const refs = [
    createRef<HTMLDivElement>(),
    createRef<HTMLLabelElement>(),
    createRef<HTMLParagraphElement>(),
    createRef<HTMLParagraphElement>(),
  ] as const;
  render(
    <FieldForm>
      <Field name="phone" ref={refs[0]} className="own" data-own="1">
        <Label ref={refs[1]} className="own" data-own="1" />
        <Input />
        <Description ref={refs[2]} className="own" data-own="1" />
        <FieldError ref={refs[3]} className="own" data-own="1" />
      </Field>
    </FieldForm>,
  );
  expect(refs.map((ref) => ref.current?.className)).toEqual([
    'tactful-field own',
    'tactful-label own',
    'tactful-description own',
    'tactful-field-error own',
  ]);
  expect(refs.map((ref) => ref.current?.dataset['own'])).toEqual(['1', '1', '1', '1']);
});

test('calls the handlers that it was given', async () => {
  const [onInput, onChange, onBlur] = [vi.fn(), vi.fn(), vi.fn()];
  render(
    <FieldForm>
      <Field name="phone">
        <Label />
        <Input onInput={onInput} onChange={onChange} onBlur={onBlur} />
      </Field>
    </FieldForm>,
  );
  await userEvent.type(input(), '1');
  await userEvent.tab();
  expect([onInput, onChange, onBlur].map((handler) => handler.mock.calls.length)).toEqual([1, 1, 1]);
});

test('is a hook as well, for markup of your own', async () => {
  const Own = () => {
    const { label, labelProps, inputProps, errorProps, errorText } = useField('phone', { rules });
    return (
      <>
        <label {...labelProps}>{label}</label>
        <input {...inputProps} />
        <em {...errorProps}>{errorText}</em>
      </>
    );
  };
  render(
    <FieldForm>
      <Own />
    </FieldForm>,
  );
  await userEvent.click(screen.getByRole('button'));
  await waitFor(() => expect(linked()).toEqual(['Enter your phone number']));
  expect(screen.getByLabelText('Phone number')).toBe(input());
});
