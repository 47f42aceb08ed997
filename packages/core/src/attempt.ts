import { allowedActions } from './allowedActions.js';
import { disclose } from './disclose.js';
import type { Gateway } from './gateway.js';
import type { DisclosurePolicy, PaymentError, PaymentResult, PublicPaymentError } from './payment.js';
import { publicError } from './publicError.js';
import { isRead, readPayment, readPaymentResponse } from './readPayment.js';
import { publicReason, reasonInfo } from './reasonInfo.js';
import type { PublicReason } from './reasons.js';
import { isOffline } from './isOffline.js';
import { type LifeEvent, type Phase, phaseAfter } from './life.js';
import { type OrderHold, orderHold } from './orderHold.js';
import { keyFor, type PaymentKey } from './paymentKey.js';
import type { Amount } from './values.js';
import { sleep, untilOnline, withTimeout } from './waiting.js';

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
  /**
   * Sends the payment. Whatever it returns or throws is read by the gateway: a body, a fetch Response, an SDK's error. Of a
   * step before it that moves no money, such as making a token, return the problem read as such:
   * `readPayment(gateway, error, { during: 'setup' })`. Else a lost connection leaves open whether the order is paid.
   */
  readonly pay: (values: Values, context: RequestContext) => unknown;
  /**
   * Asks what became of this payment, by the idempotency key it was sent with: an answer about another payment would be
   * taken for this one's. Without it an unknown outcome stays unknown.
   */
  readonly status?: ((context: RequestContext) => unknown) | undefined;
  /** @default 'standard' */
  readonly disclosure?: DisclosurePolicy;
  /**
   * Told of every problem, with the true reason: for logs. Once for each, however often it is met while one payment is
   * sent again or its outcome is asked for.
   */
  readonly onError?: (error: PaymentError) => void;
  /**
   * The shop's own reference of what is paid. With it, a payment survives a reload, and a second tab does not pay twice:
   * the reference and the idempotency key are kept in `sessionStorage`, nothing else.
   */
  readonly order?: string;
  /** What is paid. Another amount is another payment, with a key of its own. */
  readonly total?: Amount | undefined;
  /** How long a request may take, in ms. @default 60000 */
  readonly timeout?: number;
  /** How long to wait before each question about an unknown outcome, in ms. @default eight, growing from 1 s to 30 s */
  readonly statusDelays?: readonly number[];
}

/** Where a payment stands. While it waits to be sent again it is `submitting`, with `retryAt` in ms since 1970. */
export interface AttemptState {
  readonly phase: Phase;
  readonly error: PublicPaymentError | null;
  readonly retryAt: number | null;
}

/** How a bank check ended, as far as the page can tell. */
export type ChallengeOutcome = 'completed' | 'failed' | 'cancelled' | 'timed_out';

const defaultDelays = [1000, 2000, 3000, 5000, 8000, 13_000, 20_000, 30_000];
/** A longer wait than this, in ms, is the shopper's to decide, not ours. */
const longestWait = 30_000;
/** How often a request is sent again by itself. */
const mostResends = 2;
const idle: AttemptState = { phase: 'idle', error: null, retryAt: null };
/** The gateway did no work on these, so the same key may be used again. */
const notProcessed: ReadonlySet<PublicReason> = new Set([
  'offline',
  'too_many_requests',
  'service_unavailable',
]);
/** What a request is turned away for before the payment is looked at: the one before it may have used up the details. */
const turnedAway: ReadonlySet<PublicReason> = new Set([
  'store_cannot_take_payment',
  'payment_details_already_used',
  'session_expired',
  'session_not_valid',
  'payment_link_expired',
  'payment_link_inactive',
  'account_not_found',
  'order_not_created',
  'too_many_attempts',
]);
const reasonOfOutcome = {
  failed: 'authentication_not_completed',
  cancelled: 'authentication_cancelled',
  timed_out: 'authentication_timed_out',
} as const satisfies Record<Exclude<ChallengeOutcome, 'completed'>, PublicReason>;

