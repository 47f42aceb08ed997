import {
  Attempt,
  type AttemptState,
  type ChallengeOutcome,
  type RequestContext,
  type WireAnswer,
} from '@tactful/core';
import { stripe } from '@tactful/core/gateways/stripe';
import { Browser } from '../../../packages/core/test/Browser.js';
import { Clock } from './Clock.js';
import { stripe as sandbox } from '../src/gateways/stripe/stripe.js';
import { handleGateway } from '../src/handleGateway.js';
import { IdempotencyKeys } from '../src/IdempotencyKeys.js';
import { Ledger, type Payment } from '../src/Ledger.js';
import { withdrawWaiting } from '../src/shop/withdrawWaiting.js';

/** What becomes of a request: a scenario of the sandbox, or one that has to do with time. */
export type Fate =
  | 'card'
  | 'insufficient_funds'
  | 'lost_card'
  | 'rate_limit'
  | 'server_error'
  | 'processing'
  | 'timeout'
  | 'drop_before'
  | 'drop_after'
  | 'in_progress'
  | 'bad_gateway'
  /** The gateway works on it for longer than the page waits. */
  | 'late'
  /** For longer than the page asks what became of it. */
  | 'very_late';

export type Card = 'visa' | 'mastercard' | 'asks_the_bank';

const numbers = {
  visa: '4242424242424242',
  mastercard: '5555555555554444',
  asks_the_bank: '4000002760003184',
} as const satisfies Record<Card, string>;

/** A request for a payment, as it was sent. */
interface Sent {
  readonly key: string;
  readonly card: Card;
}

/** A page of the checkout: it is dead once it was reloaded. */
interface Page {
  readonly attempt: Attempt<Card>;
  readonly shown: Browser['page'];
  isAlive: boolean;
  sent: Sent[];
}

/** How long after the page's patience the gateway gets to it, in ms. */
const lateBy: Partial<Record<Fate, number>> = { late: 5000, very_late: 100_000 };
const order = 'order-1';
const pageTimeout = 60_000;

/** One order, paid for in a browser with up to two tabs, against the Stripe of the sandbox and its ledger. */
export class Checkout {
  readonly clock = new Clock();
  readonly browser = new Browser();
  readonly sent: Sent[] = [];
  /** The keys of payments that pages asked for last. */
  readonly asked = new Map<Page, string>();
  /** The keys of payments that the bank decided on after the pages had given them up. */
  readonly decidedLater = new Set<string>();
  /** Where payments went, as `from → to`. */
  readonly moves = new Set<string>();
  fate: Fate = 'card';
  readonly #memory = { ledger: new Ledger(), keys: new IdempotencyKeys() };
  readonly #tabs: Page[] = [];
  #tab = 0;

  constructor() {
    this.#tabs.push(this.#open());
  }

  get page(): Page {
    const page = this.#tabs[this.#tab];
    if (!page) throw new Error('There is no such tab');
    return page;
  }

  get tabs(): readonly Page[] {
    return this.#tabs;
  }

