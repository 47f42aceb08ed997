import { allowedActions } from './allowedActions.js';
import { disclose } from './disclose.js';
import type { Gateway } from './gateway.js';
import type { DisclosurePolicy, PaymentError, PaymentResult, PublicPaymentError } from './payment.js';
import { publicError } from './publicError.js';
import { readPayment, readPaymentResponse } from './readPayment.js';
import { publicReason } from './reasonInfo.js';
import type { PublicReason } from './reasons.js';
import { sleep, withTimeout } from './waiting.js';

/** What a request to the gateway gets beside the values. */
export interface RequestContext {
  /** The same for every request that may be the same payment. Send it as the gateway's idempotency key. */
  readonly idempotencyKey: string;
  /** Aborts when the request takes too long or the page is left. */
  readonly signal: AbortSignal;
}

/** What a payment is made with: how to pay, how to ask what became of it, and how to read the answers. */
export interface AttemptOptions<Values> {
  readonly gateway: Gateway;
  /** Sends the payment. Whatever it returns or throws is read by the gateway: a body, a fetch Response, an SDK's error. */
  readonly pay: (values: Values, context: RequestContext) => unknown;
  /**
   * Asks what became of this payment, by the idempotency key it was sent with: an answer about another payment would be
   * taken for this one's. Without it an unknown outcome stays unknown.
   */
  readonly status?: (context: RequestContext) => unknown;
  /** @default 'standard' */
  readonly disclosure?: DisclosurePolicy;
  /**
   * Told of every problem, with the true reason: for logs. Once for each, however often it is met while one payment is
   * sent again or its outcome is asked for.
   */
  readonly onError?: (error: PaymentError) => void;
  /** How long a request may take, in ms. @default 60000 */
  readonly timeout?: number;
  /** How long to wait before each question about an unknown outcome, in ms. @default eight, growing from 1 s to 30 s */
  readonly statusDelays?: readonly number[];
}

/**
 * Where a payment stands. `submitting`: under way; with `retryAt` (ms since 1970) it waits to be sent again.
 * `authenticating`: the bank asks the shopper. `verifying`: the outcome is not known and is being asked for. `unknown`:
 * it could not be found out, so it must not be paid again.
 */
export interface AttemptState {
  readonly phase:
    | 'idle'
    | 'submitting'
    | 'authenticating'
    | 'verifying'
    | 'succeeded'
    | 'declined'
    | 'unknown';
  readonly error: PublicPaymentError | null;
  readonly retryAt: number | null;
}

const defaultDelays = [1000, 2000, 3000, 5000, 8000, 13_000, 20_000, 30_000];
/** A longer wait than this, in ms, is the shopper's to decide, not ours. */
const longestWait = 30_000;
const idle: AttemptState = { phase: 'idle', error: null, retryAt: null };
/** The gateway did no work on these, so the same key may be used again. */
const notProcessed: ReadonlySet<PublicReason> = new Set([
  'offline',
  'too_many_requests',
  'service_unavailable',
]);

/** The life of one payment: one idempotency key, one request at a time, and no second payment while one may exist. */
export class Attempt<Values> {
  readonly #options: AttemptOptions<Values>;
  readonly #listeners = new Set<() => void>();
  #page = new AbortController();
  #state = idle;
  #running: Promise<AttemptState> | null = null;
  #key: { readonly id: string; readonly values: string | null } | null = null;
  #told: { readonly reason: PublicReason | null; readonly times: number } = { reason: null, times: 0 };
  /** The problem of this payment that the log heard of last. */
  #reported: string | null = null;

  /** Nothing is sent before `submit`. */
  constructor(options: AttemptOptions<Values>) {
    this.#options = options;
  }

  /** Where the payment stands now. */
  readonly state = (): AttemptState => this.#state;

  /** Calls the listener at each change, until the function that it returns is called. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Pays. While a payment is under way, or may exist, it sends nothing and answers with the one there is. */
  readonly submit = (values: Values): Promise<AttemptState> => {
    return this.#once(this.#mayPay(), () => this.#pay(values));
  };

  /** Asks what became of the payment: after an unknown outcome, or when the shopper is back from the bank check. */
  readonly check = (): Promise<AttemptState> => {
    const { phase, error } = this.#state;
    const open = phase === 'unknown' || phase === 'authenticating';
    // The bank check may be done by now: what was said while it was open is not known any more.
    const told = phase === 'unknown' && error !== null ? error : publicError('result_unknown');
    return this.#once(open, () => this.#verify(told));
  };

  /**
   * Forgets a decline and its key, when the shopper starts over or the order changes. Does nothing while a payment is
   * under way or may exist.
   */
  readonly reset = (): void => {
    if (this.#running !== null || this.#state.phase !== 'declined' || !this.#mayPay()) return;
    this.#key = null;
    this.#set('idle');
  };

  /** Aborts what is under way, when the page is left. */
  readonly dispose = (): void => this.#page.abort();

  #set(phase: AttemptState['phase'], error: PublicPaymentError | null = null, retryAt: number | null = null) {
    this.#state = { phase, error, retryAt };
    for (const listener of this.#listeners) listener();
    return this.#state;
  }

  #mayPay(): boolean {
    const { phase, error } = this.#state;
    return phase === 'idle' || (phase === 'declined' && error?.reason !== 'already_paid');
  }

