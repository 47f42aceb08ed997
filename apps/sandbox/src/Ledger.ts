import { remember } from './remember.js';

/** A payment, or a payment method that is being set up, as the sandbox remembers it. */
export interface Payment {
  readonly id: string;
  readonly gateway: string;
  readonly kind: 'payment' | 'setup';
  /** As it was sent: each gateway has its own unit. */
  readonly amount: number;
  readonly currency: string;
  readonly status: 'open' | 'action_required' | 'processing' | 'succeeded' | 'failed' | 'canceled';
  /** The gateway's own account of why it failed, as it shows it. */
  readonly failure: unknown;
  /** The id of the payment method. */
  readonly method: string | null;
  /** The idempotency key of the request that took it. */
  readonly key: string | null;
  /** The merchant's own reference. */
  readonly reference: string | null;
  /** How often it was tried. */
  readonly attempts: number;
  readonly metadata: Readonly<Record<string, string>>;
  readonly account: string;
}

/** A payment method. Of a card number, only what it makes the gateway say and the last four digits are kept. */
export interface Method {
  readonly id: string;
  readonly verdict: Verdict;
  readonly last4: string;
}

/** What a card makes the gateway say. */
export type Verdict =
  | 'succeeded'
  | 'action_required'
  | { readonly kind: string; readonly code: string }
  | { readonly scenario: string };

/** What this process was asked to pay, and what became of it. */
export class Ledger {
  readonly #payments = new Map<string, Payment>();
  readonly #methods = new Map<string, Method>();
  #last = 0;

  /** Makes an id that no other object here has. */
  newId(prefix: string): string {
    this.#last += 1;
    return `${prefix}${Date.now().toString(36)}${this.#last.toString(36).padStart(4, '0')}`;
  }

  put(payment: Payment): void {
    remember(this.#payments, payment.id, payment);
  }

  payment(gateway: string, id: string): Payment | null {
    const found = this.#payments.get(id);
    return found?.gateway === gateway ? found : null;
  }

  /** The newest payment of a gateway that fits. */
  find(gateway: string, fits: (payment: Payment) => boolean): Payment | null {
    const payments = [...this.#payments.values()].filter((payment) => payment.gateway === gateway);
    return payments.findLast(fits) ?? null;
  }

  /** Whether a payment of an idempotency key went through. */
  isPaid(key: string): boolean {
    return [...this.#payments.values()].some(
      (payment) => payment.key === key && payment.status === 'succeeded',
    );
  }

  putMethod(method: Method): void {
    remember(this.#methods, method.id, method);
  }

  method(id: string): Method | null {
    return this.#methods.get(id) ?? null;
  }
}