  /** Every payment of the ledger. */
  payments(): Payment[] {
    const payments: Payment[] = [];
    this.#memory.ledger.find('stripe', (payment) => {
      payments.push(payment);
      return false;
    });
    return payments;
  }

  payment(key: string | undefined): Payment | undefined {
    return this.payments().find((payment) => payment.key === key);
  }

  pay(card: Card): void {
    void this.page.attempt.submit(card);
  }

  check(): void {
    void this.page.attempt.check();
  }

  endChallenge(outcome: ChallengeOutcome): void {
    void this.page.attempt.challengeEnded(outcome);
  }

  /** The bank decides on the check that waits, in its own app for one, whatever the page shows. */
  bankSays(approved: boolean): void {
    const payment = this.payments().find(isWaiting);
    if (!payment) return;
    const isOpen = this.#tabs.some(({ attempt }) => attempt.state().phase === 'authenticating');
    if (!isOpen && payment.key !== null) this.decidedLater.add(payment.key);
    this.#decide(payment, approved);
  }

  /** What was still being decided is decided. */
  decideAll(approved: boolean): void {
    for (const payment of this.payments())
      if (payment.status === 'processing') this.#decide(payment, approved);
  }

  reload(): void {
    this.page.isAlive = false;
    this.browser.page = this.page.shown;
    this.browser.reload();
    this.#tabs[this.#tab] = this.#open();
  }

  /** Shows the other tab, and opens it if there is none. */
  otherTab(): void {
    this.#tab = 1 - this.#tab;
    const page = this.#tabs[this.#tab];
    if (page) this.browser.page = page.shown;
    else {
      this.browser.openTab();
      this.#tabs.push(this.#open());
    }
  }

  #open(): Page {
    const page: Page = {
      shown: this.browser.page,
      isAlive: true,
      sent: [],
      attempt: new Attempt<Card>({
        gateway: stripe,
        order,
        timeout: pageTimeout,
        pay: (card, context) => this.#whileAlive(page, () => this.#pay(page, card, context)),
        status: (context) => {
          this.asked.set(page, context.idempotencyKey);
          return this.#whileAlive(page, () => this.#status(context));
        },
      }),
    };
    let { phase } = page.attempt.state();
    page.attempt.subscribe(() => {
      const { phase: next } = page.attempt.state();
      this.moves.add(`${phase} → ${next}`);
      phase = next;
    });
    void page.attempt.resume();
    return page;
  }

  /** A page that is gone sends nothing, and no answer reaches it. */
  async #whileAlive(page: Page, run: () => Promise<Response>): Promise<Response> {
    if (!page.isAlive) return never();
    const answer = await run().catch((error: unknown) => error);
    if (!page.isAlive) return never();
    if (answer instanceof Response) return answer;
    throw answer;
  }

  async #pay(page: Page, card: Card, { idempotencyKey }: RequestContext): Promise<Response> {
    const sent = { key: idempotencyKey, card };
    this.sent.push(sent);
    page.sent.push(sent);
    if (!this.browser.online) throw new TypeError('Failed to fetch');
    const fate = this.fate;
    if (fate === 'bad_gateway') return new Response('<html>', { status: 502 });
    const late = lateBy[fate];
    if (late !== undefined) await this.#sleep(pageTimeout + late);
    const paid = withdrawWaiting(sandbox, this.#memory, { number: order }, idempotencyKey);
    if (paid) return answered(sandbox.show(paid));
    const reply = await handleGateway(sandbox, this.#memory, {
      method: 'POST',
      path: '/v1/payment_intents',
      query: new URLSearchParams(),
      headers: {
        authorization: 'Bearer sk_test_sandbox',
        'content-type': 'application/x-www-form-urlencoded',
        'idempotency-key': idempotencyKey,
        'x-sandbox-scenario': scenarioOf(fate),
      },
      text: new URLSearchParams({
        amount: '4900',
        currency: 'eur',
        confirm: 'true',
        'metadata[order]': order,
        'payment_method_data[type]': 'card',
        'payment_method_data[card][number]': numbers[card],
        'payment_method_data[card][exp_month]': '12',
        'payment_method_data[card][exp_year]': '2030',
        'payment_method_data[card][cvc]': '123',
      }).toString(),
    });
    if (reply.ending === 'silent') return never();
    if (reply.ending === 'closed' || !this.browser.online) throw new TypeError('Failed to fetch');
    return answered(reply.answer);
  }

  /** The shop's server looks the payment up by the key that it was sent with. */
  async #status({ idempotencyKey }: RequestContext): Promise<Response> {
    if (!this.browser.online) throw new TypeError('Failed to fetch');
    if (this.fate === 'bad_gateway') return new Response('<html>', { status: 502 });
    const payment = this.payment(idempotencyKey);
    if (!payment) return Response.json({ error: 'not found' }, { status: 404 });
    const { status, body } = sandbox.show(payment);
    return Response.json(body, { status });
  }

  #decide(payment: Payment, approved: boolean): void {
    this.#memory.ledger.put(
      approved
        ? { ...payment, status: 'succeeded' }
        : { ...payment, status: 'failed', failure: { code: 'payment_intent_authentication_failure' } },
    );
  }

  #sleep(ms: number): Promise<void> {
    return new Promise((resolve) => setTimeout(resolve, ms));
  }
}

/** Whether the page says that a payment did not cost anything. */
export function saysNotCharged({ error }: AttemptState): boolean {
  return error !== null && error.charged === 'no';
}

function scenarioOf(fate: Fate): string {
  if (fate === 'in_progress') return 'code:error:idempotency_key_in_use';
  return fate === 'card' || lateBy[fate] !== undefined ? '' : fate;
}

function isWaiting({ status }: Payment): boolean {
  return status === 'action_required';
}

function answered({ status, headers = {}, body }: WireAnswer): Response {
  return Response.json(body, { status, headers });
}

function never(): Promise<never> {
  return new Promise(() => {});
}
