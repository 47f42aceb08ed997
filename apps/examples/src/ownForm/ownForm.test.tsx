import {
  type Finding,
  type Gateway,
  problemMediaType,
  readPayment,
  type Reading,
  type RequestContext,
  toProblemDetails,
} from '@tactful/core';
import { stripe } from '@tactful/core/gateways/stripe';
import type { CheckoutMessages } from '@tactful/react';
import { ar } from '@tactful/react/locales/ar';
import { en } from '@tactful/react/locales/en';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ComponentType } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { accessibilityProblems } from '../../../../packages/react/test/accessibilityProblems.js';
import { AriaCheckout } from './AriaComponents.js';
import { PlainCheckout } from './PlainInputs.js';

type Pay = (values: object, context: RequestContext) => unknown;

interface CheckoutProps {
  readonly messages: CheckoutMessages;
  readonly total: { readonly amount: number; readonly currency: string };
  readonly pay: Pay;
  readonly status: (context: RequestContext) => unknown;
}

const kits: readonly (readonly [string, ComponentType<CheckoutProps>])[] = [
  ['plain inputs', PlainCheckout],
  ['React Aria Components', AriaCheckout],
];
const rows = kits.flatMap(([kit, Checkout]) =>
  [en, ar].map((messages) => [kit, messages.lang, Checkout, messages] as const),
);

const typed = ['mia@example.com', '4242 4242 4242 4242', '12/30', '737'];
/** The payment itself waits a few seconds before it asks again. */
const patient = { timeout: 20_000 };
const slow = { timeout: 40_000 };

/** What the shop's server answers when a gateway told it this. */
function served(gateway: Gateway, answer: unknown): Response {
  const result = readPayment(gateway, answer);
  if (!('error' in result)) return Response.json(result);
  const problem = toProblemDetails(result.error);
  const headers = { 'Content-Type': problemMediaType };
  return Response.json(problem, { status: problem.status, headers });
}

const paid = (): Response => Response.json({ status: 'succeeded' });

function declined(code: string): Response {
  return served(stripe, { error: { type: 'card_error', code: 'card_declined', decline_code: code } });
}

function refused(findings: readonly Finding[], more: Partial<Reading> = {}): Response {
  return served({ name: 'plain', read: () => ({ status: 'failed', findings, ...more }) }, null);
}

const wrongCode = (): Response => refused([{ code: null, reason: 'csc_mismatch' }]);

