import type { Reading } from '@tactful/core';
import { en } from './locales/en.js';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { later, paid, plainGateway, refused } from '../test/answers.js';
import type { ProblemReport } from './problem-report/ProblemReport.js';
import { CheckoutProvider } from './provider/CheckoutProvider.js';
import { usePayment, type UsePaymentOptions } from './usePayment.js';

const card = { card_number: '4242424242424242', card_csc: '737' };

interface World {
  readonly client?: QueryClient;
  readonly onPaymentError?: (problem: ProblemReport) => void;
  readonly isStrict?: boolean;
}

function open(
  options: UsePaymentOptions<typeof card>,
  { client, onPaymentError = () => {}, isStrict = false }: World = {},
) {
  const wrapper = ({ children }: { children: ReactNode }): ReactNode => {
    const checkout = (
      <CheckoutProvider gateway={plainGateway} messages={en} onPaymentError={onPaymentError}>
        {children}
      </CheckoutProvider>
    );
    return client ? <QueryClientProvider client={client}>{checkout}</QueryClientProvider> : checkout;
  };
  return renderHook(
    (changed: Partial<typeof options> | undefined) => usePayment({ ...options, ...changed }),
    {
      wrapper,
      reactStrictMode: isStrict,
    },
  );
}

afterEach(() => {
  vi.restoreAllMocks();
  sessionStorage.clear();
});

describe('a payment', () => {
  it('goes through without a query client of the page', async () => {
    const { result } = open({ pay: () => paid });
    await act(() => result.current.submit(card));
    expect(result.current).toMatchObject({ phase: 'succeeded', error: null, isPaying: false });
  });

  it('shows in the page’s query client, with no value of the form in it', async () => {
    const client = new QueryClient();
    const { promise, answer } = later();
    const { result } = open({ pay: () => promise }, { client });
    let done = Promise.resolve<unknown>(null);
    act(() => {
      done = result.current.submit(card);
    });
    await waitFor(() => expect(client.isMutating({ mutationKey: ['tactful', 'payment'] })).toBe(1));
    answer(refused('generic_decline'));
    await act(() => done);
    await waitFor(() => expect(client.isMutating()).toBe(0));
    const [mutation] = client.getMutationCache().getAll();
    expect(mutation?.state.data).toMatchObject({ phase: 'declined', error: { reason: 'generic_decline' } });
    expect(everythingIn(mutation?.state)).not.toMatch(/4242|737/);
  });

  it('is sent once, whatever the page’s defaults say', async () => {
    const client = new QueryClient({ defaultOptions: { mutations: { retry: 3, networkMode: 'online' } } });
    const pay = vi.fn<() => unknown>(() => Promise.reject(new TypeError('Failed to fetch')));
    const { result } = open({ pay }, { client });
    await act(() => Promise.all([result.current.submit(card), result.current.submit(card)]));
    expect(result.current.phase).toBe('unknown');
    expect(pay).toHaveBeenCalledOnce();
  });

  it('is not held back for later when the page is offline', async () => {
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    const pay = vi.fn<() => unknown>(() => paid);
    const { result } = open({ pay });
    await act(() => result.current.submit(card));
    expect(result.current).toMatchObject({ phase: 'declined', error: { reason: 'offline' } });
    expect(pay).not.toHaveBeenCalled();
  });

  it('is cut when the page is left', async () => {
    let cut = false;
    const pay: UsePaymentOptions<typeof card>['pay'] = (_, { signal }) => {
      signal.addEventListener('abort', () => {
        cut = true;
      });
      return new Promise(() => {});
    };
    const { result, unmount } = open({ pay });
    act(() => void result.current.submit(card));
    await waitFor(() => expect(result.current.isPaying).toBe(true));
    unmount();
    expect(cut).toBe(true);
  });

  it('uses the newest `pay` of the page', async () => {
    const answers = [refused('generic_decline'), paid];
    const { result, rerender } = open({ pay: () => answers[0] });
    answers.shift();
    rerender();
    await act(() => result.current.submit(card));
    expect(result.current.phase).toBe('succeeded');
  });
});

describe('what changes while the page is open', () => {
  const lost = (): unknown => new TypeError('Failed to fetch');

  it('is the order: the next one can be paid', async () => {
    const { result, rerender } = open({ pay: () => paid, order: 'n-1' });
    await act(() => result.current.submit(card));
    expect(result.current.phase).toBe('succeeded');
    rerender({ order: 'n-2' });
    expect(result.current).toMatchObject({ phase: 'idle', canPay: true, message: null });
    await act(() => result.current.submit(card));
    expect(Object.keys(sessionStorage).toSorted()).toEqual(['tactful n-1', 'tactful n-2']);
  });

  it('is the order: one that comes late is held', async () => {
    const { result, rerender } = open({ pay: lost });
    rerender({ order: 'late' });
    await act(() => result.current.submit(card));
    expect(Object.keys(sessionStorage)).toEqual(['tactful late']);
  });

  it('is the order: the one that `pay` makes is the payment’s name', async () => {
    const { promise, answer } = later();
    const { result, rerender } = open({ pay: () => promise });
    act(() => void result.current.submit(card));
    rerender({ order: 'made' });
    expect(result.current.isPaying).toBe(true);
    await act(async () => answer(paid));
    await waitFor(() => expect(result.current.phase).toBe('succeeded'));
    rerender({ order: 'next' });
    expect(result.current.phase).toBe('idle');
  });

  it('is `status`: one that comes late is asked', async () => {
    const { result, rerender } = open({ pay: lost, statusDelays: [0] });
    rerender({ status: () => paid });
    await act(() => result.current.submit(card));
    expect(result.current.phase).toBe('succeeded');
  });
});

