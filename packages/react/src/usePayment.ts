'use client';

import {
  Attempt,
  type AttemptOptions,
  type AttemptState,
  type ChallengeOutcome,
  type DisclosurePolicy,
  type Gateway,
} from '@tactful/core';
import { useMutation } from '@tanstack/react-query';
import {
  type RefObject,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react';
import { lastPayment } from './checkout-error/lastPayment.js';
import { LastPaymentContext } from './checkout-error/LastPaymentContext.js';
import { mayPay } from './payment-status/mayPay.js';
import { paymentMessage, type ShownMessage } from './payment-status/paymentMessage.js';
import { explainMistake } from './problem-report/explainMistake.js';
import type { ProblemReport } from './problem-report/ProblemReport.js';
import { reportProblem } from './problem-report/reportProblem.js';
import { useCheckout } from './provider/useCheckout.js';
import { useLatest } from './useLatest.js';

/** How to pay and how to ask what became of it. The gateway, the disclosure and the log are the provider's. */
export interface UsePaymentOptions<Values> extends Pick<
  AttemptOptions<Values>,
  'pay' | 'status' | 'total' | 'timeout' | 'statusDelays'
> {
  /**
   * The shop's own reference of what is paid. With it, a payment survives a reload, and a second tab does not pay twice:
   * the reference and the idempotency key are kept in `sessionStorage`, nothing else. Another reference is another
   * payment, which begins anew. One that comes while a payment without any is under way or made is that payment's name;
   * it is kept for a reload only when it is known before the shopper pays.
   */
  readonly order?: string | undefined;
}

/** One payment, and what can be done about it now. */
export interface Payment<Values> extends AttemptState {
  /** Pays. While a payment is under way, or may exist, it sends nothing and answers with the one there is. */
  readonly submit: (values: Values) => Promise<AttemptState>;
  /** Asks what became of a payment whose outcome is unknown. */
  readonly check: () => Promise<AttemptState>;
  /** Tells how the bank check ended, and asks what became of the payment. */
  readonly challengeEnded: (outcome: ChallengeOutcome) => Promise<AttemptState>;
  /** Forgets a decline. */
  readonly reset: () => void;
  /** A request is under way, or the outcome is being asked for. */
  readonly isPaying: boolean;
  /** `submit` would pay: nothing is under way, may exist or is paid. While it is `false`, show the pay button as inactive. */
  readonly canPay: boolean;
  /**
   * What to tell the shopper of the payment now, in their language, for a form that has no `PaymentErrorBanner` and no
   * `PaymentStatus`. Put it into a live region. `null`: nothing was paid yet.
   */
  readonly message: ShownMessage | null;
}

/**
 * The payment of a form of your own. With `order`, a payment that a reload or Back interrupted is taken up again when the
 * page opens, and a second tab does not pay twice. It shows in TanStack Query as the mutation `['tactful', 'payment']`, which never
 * holds the values: they may have a card number in them. Nothing that it gives rejects: what `pay` and `status` throw is
 * read by the gateway, as what they return.
 */
export function usePayment<Values>(options: UsePaymentOptions<Values>): Payment<Values> {
  const { gateway, messages, disclosure, onPaymentError, queryClient } = useCheckout();
  const latest = useLatest({ options, gateway, disclosure, onPaymentError });
  const { attempt, of } = useAttempt(options.order, latest);
  const state = useSyncExternalStore(attempt.subscribe, attempt.state, attempt.state);
  const tellLast = useContext(LastPaymentContext);
  useEffect(() => {
    const tell = (): void => tellLast(lastPayment(attempt.state()), of);
    tell();
    return attempt.subscribe(tell);
  }, [attempt, of, tellLast]);
  useEffect(() => {
    void attempt.resume();
    return attempt.dispose;
  }, [attempt]);

  // What is under way is already sent, so a page's own defaults must not repeat it, nor hold it back until it is online.
  const { mutate } = useMutation(
    {
      mutationKey: ['tactful', 'payment'],
      mutationFn: (running: Promise<AttemptState>) => running,
      networkMode: 'always',
      retry: false,
      throwOnError: false,
    },
    queryClient,
  );
  const shown = useCallback(
    (running: Promise<AttemptState>) => {
      mutate(running);
      return running;
    },
    [mutate],
  );
  const submit = useCallback((values: Values) => shown(attempt.submit(values)), [attempt, shown]);
  const check = useCallback(() => shown(attempt.check()), [attempt, shown]);
  const challengeEnded = useCallback(
    (outcome: ChallengeOutcome) => shown(attempt.challengeEnded(outcome)),
    [attempt, shown],
  );
  const { phase } = state;
  const isPaying = phase === 'submitting' || phase === 'verifying';
  const canPay = mayPay(state);
  const message = useMemo(() => paymentMessage(state, messages), [state, messages]);
  return { ...state, submit, check, challengeEnded, reset: attempt.reset, isPaying, canPay, message };
}

interface HeldAttempt<Values> {
  readonly order: string | undefined;
  readonly attempt: Attempt<Values>;
  /** What the payment is told by: it stays when the order gets a name or loses it, and is the same after a reload. */
  readonly of: unknown;
}

/** One attempt for one order. Only another name is another order: a cart that is empty now leaves the payment as it is. */
function useAttempt<Values>(
  order: string | undefined,
  latest: RefObject<Latest<Values>>,
): HeldAttempt<Values> {
  const begin = (): HeldAttempt<Values> => {
    const attempt = new Attempt(attemptOptions(order, latest));
    return { order, attempt, of: order ?? attempt };
  };
  const [held, setHeld] = useState(begin);
  if (order !== undefined && held.order !== order) {
    const { phase } = held.attempt.state();
    const isNamed = held.order === undefined && phase !== 'idle' && phase !== 'declined';
    setHeld(isNamed ? { ...held, order } : begin());
  }
  return held;
}

/** What a bundler puts a word in place of: so a production build does not hold what is said while developing. */
declare const process: { readonly env: { readonly NODE_ENV?: string } };

const heard: typeof explainMistake = async (name, ask) =>
  process.env.NODE_ENV === 'production' ? ask() : explainMistake(name, ask);

interface Latest<Values> {
  readonly options: UsePaymentOptions<Values>;
  readonly gateway: Gateway;
  readonly disclosure: DisclosurePolicy;
  readonly onPaymentError: ((problem: ProblemReport) => void) | undefined;
}

function attemptOptions<Values>(
  order: string | undefined,
  latest: RefObject<Latest<Values>>,
): AttemptOptions<Values> {
  const { timeout, statusDelays } = latest.current.options;
  return {
    ...(order !== undefined && { order }),
    ...(timeout !== undefined && { timeout }),
    ...(statusDelays && { statusDelays }),
    get gateway() {
      return latest.current.gateway;
    },
    get total() {
      return latest.current.options.total;
    },
    get disclosure() {
      return latest.current.disclosure;
    },
    get status(): AttemptOptions<Values>['status'] {
      const { status } = latest.current.options;
      return (
        status && ((context) => heard('status', () => (latest.current.options.status ?? status)(context)))
      );
    },
    pay: (values, context) => heard('pay', () => latest.current.options.pay(values, context)),
    onError: (error) => reportProblem(error, latest.current.disclosure, latest.current.onPaymentError),
  };
}