  #once(open: boolean, run: () => Promise<AttemptState>): Promise<AttemptState> {
    if (this.#running !== null) return this.#running;
    if (!open) return Promise.resolve(this.#state);
    if (this.#page.signal.aborted) this.#page = new AbortController();
    this.#running = run().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  async #pay(values: Values): Promise<AttemptState> {
    if (typeof navigator !== 'undefined' && navigator.onLine === false) {
      return this.#set('declined', publicError('offline'));
    }
    this.#key = keyFor(values, this.#key);
    this.#reported = null;
    this.#set('submitting');
    const send = (context: RequestContext): unknown => this.#options.pay(values, context);
    const first = await this.#ask(send, 'confirm');
    const wait = retryWait(first);
    if (wait === null) return this.#settle(first);
    this.#set('submitting', this.#disclosed(first), Date.now() + wait);
    await sleep(wait, this.#page.signal);
    if (this.#page.signal.aborted) return this.#settle(first);
    this.#set('submitting');
    const second = await this.#ask(send, 'confirm');
    return this.#settle(first.status === 'unknown' && saysNothing(second) ? first : second);
  }

  async #ask(
    send: (context: RequestContext) => unknown,
    during: 'confirm' | 'status',
  ): Promise<PaymentResult> {
    const { gateway, timeout = 60_000 } = this.#options;
    const result = await withTimeout(
      async (signal) => readPaymentResponse(gateway, await this.#answer(send, signal), { during }),
      (reason) => readPayment(gateway, reason, { during }),
      timeout,
      this.#page.signal,
    );
    // Of an outcome that stays unknown the log has heard.
    if ('error' in result && (during === 'confirm' || result.status === 'failed')) this.#tell(result.error);
    return result;
  }

  async #answer(send: (context: RequestContext) => unknown, signal: AbortSignal): Promise<unknown> {
    try {
      return await send({ idempotencyKey: this.#key?.id ?? '', signal });
    } catch (error) {
      return error;
    }
  }

  /** A log that throws must not stop a payment halfway: what it throws goes to the page, as any uncaught error. */
  #tell(error: PaymentError): void {
    const problem = `${error.reason} ${error.gatewayCode}`;
    if (problem === this.#reported) return;
    this.#reported = problem;
    try {
      this.#options.onError?.(error);
    } catch (thrown) {
      queueMicrotask(() => {
        throw thrown;
      });
    }
  }

  #settle(result: PaymentResult): AttemptState | Promise<AttemptState> {
    if (result.status === 'succeeded') {
      this.#key = null;
      return this.#set('succeeded');
    }
    if (result.status === 'action_required') return this.#authenticate();
    const error = this.#disclosed(result) ?? publicError('payment_processing');
    if (result.status !== 'failed') return this.#verify(error);
    if (!notProcessed.has(error.reason)) this.#key = null;
    const { reason, times } = this.#told;
    this.#told = { reason: error.reason, times: reason === error.reason ? times + 1 : 1 };
    const actions = allowedActions(error.actions, { doNotRetry: false, attempt: this.#told.times });
    return this.#set('declined', { ...error, actions });
  }

  /** As soon as the shopper confirms, the money may move without a word to this page. */
  #authenticate(): AttemptState {
    return this.#set('authenticating', { ...publicError('authentication_required'), charged: 'unknown' });
  }

  async #verify(error: PublicPaymentError): Promise<AttemptState> {
    const { status, statusDelays = defaultDelays } = this.#options;
    if (!status) return this.#set('unknown', error);
    this.#set('verifying', error);
    let last: PaymentResult['status'] = 'unknown';
    for (const delay of statusDelays) {
      await sleep(delay, this.#page.signal);
      if (this.#page.signal.aborted) break;
      const result = await this.#ask(status, 'status');
      if (result.status === 'succeeded' || result.status === 'failed') return this.#settle(result);
      last = result.status;
    }
    if (last === 'action_required') return this.#authenticate();
    return this.#set('unknown', last === 'processing' ? publicError('payment_processing') : error);
  }

  #disclosed(result: PaymentResult): PublicPaymentError | null {
    return 'error' in result ? disclose(result.error, this.#options.disclosure) : null;
  }
}

/** Whether an answer only turns the request away, so that an earlier one's open outcome stays open. */
function saysNothing(result: PaymentResult): boolean {
  if (result.status !== 'failed') return false;
  const { gatewayCode, reason } = result.error;
  const shown = publicReason(reason);
  return gatewayCode === null || notProcessed.has(shown) || shown === 'store_cannot_take_payment';
}

/** One key for one payment: the same while the values are, so that the gateway can tell a repeat from a new payment. */
function keyFor(
  values: unknown,
  last: { id: string; values: string | null } | null,
): { id: string; values: string | null } {
  const text = written(values);
  if (text !== null && last?.values === text) return last;
  const id = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  );
  return { id: id.join(''), values: text };
}

/** Values as text, to compare. `null`: they cannot be written, so they equal nothing. */
function written(values: unknown): string | null {
  try {
    return JSON.stringify(values) ?? '';
  } catch {
    return null;
  }
}

/** How long to wait before software may send the same request again, in ms. `null`: it may not, or not so soon. */
function retryWait(result: PaymentResult): number | null {
  if (!('error' in result) || !result.error.retry.automatic) return null;
  const wait = result.error.retry.afterMs ?? 1000 + Math.random() * 1000;
  return wait <= longestWait ? wait : null;
}