describe('what to tell of it, and whether it can be paid', () => {
  const rows: [name: string, answer: unknown, told: object | null, canPay: boolean][] = [
    ['paid', paid, { title: en.ui.paid, body: en.money.charged, severity: 'done' }, false],
    [
      'declined',
      refused('generic_decline'),
      {
        title: en.reasons.generic_decline.title,
        body: [en.reasons.generic_decline.body, en.money.not_charged].join(' '),
        actions: [{ action: 'use_other_method' }, { action: 'contact_issuer' }],
      },
      true,
    ],
    [
      'declined at a field',
      refused('csc_mismatch'),
      {
        title: en.reasons.csc_mismatch.title,
        body: [en.reasons.csc_mismatch.body, en.money.not_charged].join(' '),
      },
      true,
    ],
    [
      'paid before',
      refused('already_paid'),
      { title: en.reasons.already_paid.title, severity: 'info' },
      false,
    ],
    [
      'not known',
      refused('result_unknown'),
      { title: en.ui.unconfirmed_title, body: en.ui.unconfirmed_body, severity: 'warning' },
      false,
    ],
    [
      'at the bank',
      { status: 'action_required', findings: [] },
      {
        title: en.ui.authenticating,
        actions: [
          { action: 'wait_for_result', label: en.actions.wait_for_result },
          { action: 'contact_merchant' },
        ],
      },
      false,
    ],
  ];
  it.each(rows)('%s', async (_, answer, told, canPay) => {
    const { result } = open({ pay: () => answer });
    expect(result.current).toMatchObject({ message: null, canPay: true });
    await act(() => result.current.submit(card));
    expect(result.current).toMatchObject({ message: told, canPay });
  });

  it('under way, and while it waits to be sent again', async () => {
    const first = later();
    const { result, unmount } = open({ pay: () => first.promise });
    act(() => void result.current.submit(card));
    expect(result.current).toMatchObject({ message: { title: en.ui.paying, actions: [] }, canPay: false });
    await act(async () => first.answer(refused('too_many_requests')));
    await waitFor(() => expect(result.current.message?.title).toBe(en.reasons.too_many_requests.title));
    expect(result.current.message?.body).toMatch(/^Trying again in \u2068[12]\u00a0seconds?\u2069\.$/);
    expect(result.current.canPay).toBe(false);
    unmount();
  });
});

describe('the log', () => {
  it('gets the true reason, without a card number', async () => {
    const told: ProblemReport[] = [];
    const answer = {
      status: 'failed',
      findings: [{ code: 'no 4242 4242 4242 4242', reason: 'card_stolen' }],
    } as const;
    const { result } = open({ pay: () => answer }, { onPaymentError: (error) => told.push(error) });
    await act(() => result.current.submit(card));
    expect(told).toMatchObject([
      { reason: 'card_stolen', shown: 'generic_decline', gateway: 'plain', mapped: true },
    ]);
    expect(told[0]?.gatewayCode).not.toMatch(/\d{4}/);
    expect(result.current.error?.reason).toBe('generic_decline');
  });

  it('is told once of an outcome that stays unknown, and of a code that nobody knows', async () => {
    const told: ProblemReport[] = [];
    const world: World = { onPaymentError: (problem) => told.push(problem) };
    const lost = (): never => {
      throw new TypeError('Failed to fetch');
    };
    const { result } = open({ pay: lost, status: lost, statusDelays: [0, 0, 0] }, world);
    await act(() => result.current.submit(card));
    expect(told).toMatchObject([{ reason: 'connection_lost', shown: 'connection_lost', mapped: true }]);

    const answer: Reading = { status: 'failed', findings: [{ code: 'new_code', reason: null }] };
    const { result: other } = open({ pay: () => answer }, world);
    await act(() => other.current.submit(card));
    expect(told.slice(1)).toMatchObject([{ gatewayCode: 'new_code', mapped: false }]);
  });

  it('is the console too, once, for a problem of the store', async () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const answer: Reading = {
      status: 'failed',
      findings: [{ code: 'key_expired', reason: 'merchant_credentials' }],
    };
    const { result } = open({ pay: () => answer });
    await act(() => result.current.submit(card));
    await act(() => result.current.submit(card));
    expect(warned).toHaveBeenCalledOnce();
    expect(warned).toHaveBeenCalledWith(
      expect.stringMatching(/^Tactful: merchant_credentials\. plain said "key_expired"/),
    );
  });

  const broken = (): unknown => {
    throw new TypeError('Cannot read properties of undefined (reading 4242 4242 4242 4242)');
  };
  it.each([
    ['a mistake in `pay`', broken, /`pay` threw.*Cannot read properties/s],
    ['a forgotten `return`', () => undefined, /`pay` gave undefined/],
  ])('is the console too, once, for %s', async (_, pay, said) => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
    for (let times = 0; times < 2; times += 1) {
      const { result } = open({ pay });
      await act(() => result.current.submit(card));
      expect(result.current.phase).toBe('unknown');
    }
    expect(warned.mock.calls).toEqual([[expect.stringMatching(said)]]);
    expect(String(warned.mock.calls[0])).not.toMatch(/4242/);
  });

  it('is not the console for a connection that was lost', async () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const { result } = open({ pay: () => Promise.reject(new TypeError('Failed to fetch')) });
    await act(() => result.current.submit(card));
    expect(warned).not.toHaveBeenCalled();
  });

  it('may throw without the outcome being lost', async () => {
    const reported = vi.spyOn(globalThis, 'reportError').mockImplementation(() => {});
    const onPaymentError = (): never => {
      throw new Error('the log is down');
    };
    const { result } = open({ pay: () => refused('generic_decline') }, { onPaymentError });
    await act(() => result.current.submit(card));
    expect(result.current.phase).toBe('declined');
    expect(reported).toHaveBeenCalledOnce();
  });
});

