import type { Field, PublicReason, Text } from '@tactful/core';
import type { CheckoutMessages } from '../src/CheckoutMessages.js';
import { ar } from '../src/locales/ar.js';
import { de } from '../src/locales/de.js';
import { en } from '../src/locales/en.js';
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { type ComponentType, createRef, type RefAttributes } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { describe, expect, test } from 'vitest';
import type { InputProps } from '../src/field/Input.js';
import { sentenceCase } from '../src/field/sentenceCase.js';
import { accessibilityProblems } from './accessibilityProblems.js';
import { FieldForm, type FieldFormProps } from './FieldForm.js';

export interface FieldFacts {
  readonly name: Field;
  /** What it is called, where that is not the name of the field in the catalog. */
  readonly label?: (ui: CheckoutMessages['ui']) => string;
  /** What is shown when the form is sent while the field is empty. */
  readonly missing: PublicReason | 'value_missing';
  /** What a shopper might type that cannot be right, and what is shown then. */
  readonly wrong: string;
  readonly reason: PublicReason;
  /** What a shopper might type that may be right. */
  readonly right: string;
  readonly autoComplete: string;
  readonly dir: 'ltr' | 'auto';
}

const input = (): HTMLInputElement => screen.getByRole<HTMLInputElement>('textbox');
const send = (): Promise<void> => userEvent.click(screen.getByRole('button', { name: 'Send' }));
const error = (): string => document.querySelector('.tactful-field-error')?.textContent ?? '';

/** The texts that the input is described by, in order. Fails when one is not on the page. */
function descriptions(): (string | null | undefined)[] {
  const ids = input().getAttribute('aria-describedby')?.split(' ') ?? [];
  const texts = ids.map((id) => document.getElementById(id)?.textContent);
  expect(texts).not.toContain(undefined);
  return texts;
}

function expectFine(): void {
  expect(error()).toBe('');
  expect(input().hasAttribute('aria-invalid')).toBe(false);
  expect(descriptions().join()).not.toContain(en.ui.error_prefix);
}

function textOf(
  expected: PublicReason | 'value_missing',
  name: Field,
  { reasons, ui }: CheckoutMessages,
): Text {
  const own: Partial<Record<Field, Text>> = ui.value_missing;
  if (expected === 'value_missing') return own[name] ?? ui.value_missing.any;
  const { field, title }: { readonly field?: Text; readonly title: string } = reasons[expected];
  return field ?? title;
}