describe.each(rows)('a form with %s, in %s', (_, __, Checkout, messages) => {
  const { reasons, money, ui, actions, hints } = messages;
  const names = ['email', 'card_number', 'card_expiry', 'card_csc'] as const;
  const input = (name: (typeof names)[number]): HTMLInputElement =>
    screen.getByRole('textbox', { name: messages.fields[name] });
  const inputs = (): HTMLInputElement[] => names.map(input);
  const values = (): string[] => inputs().map(({ value }) => value);
  const region = () => within(screen.getByRole('form')).getByRole('status');
  const told = () => region().textContent;

  async function open(pay: Pay, status: () => unknown = paid) {
    const user = userEvent.setup({ delay: null });
    const total = { amount: 4900, currency: 'EUR' };
    render(<Checkout messages={messages} total={total} pay={pay} status={status} />);
    const payButton = screen.getByRole('button');
    const fill = async (): Promise<void> => {
      for (const [index, text] of typed.entries()) await user.type(inputs()[index] ?? payButton, text);
    };
    return { user, payButton, fill };
  }

  /** Everything that is told from now on. */
  function listen(): readonly string[] {
    const texts: string[] = [];
    const observer = new MutationObserver(() => texts.push(document.body.textContent));
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
    return texts;
  }

  test('has labels, descriptions and an empty region, and nothing in it is wrong', async () => {
    await open(paid);
    expect(described(input('card_csc'))).toBe(hints.card_csc);
    // The keys that a phone shows: letters for an email address.
    expect(inputs().map((field) => field.inputMode || field.type)).toEqual([
      'email',
      'numeric',
      'numeric',
      'numeric',
    ]);
    expect(inputs().map(isInvalid)).toEqual([false, false, false, false]);
    expect(told()).toBe('');
    expect(await accessibilityProblems()).toEqual([]);
  });

  test('sent empty, sends nothing and moves to the first field', async () => {
    const pay = vi.fn<Pay>(paid);
    const { user, payButton } = await open(pay);
    await user.click(payButton);
    await waitFor(() => expect(document.activeElement).toBe(input('email')));
    expect(described(input('email'))).toBe(reasons.email_missing.title);
    expect(inputs().map(isInvalid)).toEqual([true, true, true, true]);
    expect(pay).not.toHaveBeenCalled();
    expect(await accessibilityProblems()).toEqual([]);
  });

  test('a decline at a field has the focus there, and the money is told', async () => {
    const { user, payButton, fill } = await open(wrongCode);
    await fill();
    await user.click(payButton);
    await waitFor(() => expect(document.activeElement).toBe(input('card_csc')));
    expect(inputs().map(isInvalid)).toEqual([false, false, false, true]);
    expect(described(input('card_csc'))).toBe([hints.card_csc, reasons.csc_mismatch.field].join(' '));
    expect(told()).toContain(reasons.csc_mismatch.title);
    expect(told()).toContain(money.not_charged);
    expect(values()).toEqual(typed);
    expect(await accessibilityProblems()).toEqual([]);
    await user.type(input('card_csc'), '8');
    expect(isInvalid(input('card_csc'))).toBe(false);
  });

  test('a decline is announced with the money and what to do, and another card pays', async () => {
    const answers = [declined('insufficient_funds'), paid()];
    const pay = vi.fn<Pay>(() => answers.shift());
    const { user, payButton, fill } = await open(pay);
    await fill();
    await user.click(payButton);
    await waitFor(() => expect(told()).toContain(reasons.insufficient_funds.title));
    expect(told()).toContain(money.not_charged);
    expect(document.activeElement).toBe(payButton);
    expect(values()).toEqual(typed);
    expect(await accessibilityProblems()).toEqual([]);

    await user.click(screen.getByRole('button', { name: actions.use_other_method }));
    await waitFor(() => expect(document.activeElement).toBe(input('card_number')));
    await user.clear(input('card_number'));
    await user.type(input('card_number'), '5555 5555 5555 4444');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(told()).toContain(ui.paid));
    expect(payButton.getAttribute('aria-disabled')).toBe('true');
    const keys = pay.mock.calls.map(([, { idempotencyKey }]) => idempotencyKey);
    expect(new Set(keys).size).toBe(2);
  });

  test('a stolen card is told like any declined card', async () => {
    const pages: string[] = [];
    for (const code of ['generic_decline', 'stolen_card', 'fraudulent']) {
      const { user, payButton, fill } = await open(() => declined(code));
      await fill();
      await user.click(payButton);
      await waitFor(() => expect(told()).toContain(reasons.generic_decline.title));
      expect(document.activeElement).toBe(payButton);
      pages.push(numbered(document.body.innerHTML));
      cleanup();
    }
    expect(new Set(pages).size).toBe(1);
  });

  test('a list of problems stands at its fields, and the focus at the first', async () => {
    const findings: Finding[] = [
      { code: null, reason: 'csc_mismatch' },
      { code: null, reason: 'email_format' },
    ];
    const { user, payButton, fill } = await open(() => refused(findings));
    await fill();
    await user.click(payButton);
    await waitFor(() => expect(document.activeElement).toBe(input('email')));
    expect(inputs().map(isInvalid)).toEqual([true, false, false, true]);
    expect(described(input('email'))).toBe(reasons.email_format.field);
    expect(described(input('card_csc'))).toContain(reasons.csc_mismatch.field);
    expect(told()).toContain(reasons.details_not_accepted.title);
    expect(values()).toEqual(typed);
    expect(await accessibilityProblems()).toEqual([]);
  });

  test('a busy checkout says so, and pays again by itself with the same key', slow, async () => {
    const answers = [refused([{ code: null, reason: 'too_many_requests' }], { afterMs: 2000 }), paid()];
    const pay = vi.fn<Pay>(() => answers.shift());
    const { user, payButton, fill } = await open(pay);
    await fill();
    await user.click(payButton);
    await waitFor(() => expect(told()).toContain(reasons.too_many_requests.title));
    await waitFor(() => expect(told()).toContain(ui.paid), patient);
    const keys = pay.mock.calls.map(([, { idempotencyKey }]) => idempotencyKey);
    expect([keys.length, new Set(keys).size]).toEqual([2, 1]);
  });

  test('too many tries ask to wait', async () => {
    const answer = refused([{ code: null, reason: 'too_many_attempts' }], { afterMs: 120_000 });
    const { user, payButton, fill } = await open(() => answer);
    await fill();
    await user.click(payButton);
    await waitFor(() => expect(told()).toContain(reasons.too_many_attempts.title));
    expect(told()).toMatch(/[2٢]|دقيقتان/);
  });

  test(
    'a lost connection is never “not charged”, cannot be paid again, and ends where the server says',
    slow,
    async () => {
      const pay = vi.fn<Pay>(() => Promise.reject(new TypeError('Failed to fetch')));
      const answers = [served(stripe, null), paid()];
      const { user, payButton, fill } = await open(pay, () => answers.shift());
      await fill();
      const texts = listen();
      await user.click(payButton);
      await waitFor(() => expect(told()).toContain(reasons.connection_lost.title));
      expect(told()).toContain(money.unknown);
      await user.click(payButton);
      await waitFor(() => expect(told()).toContain(ui.paid), patient);
      expect(told()).toContain(money.charged);
      expect(texts.filter((text) => text.includes(money.not_charged))).toEqual([]);
      expect(pay).toHaveBeenCalledOnce();
    },
  );

  test(
    'an outcome that waits for the bank can be asked for, with the focus on the answer',
    slow,
    async () => {
      const pay = vi.fn<Pay>(() => Response.json({ status: 'action_required' }));
      const { user, payButton, fill } = await open(pay);
      await fill();
      await user.click(payButton);
      await waitFor(() => expect(told()).toContain(ui.authenticating));
      await user.click(screen.getByRole('button', { name: actions.wait_for_result }));
      expect(document.activeElement).toBe(region());
      await user.click(payButton);
      await waitFor(() => expect(told()).toContain(ui.paid), patient);
      expect(pay).toHaveBeenCalledOnce();
    },
  );

  test('a second press while it pays sends nothing', async () => {
    let answer: (response: Response) => void = () => {};
    const pay = vi.fn<Pay>(
      () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    );
    const { user, payButton, fill } = await open(pay);
    await fill();
    await user.dblClick(payButton);
    await waitFor(() => expect(told()).toBe(ui.paying));
    expect(payButton.getAttribute('aria-disabled')).toBe('true');
    expect(screen.getByRole('form').getAttribute('aria-busy')).toBe('true');
    await user.click(payButton);
    await user.type(input('card_csc'), '{Enter}');
    answer(paid());
    await waitFor(() => expect(told()).toContain(ui.paid));
    expect(pay).toHaveBeenCalledOnce();
  });
});