/** Every text that can be reached from a value. */
function everythingIn(value: unknown, seen = new Set<unknown>()): string {
  if (typeof value === 'function' || typeof value !== 'object' || value === null) return String(value);
  if (seen.has(value)) return '';
  seen.add(value);
  return Reflect.ownKeys(value)
    .map((key) => everythingIn(Reflect.get(value, key), seen))
    .join(' ');
}

describe('the payment of an order', () => {
  const order = 'order-1';
  const status = (): unknown => paid;

  it('is taken up again when the page comes back, in strict mode too', async () => {
    const never = (): Promise<never> => new Promise(() => {});
    const { result, unmount } = open({ pay: never, order });
    act(() => void result.current.submit(card));
    await waitFor(() => expect(sessionStorage).toHaveLength(1));
    unmount();
    const pay = vi.fn<() => unknown>();
    const { result: next } = open({ pay, status, order, statusDelays: [0] }, { isStrict: true });
    await waitFor(() => expect(next.current.phase).toBe('succeeded'));
    expect(pay).not.toHaveBeenCalled();
  });

  it('leaves nothing of the card in the browser', async () => {
    const { result } = open({ pay: () => paid, order });
    await act(() => result.current.submit(card));
    expect(Object.keys(sessionStorage)).toEqual([`tactful ${order}`]);
    expect(Object.values(sessionStorage)[0]).toMatch(/^[0-9a-f]{32}$/);
    expect(localStorage).toHaveLength(0);
  });

  it('is not sent from a second page while the first one pays', async () => {
    const { promise, answer } = later();
    const first = open({ pay: () => promise, order });
    act(() => void first.result.current.submit(card));
    await waitFor(() => expect(sessionStorage).toHaveLength(1));
    sessionStorage.clear();
    const pay = vi.fn<() => unknown>(() => paid);
    const second = open({ pay, status, order, statusDelays: [0] });
    await act(() => second.result.current.submit(card));
    expect(second.result.current.phase).toBe('succeeded');
    expect(pay).not.toHaveBeenCalled();
    await act(async () => answer(paid));
  });

  it('can be tried again after a bank check that was closed', async () => {
    const waiting: Reading = { status: 'action_required', findings: [] };
    const { result } = open({ pay: () => waiting, status: () => waiting, order, statusDelays: [0, 0] });
    await act(() => result.current.submit(card));
    expect(result.current.phase).toBe('authenticating');
    await act(() => result.current.challengeEnded('cancelled'));
    expect(result.current).toMatchObject({
      phase: 'declined',
      error: { reason: 'authentication_cancelled' },
    });
    expect(sessionStorage).toHaveLength(0);
  });
});

describe('an order that has no name any more, since the cart is empty now', () => {
  it('leaves the payment under way', async () => {
    const { promise, answer } = later();
    const { result, rerender } = open({ pay: () => promise, order: 'cart-1' });
    act(() => void result.current.submit(card));
    rerender({ order: undefined });
    expect(result.current).toMatchObject({ phase: 'submitting', canPay: false });
    await act(async () => answer(paid));
    await waitFor(() => expect(result.current.phase).toBe('succeeded'));
  });

  it('leaves the payment that went through', async () => {
    const { result, rerender } = open({ pay: () => paid, order: 'cart-2' });
    await act(() => result.current.submit(card));
    rerender({ order: undefined });
    expect(result.current).toMatchObject({ phase: 'succeeded', canPay: false });
  });
});