/** What every field must do. */
export function describeField(
  Component: ComponentType<InputProps & RefAttributes<HTMLInputElement>>,
  { name, label, missing, wrong, reason, right, autoComplete, dir }: FieldFacts,
): void {
  const labelIn = ({ ui, fields, lang }: CheckoutMessages): string =>
    sentenceCase(label?.(ui) ?? fields[name], lang);
  const shop = (props: Partial<FieldFormProps> = {}) => (
    <FieldForm {...props}>
      <Component />
    </FieldForm>
  );
  const expectReason = async (
    expected: PublicReason | 'value_missing',
    messages: CheckoutMessages = en,
  ): Promise<void> => {
    const texts = [textOf(expected, name, messages)].flat().map((text) => text.split('{')[0] ?? '');
    await waitFor(() => expect(texts.some((text) => error().includes(text))).toBe(true));
    expect(error()).toContain(`${messages.ui.error_prefix} `);
    expect(input().getAttribute('aria-invalid')).toBe('true');
    expect(descriptions().at(-1)).toBe(error());
  };

  describe(`as every field (${name})`, () => {
    test('gives props, class and ref to the input', () => {
      const ref = createRef<HTMLInputElement>();
      render(
        <FieldForm>
          <Component ref={ref} className="own" data-own="kept" />
        </FieldForm>,
      );
      expect(ref.current).toBe(input());
      expect(input().classList).toContain('own');
      expect(input().classList).toContain('tactful-input');
      expect(input().dataset['own']).toBe('kept');
    });

    test('says what it is for: to people, to browsers, to keyboards', () => {
      render(shop());
      expect(screen.getByLabelText(labelIn(en))).toBe(input());
      expect(input().autocomplete).toBe(autoComplete);
      expect(input().getAttribute('dir')).toBe(dir);
      expect(input().type).not.toBe('number');
      expect(input().maxLength).toBe(-1);
      expect(input().getAttribute('aria-required')).toBe('true');
    });

    test('is not in error before anything happened, and not while typed in for the first time', async () => {
      render(shop());
      expectFine();
      for (const key of wrong) {
        await userEvent.type(input(), key);
        expectFine();
      }
    });

    test('shows on leaving what cannot be right, and lets go as soon as it may be', async () => {
      render(shop());
      await userEvent.type(input(), wrong);
      await userEvent.tab();
      await expectReason(reason);
      await userEvent.clear(input());
      await userEvent.type(input(), right);
      await waitFor(expectFine);
      await userEvent.type(input(), '{Backspace}{Backspace}{Backspace}');
      expectFine();
    });

    test('asks for a value only when the form is sent', async () => {
      render(shop());
      await userEvent.click(input());
      await userEvent.tab();
      expectFine();
      await send();
      await expectReason(missing);
    });

    test('waits for the form to be sent, if told to', async () => {
      render(shop({ validateOn: 'submit' }));
      await userEvent.type(input(), wrong);
      await userEvent.tab();
      fireEvent.input(input(), { target: { value: '' } });
      fireEvent.input(input(), { target: { value: wrong } });
      await act(() => Promise.resolve());
      expectFine();
      await send();
      await expectReason(reason);
    });

    test('checks at once what was filled in at once', async () => {
      render(shop());
      fireEvent.input(input(), { target: { value: wrong } });
      await expectReason(reason);
    });

    test('takes a value from a browser that tells of it by a change event alone', async () => {
      let form: UseFormReturn | undefined;
      render(shop({ onForm: (given) => void (form = given) }));
      fireEvent.change(input(), { target: { value: wrong } });
      await expectReason(reason);
      expect(form?.getValues(name)).toBe(input().value);
    });

    test('keeps what a server says until the value changes, and the value for good', async () => {
      let form: UseFormReturn | undefined;
      render(shop({ onForm: (given) => void (form = given) }));
      await userEvent.type(input(), right);
      const { value } = input();
      act(() => form?.setError(name, { type: 'details_not_accepted' }));
      await expectReason('details_not_accepted');
      await userEvent.click(input());
      await userEvent.tab();
      await expectReason('details_not_accepted');
      expect(input().value).toBe(value);
      await userEvent.type(input(), '{End}{Backspace}');
      await waitFor(() => expect(error()).not.toContain('Check the \u2068'));
    });

    test.each([de, ar])('speaks $lang, also when the language changes after the error', async (messages) => {
      const view = render(shop());
      await userEvent.type(input(), wrong);
      const { value } = input();
      await userEvent.tab();
      await expectReason(reason);
      view.rerender(shop({ messages }));
      await expectReason(reason, messages);
      expect(screen.getByLabelText(labelIn(messages))).toBe(input());
      expect(input().value).toBe(value);
      expect(await accessibilityProblems()).toEqual([]);
    });

    test('gives axe nothing to say', async () => {
      render(shop());
      expect(await accessibilityProblems()).toEqual([]);
      await send();
      await expectReason(missing);
      expect(await accessibilityProblems()).toEqual([]);
    });

    test('keeps the line for its error, so that the form does not jump', async () => {
      render(shop());
      const { bottom } = input().form?.getBoundingClientRect() ?? { bottom: 0 };
      await send();
      await expectReason(missing);
      expect(input().form?.getBoundingClientRect().bottom).toBe(bottom);
    });

    test('leaves the value out of the markup, the address and the storage', async () => {
      render(shop());
      await userEvent.type(input(), right);
      await userEvent.tab();
      const { value } = input();
      const places = [document.documentElement.outerHTML, location.href, document.cookie];
      const stored = [localStorage, sessionStorage].map((storage) => JSON.stringify(storage));
      for (const place of [...places, ...stored]) expect(place).not.toContain(value);
    });
  });
}