test('in another language, what stands at a field changes with it', async () => {
  const user = userEvent.setup({ delay: null });
  const page = (messages: CheckoutMessages) => (
    <PlainCheckout
      messages={messages}
      total={{ amount: 4900, currency: 'EUR' }}
      pay={wrongCode}
      status={paid}
    />
  );
  const { rerender } = render(page(en));
  for (const [index, box] of screen.getAllByRole('textbox').entries())
    await user.type(box, typed[index] ?? '');
  await user.click(screen.getByRole('button'));
  const code = screen.getByRole('textbox', { name: en.fields.card_csc });
  await waitFor(() => expect(described(code)).toContain(en.reasons.csc_mismatch.field));
  rerender(page(ar));
  await waitFor(() => expect(described(code)).toContain(ar.reasons.csc_mismatch.field));
});

const isInvalid = (element: Element): boolean => element.getAttribute('aria-invalid') === 'true';

function described(element: Element): string {
  const ids = (element.getAttribute('aria-describedby') ?? '').split(' ');
  return ids.map((id) => document.querySelector(`[id="${id}"]`)?.textContent ?? 'nothing').join(' ');
}

/** React and the kit count their ids over all that they ever rendered; here they are counted anew. */
function numbered(markup: string): string {
  const seen = new Map<string, number>();
  return markup.replaceAll(/_r_\w+_|react-aria-?[\w:-]+/g, (id) => {
    seen.set(id, seen.get(id) ?? seen.size);
    return `id${seen.get(id)}`;
  });
}