/** The life of one payment: one idempotency key, one request at a time, and no second payment while one may exist. */
export class Attempt<Values> {
  readonly #options: AttemptOptions<Values>;
  readonly #hold: OrderHold | null;
  readonly #listeners = new Set<() => void>();
  #page = new AbortController();
  #state = idle;
  #running: Promise<AttemptState> | null = null;
  #key: PaymentKey | null = null;
  /** The key of another tab's payment that came to nothing, which that tab may not know. */
  #ended: string | null = null;
  #told: { readonly reason: PublicReason | null; readonly times: number } = { reason: null, times: 0 };
  /** The problem of this payment that the log heard of last. */
  #reported: string | null = null;

  /** Nothing is sent before `submit` or `resume`. */
  constructor(options: AttemptOptions<Values>) {
    this.#options = options;
    this.#hold = options.order === undefined ? null : orderHold(options.order);
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

  /**
   * Takes up the payment of this order that a reload, Back or `dispose` interrupted, and asks what became of it. When it
   * still waits for the bank check, that can go on. Call it when the page opens; without such a payment it does nothing.
   */
  readonly resume = async (): Promise<AttemptState> => {
    if (this.#page.signal.aborted) {
      await this.#running;
      const { phase } = this.#state;
      if (phase === 'unknown' || phase === 'authenticating') {
        const elsewhere = await this.#retake();
        return phase === 'unknown' || elsewhere !== null ? this.check() : this.#state;
      }
    }
    const key = this.#hold?.kept() ?? null;
    return this.#once(this.#state.phase === 'idle' && key !== null, () =>
      this.#takeUp(key ?? '', 'resume', publicError('result_unknown')),
    );
  };

  /** Asks what became of the payment: after an unknown outcome, or when the shopper is back from the bank check. */
  readonly check = (): Promise<AttemptState> => this.#check(null);

