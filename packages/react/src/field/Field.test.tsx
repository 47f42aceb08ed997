import { de } from '../locales/de.js';
import { act, render, screen, waitFor } from '@testing-library/react';
import { createElement, createRef, Fragment, type ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { FieldForm } from '../../test/FieldForm.js';
import { ErrorSummary } from '../error-summary/ErrorSummary.js';
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

describe('a check that takes its time', () => {
  const answers = new Map<string, (found: true | string) => void>();
  const asked = {
    not_known: (value: string) => new Promise<true | string>((resolve) => void answers.set(value, resolve)),
  };
  const answer = async (text: string, isRight: boolean): Promise<void> => {
    await vi.waitFor(() => expect([...answers.keys()]).toContain(text));
    const resolve = answers.get(text);
    answers.delete(text);
    await act(async () => resolve?.(isRight || 'Not known'));
  };
  const typeAndLeave = async (text: string): Promise<void> => {
    await userEvent.type(input(), text);
    await userEvent.tab();
  };
  const open = () =>
    render(
      <FieldForm>
        <Field name="phone" rules={asked}>
          <Label />
          <Input />
          <FieldError />
        </Field>
      </FieldForm>,
    );

  test.each([
    ['a right text keeps no error of the wrong one before it', false, []],
    ['a wrong text keeps its error after the right one before it', true, ['Error: Not known']],
  ])('%s', async (_, first, errors) => {
    open();
    await typeAndLeave('1');
    await vi.waitFor(() => expect(answers.size).toBe(1));
    await typeAndLeave('2');
    await answer('12', !first);
    await answer('1', first);
    await answer('12', !first);
    await waitFor(() => expect(linked()).toEqual(errors));
  });
});

describe('a field of the page’s own', () => {
  const missing = { value_missing: (value: string) => value !== '' };
  const vat = (
    <Field name="vat_id" rules={missing}>
      <Label>VAT number</Label>
      <Input />
      <FieldError />
    </Field>
  );

  test('is asked for by the words of its label, in the summary too, and in the language of now', async () => {
    const summary = <ErrorSummary names={['vat_id', 'order_note']} />;
    const { rerender } = render(
      <FieldForm>
        {summary}
        {vat}
      </FieldForm>,
    );
    await userEvent.click(screen.getByRole('button'));
    await waitFor(() => expect(linked()).toEqual(['Error: Fill in: \u2068VAT number\u2069']));
    expect(screen.getByRole('link').textContent).toBe('Fill in: \u2068VAT number\u2069');
    rerender(
      <FieldForm messages={de}>
        {summary}
        <Field name="vat_id" rules={missing}>
          <Label>USt-IdNr.</Label>
          <Input />
          <FieldError />
        </Field>
      </FieldForm>,
    );
    expect(linked()[0]).toContain('\u2068USt-IdNr.\u2069');
  });

  test.each([
    ['its values', 'vat_id', { label: 'tax number' }, 'Fill in: \u2068tax number\u2069'],
    ['the catalog', 'card_holder', undefined, 'Fill in: \u2068Name on card\u2069'],
  ])('is called what %s says, before its label', async (_, name, values, text) => {
    render(
      <FieldForm>
        <Field name={name} rules={missing} values={values}>
          <Label>VAT number</Label>
          <Input />
          <FieldError />
        </Field>
      </FieldForm>,
    );
    await userEvent.click(screen.getByRole('button'));
    await waitFor(() => expect(linked()).toEqual([`Error: ${text}`]));
  });

  test('comes from a server as it is in the page', () => {
    const page = <FieldForm>{vat}</FieldForm>;
    const container = document.createElement('div');
    container.innerHTML = renderToString(page);
    document.body.append(container);
    const before = container.innerHTML;
    render(page, { container, hydrate: true });
    expect(container.innerHTML.replace(/ aria-describedby="[^"]*"/, '')).toBe(before);
  });

  test('that has no words for it is explained in the console', async () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
    render(
      <FieldForm>
        <Field name="order_code" rules={missing}>
          <Label>
            <b>Code</b>
          </Label>
          <Input />
          <FieldError />
        </Field>
      </FieldForm>,
    );
    expect(warned).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button'));
    await waitFor(() => expect(linked()).toEqual(['Error: Fill in: \u2068order_code\u2069']));
    expect(warned.mock.calls).toEqual([[expect.stringMatching(/the field "order_code" has no label/)]]);
  });

  test('with a rule that is no function says what to do', () => {
    const console = vi.spyOn(globalThis.console, 'error').mockImplementation(() => {});
    const props = { name: 'vat_id', rules: { required: 'Enter it' } };
    const field: ReactElement = Reflect.apply(createElement, null, [Field, props]);
    const open = () => render(<FieldForm>{field}</FieldForm>);
    expect(open).toThrow(/the rule "required" of the field "vat_id" is no function/);
    console.mockClear();
  });
});

describe('two fields of one name', () => {
  const named = (name: string) => (
    <Field name={name}>
      <Label />
      <Input />
    </Field>
  );
  const warnings = () => vi.spyOn(console, 'warn').mockImplementation(() => {});

  test('in one form are explained in the console', () => {
    const warned = warnings();
    render(
      <FieldForm>
        {named('email')}
        {named('email')}
      </FieldForm>,
    );
    expect(warned.mock.calls).toEqual([[expect.stringMatching(/two fields of one form .* "email"/)]]);
  });

  test('in two forms, or one after the other, are as they should be', () => {
    const warned = warnings();
    const forms = (key: string) => (
      <>
        <FieldForm>
          <Fragment key={key}>{named('card_csc')}</Fragment>
        </FieldForm>
        <FieldForm>{named('card_csc')}</FieldForm>
      </>
    );
    const { rerender } = render(forms('one'));
    rerender(forms('other'));
    expect(warned).not.toHaveBeenCalled();
  });
});
