import { type MessageValues, type PublicPaymentError, type PublicReason, publicError } from '@tactful/core';
import type { CheckoutMessages } from '../CheckoutMessages.js';
import { ar } from '../locales/ar.js';
import { de } from '../locales/de.js';
import { en } from '../locales/en.js';
import { render, screen, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { accessibilityProblems } from '../../test/accessibilityProblems.js';
import { caughtUp } from '../../test/caughtUp.js';
import { plainGateway } from '../../test/answers.js';
import { CheckoutProvider } from '../provider/CheckoutProvider.js';
import { PaymentErrorBanner } from './PaymentErrorBanner.js';

interface PageProps {
  readonly error: PublicPaymentError | null;
  readonly messages?: typeof en;
  readonly values?: MessageValues;
}

function Page({ error, messages = en, ...props }: PageProps): ReactNode {
  return (
    <CheckoutProvider gateway={plainGateway} messages={messages}>
      <PaymentErrorBanner error={error} handlers={handlers} {...props} />
    </CheckoutProvider>
  );
}

const handlers = { try_again: () => {}, use_other_method: () => {} };
const alert = () => screen.getByRole('alert').textContent;

describe('outside a form', () => {
  it('is announced, and leaves the focus where it is', async () => {
    const { rerender } = render(<Page error={null} />);
    rerender(<Page error={publicError('generic_decline')} />);
    await waitFor(() => expect(alert()).toMatch(/^Your payment was declined\. /));
    expect(alert()?.length).toBeLessThanOrEqual(150);
    expect(document.activeElement).toBe(document.body);
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('is announced politely when nothing is wrong', async () => {
    render(<Page error={publicError('payment_cancelled_by_shopper')} />);
    await waitFor(() => expect(screen.getByRole('status').textContent).not.toBe(''));
    expect(alert()).toBe('');
  });

  it('is not announced again in another language', async () => {
    const error = publicError('generic_decline');
    const { rerender } = render(<Page error={error} />);
    await waitFor(() => expect(alert()).not.toBe(''));
    rerender(<Page error={error} messages={de} />);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(alert()).toContain(en.reasons.generic_decline.title);
    expect(screen.getByText(de.reasons.generic_decline.title)).toBeTruthy();
  });
});

const limits = {
  minimum: { amount: 500, currency: 'EUR' },
  maximum: { amount: 500_000, currency: 'JPY' },
};
const rows: [PublicReason, string][] = [
  ['amount_too_small', '\u2068€5.00\u2069'],
  ['amount_too_large', '\u2068¥500,000\u2069'],
];

describe('a limit of what can be paid', () => {
  it.each(rows)('%s is named as money, to the eye and to the ear: %s', async (reason, amount) => {
    render(<Page error={publicError(reason)} values={limits} />);
    expect(screen.getByRole('group').textContent).toContain(amount);
    await waitFor(() => expect(alert()).toContain(amount));
  });

  it('is named in the description too, while there is a wait', () => {
    const error = { ...publicError('amount_too_small'), retry: { automatic: false, afterMs: 32_000 } };
    render(<Page error={error} values={limits} />);
    expect(screen.getByRole('group', { description: /\u2068€5\.00\u2069/ })).toBeTruthy();
  });

  it('that is not known is left out', () => {
    render(<Page error={publicError('amount_too_small')} />);
    expect(screen.getByRole('group').textContent).not.toMatch(/\{|\u2068/);
  });
});

const titles: [PublicReason, CheckoutMessages, string][] = [
  ['phone_missing', en, '\u2068Phone number\u2069 is missing'],
  ['phone_missing', de, 'Angabe fehlt: \u2068Telefonnummer\u2069'],
  ['phone_missing', ar, 'بيانات ناقصة: \u2068رقم الهاتف\u2069'],
  // To check something can be done without its field, and what tells is left.
  ['postal_code_mismatch', en, en.reasons.postal_code_mismatch.title],
  ['phone_format', en, en.reasons.phone_format.title],
  ['card_expired', en, en.reasons.card_expired.title],
  ['customer_details_missing', en, en.reasons.customer_details_missing.title],
  ['promo_code_currency_mismatch', en, en.reasons.promo_code_currency_mismatch.title],
  ['details_not_accepted', en, en.reasons.details_not_accepted.title],
];

describe('one field that the page does not have', () => {
  it.each(titles)('is told in the title, not asked for: %s', async (reason, messages, title) => {
    render(<Page error={publicError(reason)} messages={messages} />);
    expect(screen.getByRole('group').textContent).toContain(title);
    await waitFor(() => expect(alert()).toContain(title));
  });
});

describe('several fields that the page does not have', () => {
  const issues = [
    { reason: 'email_format', field: 'email' },
    { reason: 'phone_format', field: 'phone' },
  ] as const;

  it('are told of once', () => {
    render(<Page error={{ ...publicError('email_format'), issues }} />);
    expect(screen.getByRole('group', { description: en.money.not_charged }).textContent).toContain(
      en.ui.payment_error.several,
    );
  });

  it('are listed', () => {
    render(<Page error={{ ...publicError('email_format'), issues }} />);
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      en.reasons.email_format.field,
      [en.reasons.phone_format.field].flat().at(-1),
    ]);
  });

  it('are named, also where nothing else is known of them', () => {
    const issues = [
      { reason: 'details_not_accepted', field: 'email' },
      { reason: 'details_not_accepted', field: 'tax_id' },
    ] as const;
    render(<Page error={{ ...publicError('email_format'), issues }} />);
    const items = screen.getAllByRole('listitem').map((item) => item.textContent);
    expect(items).toEqual([en.reasons.email_format.field, 'Check the \u2068tax number\u2069']);
  });
});

describe('the reference of the payment', () => {
  const copy = () => screen.queryByRole('button', { name: en.ui.support_reference.copy });

  it('is there to be given to the store, where the store can help', () => {
    render(<Page error={{ ...publicError('store_cannot_take_payment'), reference: 'req_8Xk2Lm' }} />);
    expect(screen.getByRole('group').textContent).toContain('req_8Xk2Lm');
    expect(copy()).not.toBeNull();
  });

  it('is of no use to a shopper whose bank declined', () => {
    render(<Page error={{ ...publicError('generic_decline'), reference: 'req_8Xk2Lm' }} />);
    expect(screen.getByRole('group').textContent).not.toContain('req_8Xk2Lm');
  });

  it('is not asked for where the gateway gave none', () => {
    render(<Page error={publicError('store_cannot_take_payment')} />);
    expect(copy()).toBeNull();
  });
});

describe('a wait', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] });
  });

  afterEach(() => {
    vi.useRealTimers();
  });

  const pass = async (ms: number): Promise<void> => {
    for (let left = ms; left > 0; left -= 250) {
      vi.advanceTimersByTime(250);
      await caughtUp();
    }
  };

  it('counts down to the eye each second, to the ear seldom, and ends in an invitation', async () => {
    const error = { ...publicError('too_many_attempts'), retry: { automatic: false, afterMs: 32_000 } };
    render(<Page error={error} />);
    const said: (string | null)[] = [];
    new MutationObserver(() => said.push(screen.getByRole('status').textContent)).observe(
      screen.getByRole('status'),
      {
        childList: true,
        characterData: true,
        subtree: true,
      },
    );
    const shown = { ignore: '[hidden]' };
    expect(screen.getByText(/^Wait \u206832\sseconds\u2069 before/, shown)).toBeTruthy();
    await pass(1000);
    expect(screen.getByText(/^Wait \u206831\sseconds\u2069 before/, shown)).toBeTruthy();
    // A description that changes is read out again as long as the banner has the focus.
    expect(screen.getByRole('group', { description: /^Wait \u206832\sseconds\u2069 before/ })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
    await pass(31_500);
    expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
    expect(screen.queryByText(/^Wait /)).toBeNull();
    const description = 'You can try again now. You have not been charged.';
    expect(screen.getByRole('group', { description })).toBeTruthy();
    expect(said.filter((text) => text !== '')).toEqual([
      expect.stringContaining('30\u00a0seconds'),
      expect.stringContaining('10\u00a0seconds'),
      'You can try again now.',
    ]);
  });
});
