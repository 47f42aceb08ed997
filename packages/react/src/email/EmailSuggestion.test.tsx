import { act, render, screen, waitFor } from '@testing-library/react';
import type { UseFormReturn } from 'react-hook-form';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { accessibilityProblems } from '../../test/accessibilityProblems.js';
import { refused } from '../../test/answers.js';
import { FieldForm, type FieldFormProps } from '../../test/FieldForm.js';
import { Shop } from '../../test/Shop.js';
import { ar } from '../locales/ar.js';
import { EmailField } from './EmailField.js';

const input = (): HTMLInputElement => screen.getByRole<HTMLInputElement>('textbox');
const suggestion = (): HTMLElement | null => document.querySelector('.tactful-suggestion');
const text = 'Did you mean \u2068ada@gmail.com\u2069?';

function open(props: Partial<FieldFormProps> = {}): void {
  render(
    <FieldForm {...props}>
      <EmailField />
    </FieldForm>,
  );
}

async function mistype(): Promise<void> {
  await userEvent.type(input(), 'ada@gmial.com');
  expect(suggestion()).toBeNull();
  await userEvent.tab();
  await waitFor(() => expect(screen.getByRole('button', { name: text })).toBe(suggestion()));
}

test('asks on leaving, politely and once, and nothing moves', async () => {
  open();
  const { bottom } = input().form?.getBoundingClientRect() ?? { bottom: 0 };
  await mistype();
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe(text));
  expect(screen.getByRole('alert').textContent).toBe('');
  expect(document.activeElement?.textContent).toBe('Send');
  expect(input().hasAttribute('aria-invalid')).toBe(false);
  expect(input().form?.getBoundingClientRect().bottom).toBe(bottom);
  expect(await accessibilityProblems()).toEqual([]);
});

test('takes the suggestion over by keyboard alone, and goes', async () => {
  const onSend = vi.fn();
  open({ onSend });
  await mistype();
  await userEvent.keyboard('{Shift>}{Tab}{/Shift}{Enter}');
  expect([input().value, document.activeElement]).toEqual(['ada@gmail.com', input()]);
  expect(suggestion()).toBeNull();
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(onSend.mock.calls[0]?.[0]).toEqual({ email: 'ada@gmail.com' }));
});

test('does not insist: the address is sent as it was typed', async () => {
  const onSend = vi.fn();
  open({ onSend });
  await mistype();
  await userEvent.click(screen.getByRole('button', { name: 'Send' }));
  await waitFor(() => expect(onSend.mock.calls[0]?.[0]).toEqual({ email: 'ada@gmial.com' }));
});

test('goes as soon as the address changes', async () => {
  open();
  await mistype();
  await userEvent.type(input(), 'x');
  expect(suggestion()).toBeNull();
});

test('makes way for what is wrong', async () => {
  let form: UseFormReturn | undefined;
  open({ onForm: (given) => void (form = given) });
  await mistype();
  act(() => form?.setError('email', { type: 'email_format' }));
  await waitFor(() => expect(suggestion()).toBeNull());
  act(() => form?.clearErrors('email'));
  await waitFor(() => expect(suggestion()?.textContent).toBe(text));
});

test('a decline leaves the address and the question as they were', async () => {
  render(
    <Shop pay={() => refused('generic_decline')}>
      <EmailField />
    </Shop>,
  );
  await mistype();
  await userEvent.click(screen.getByRole('button', { name: /Pay/ }));
  await screen.findByText('Your payment was declined');
  expect([input().value, suggestion()?.textContent]).toEqual(['ada@gmial.com', text]);
});

test('speaks Arabic, with the address from left to right, and fits a narrow page', async () => {
  await page.viewport(320, 600);
  open({ messages: ar });
  await userEvent.type(input(), 'ada.augusta.lovelace.the.countess@gmial.com');
  await userEvent.tab();
  await waitFor(() => expect(suggestion()?.textContent).toContain('\u2068ada.augusta'));
  const [outer, inner] = [input(), suggestion()].map((element) => element?.getBoundingClientRect());
  expect(inner?.left).toBeGreaterThanOrEqual(outer?.left ?? NaN);
  expect(inner?.right).toBeLessThanOrEqual(outer?.right ?? NaN);
  expect(await accessibilityProblems()).toEqual([]);
});
