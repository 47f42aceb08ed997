import type { Stripe } from '@stripe/stripe-js';
import type { Account } from './Account.js';
import { createElements, type ElementsOptions } from './createElements.js';
import { frameOf } from './frameOf.js';

interface MethodData {
  readonly type: string;
  readonly card: object;
  readonly billing_details?: unknown;
}

/**
 * What `Stripe(key)` gives: elements, and a payment method made of them. Confirming in the browser is not played: the
 * demo's server confirms.
 */
export function createStripe(account: Account): object {
  const notPlayed = (): Promise<never> =>
    Promise.reject(new Error('The sandbox plays no more of Stripe.js.'));
  return {
    elements: (options?: ElementsOptions) => createElements(account, options),
    createPaymentMethod({ card, billing_details }: MethodData): Promise<unknown> {
      const frame = frameOf.get(card);
      if (frame === undefined) return Promise.reject(new Error('The element is not on the page.'));
      return frame.ask({ method: { key: account.key, billing: billing_details } });
    },
    createToken: notPlayed,
    confirmCardPayment: notPlayed,
    registerAppInfo() {},
    _registerWrapper() {},
  } satisfies Partial<Record<keyof Stripe | '_registerWrapper', unknown>>;
}