  /**
   * The bank check ended: asks what became of the payment. When it still waits for the check, and that did not come to
   * its end, the payment is taken for declined and may be tried again.
   */
  readonly challengeEnded = async (outcome: ChallengeOutcome): Promise<AttemptState> => {
    if (this.#state.phase !== 'authenticating') return this.#state;
    // It may end at once, while whoever paid has not heard yet that the bank asks.
    await this.#running;
    return this.#check(outcome === 'completed' ? null : reasonOfOutcome[outcome]);
  };

  /**
   * Forgets a decline and its key, when the shopper starts over or the order changes. Does nothing while a payment is
   * under way or may exist.
   */
  readonly reset = (): void => {
    if (this.#running !== null || this.#state.phase !== 'declined' || !this.#mayPay()) return;
    this.#key = null;
    this.#go('reset');
  };

  /** Aborts what is under way, when the page is left. What may have been paid is remembered for `resume`. */
  readonly dispose = (): void => {
    this.#page.abort();
    this.#hold?.leave();
  };

  #go(event: LifeEvent, error: PublicPaymentError | null = null, retryAt: number | null = null) {
    const phase = phaseAfter(this.#state.phase, event);
    if (phase === null) return this.#state;
    this.#state = { phase, error, retryAt };
    for (const listener of this.#listeners) runApart(listener);
    return this.#state;
  }

  #mayPay(): boolean {
    const { phase, error } = this.#state;
    return phase === 'idle' || (phase === 'declined' && !isPaid(error));
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
    if (isOffline()) return this.#go('offline', publicError('offline'));
    this.#key = keyFor([values, this.#options.total?.amount, this.#options.total?.currency], this.#key);
    this.#reported = null;
    // Another form of the page may have left a payment of this order behind.
    const left = this.#hold?.kept() ?? null;
    this.#go('submit');
    const elsewhere = left ?? (this.#hold && (await this.#hold.take(this.#key.id, this.#ended)));
    if (elsewhere !== null) {
      const state = await this.#takeUp(elsewhere, 'busy', publicError('payment_in_progress'));
      if (state.phase === 'declined') this.#ended = elsewhere;
      return state;
    }
    // The page was left before anything was sent.
    if (this.#page.signal.aborted) return this.#decline('decline', publicError('payment_not_completed'));
    return this.#settle(await this.#send(values));
  }

  /** Asks what became of a payment of this order that was made elsewhere, and keeps the order to it. */
  async #takeUp(id: string, event: LifeEvent, error: PublicPaymentError): Promise<AttemptState> {
    this.#key = { id, values: null };
    const told = this.#verify(event, error);
    await this.#retake();
    return told;
  }

  /** Keeps the order to the payment there is. Answers with the key of the tab that has it, `null` when nobody else does. */
  async #retake(): Promise<string | null> {
    const id = this.#key?.id ?? '';
    return id === '' || !this.#hold ? null : this.#hold.take(id, null);
  }

  /** Sends the payment, and again while the gateway is busy. What an earlier answer left open only a telling one closes. */
  async #send(values: Values): Promise<PaymentResult> {
    const send = (context: RequestContext): unknown => this.#options.pay(values, context);
    let told = await this.#ask(send, 'confirm');
    let wait = retryWait(told, 0);
    for (let resends = 1; wait !== null && resends <= mostResends; resends += 1) {
      this.#go('resend', this.#disclosed(told), Date.now() + wait);
      await sleep(wait, this.#page.signal);
      if (this.#page.signal.aborted) return told;
      this.#go('resend');
      const next = await this.#ask(send, 'confirm');
      wait = retryWait(next, resends);
      told = told.status === 'unknown' && saysNothing(next) ? told : next;
    }
    return told;
  }

  async #ask(
    send: (context: RequestContext) => unknown,
    during: 'confirm' | 'status',
  ): Promise<PaymentResult> {
    const { gateway, timeout = 60_000 } = this.#options;
    const key = this.#key;
    const read = async (signal: AbortSignal): Promise<PaymentResult> => {
      const answer = await this.#answer(send, signal);
      if (during === 'status') return readPaymentResponse(gateway, answer, { during });
      const result = isRead(answer) ? answer : await readPaymentResponse(gateway, answer, { during });
      this.#hear(key, result);
      return result;
    };
    const onCut = (reason: DOMException): PaymentResult => readPayment(gateway, reason, { during });
    const result = await withTimeout(read, onCut, timeout, this.#page.signal);
    // Of an outcome that stays unknown the log has heard.
    if ('error' in result && (during === 'confirm' || result.status === 'failed')) this.#tell(result.error);
    return result;
  }

  /** An answer that comes after all: that the order is paid is heard also when nobody waits for it any more. */
  #hear(key: PaymentKey | null, { status }: PaymentResult): void {
    if (this.#key === key && status === 'succeeded') this.#go('succeed');
  }

  async #answer(send: (context: RequestContext) => unknown, signal: AbortSignal): Promise<unknown> {
    try {
      return await send({ idempotencyKey: this.#key?.id ?? '', signal });
    } catch (error) {
      return error;
    }
  }

  #tell(error: PaymentError): void {
    const problem = `${error.reason} ${error.gatewayCode}`;
    if (problem === this.#reported) return;
    this.#reported = problem;
    runApart(() => this.#options.onError?.(error));
  }

  #settle(result: PaymentResult): AttemptState | Promise<AttemptState> {
    if (result.status === 'succeeded') return this.#go('succeed');
    if (result.status === 'action_required') return this.#authenticate();
    const error = this.#disclosed(result) ?? publicError('payment_processing');
    if (result.status !== 'failed') return this.#verify('lose', error);
    const { reason, times } = this.#told;
    this.#told = { reason: error.reason, times: reason === error.reason ? times + 1 : 1 };
    const actions = allowedActions(error.actions, { doNotRetry: false, attempt: this.#told.times });
    return this.#decline('decline', { ...error, actions });
  }

  /** No payment was made, so the order is free. One that was abandoned still waits for its bank check, under its key. */
  #decline(event: 'decline' | 'abandon', error: PublicPaymentError): AttemptState {
    if (event === 'decline' && !notProcessed.has(error.reason)) this.#key = null;
    if (!isPaid(error)) this.#hold?.free();
    return this.#go(event, error);
  }

  /** As soon as the shopper confirms, the money may move without a word to this page. */
  #authenticate(): AttemptState {
    return this.#go('challenge', { ...publicError('authentication_required'), charged: 'unknown' });
  }

  #check(abandoned: PublicReason | null): Promise<AttemptState> {
    const { phase, error } = this.#state;
    const open = phase === 'unknown' || phase === 'authenticating';
    // The bank check may be done by now: what was said while it was open is not known any more.
    const told = phase === 'unknown' && error !== null ? error : publicError('result_unknown');
    return this.#once(open, () => this.#verify('check', told, abandoned));
  }

  async #verify(
    event: LifeEvent,
    error: PublicPaymentError,
    abandoned: PublicReason | null = null,
  ): Promise<AttemptState> {
    const { status, statusDelays = defaultDelays } = this.#options;
    if (!status || this.#key?.id === '') return this.#go('give_up', error);
    // A check that ended here, or goes on in another tab, is not opened again as long as there is time to ask.
    const mayOpen = this.#state.phase !== 'authenticating' && event !== 'busy';
    this.#go(event, error);
    let last: PaymentResult['status'] = 'unknown';
    for (const delay of statusDelays) {
      await sleep(delay, this.#page.signal);
      await untilOnline(this.#page.signal);
      if (this.#page.signal.aborted) break;
      const result = await this.#ask(status, 'status');
      if (this.#state.phase === 'succeeded') break;
      if (result.status === 'succeeded' || result.status === 'failed') return this.#settle(result);
      // Twice, as the gateway may learn of the end of a bank check a little later than the page.
      if (last === 'action_required' && result.status === last) {
        if (abandoned) return this.#decline('abandon', publicError(abandoned));
        if (mayOpen) return this.#authenticate();
      }
      last = result.status;
    }
    if (last === 'action_required') return this.#authenticate();
    return this.#go('give_up', last === 'processing' ? publicError('payment_processing') : error);
  }

  #disclosed(result: PaymentResult): PublicPaymentError | null {
    return 'error' in result ? disclose(result.error, this.#options.disclosure) : null;
  }
}

/** Whether an answer is open too, or only turns the request away, so that an earlier one's open outcome stays open. */
function saysNothing(result: PaymentResult): boolean {
  if (result.status === 'unknown') return true;
  if (result.status !== 'failed') return false;
  const { gatewayCode, reason } = result.error;
  const shown = publicReason(reason);
  return gatewayCode === null || notProcessed.has(shown) || turnedAway.has(shown);
}

/** Runs the page's own code: what it throws goes to the page, as any uncaught error, and stops no payment halfway. */
function runApart(run: () => void): void {
  try {
    run();
  } catch (thrown) {
    queueMicrotask(() => {
      throw thrown;
    });
  }
}

/** Whether a refusal says that the order is paid already. */
function isPaid(error: PublicPaymentError | null): boolean {
  return error !== null && reasonInfo(error.reason).money === 'charged';
}

/** How long to wait before software may send the same request again, in ms. `null`: it may not, or not so soon. */
function retryWait(result: PaymentResult, resends: number): number | null {
  if (!('error' in result) || !result.error.retry.automatic) return null;
  const wait = result.error.retry.afterMs ?? 1000 * 2 ** resends * (1 + Math.random());
  return wait <= longestWait ? wait : null;
}
