import type { CodeFact, Fixture, WireAnswer } from '@tactful/core';
import type { Endpoint } from '@tactful/testing';
import type { IncomingHttpHeaders } from 'node:http';
import type { Ledger, Payment, Verdict } from './Ledger.js';
import type { SaidScenario } from './scenarioNames.js';

/** What goes back, and how the connection ends. */
export interface Reply {
  readonly answer: WireAnswer;
  /** `silent`: the answer is not sent, ever. `closed`: the connection is closed instead. */
  readonly ending?: 'silent' | 'closed';
  /** Nothing was carried out, so that a repeat is a new request. */
  readonly undone?: boolean;
}

/** One request to a gateway. */
export interface Call {
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  /** JSON, or the flat fields of a form: `payment_method_data[type]`. */
  readonly body: unknown;
  readonly ledger: Ledger;
  /** Takes the payment, as the scenario or else the card says, and puts it on the ledger. */
  readonly pay: (payment: Payment, verdict: Verdict) => Reply;
}

/** What a gateway does at one of its endpoints. */
export interface Route {
  readonly endpoint: Endpoint;
  readonly handle: (call: Call) => Reply;
}

/** What a gateway says in a scenario. */
export interface Saying {
  /** `null`: the payment itself, in the state that the scenario names. */
  readonly answer: WireAnswer | null;
  /** Why this is only the nearest thing that the gateway can say. Absent: it says exactly this. */
  readonly inexact?: string;
  /** Where the gateway was seen to say so, with the date it was read. */
  readonly source: string;
}

/** How a gateway treats repeated requests. */
interface IdempotencyRules {
  /** The key of a request; `null` when it has none or the endpoint takes none. */
  keyOf(call: Call, endpoint: Endpoint): string | null;
  /** What makes two requests with one key the same: the whole request, or the key alone. @default 'request' */
  readonly compares?: 'request' | 'key';
  /** The answer while the first request is under way. */
  readonly inProgress: (key: string) => WireAnswer;
  /** The answer when the request is another one. */
  readonly mismatch: (key: string) => WireAnswer;
  /** Whether an answer is kept for repeats. @default every answer */
  readonly keeps?: (answer: WireAnswer) => boolean;
  /** Headers that mark a repeated answer. */
  readonly replayed?: (key: string) => Readonly<Record<string, string>>;
  /** Where this is documented, with the date it was read. */
  readonly source: string;
}

/** How a gateway has the shopper's bank ask who pays, on a page of the bank. */
interface BankCheck {
  /** What a payment holds as its failure when the bank was not told who pays. */
  readonly failure: unknown;
  /** What of it is our choice, because the gateway does not document it. */
  readonly inexact?: string;
  /** Where this is documented, with the date it was read. */
  readonly source: string;
}

/** What a payment becomes when it is refused, and what is answered. */
export interface Refusal {
  readonly payment: Payment;
  readonly answer: WireAnswer;
}

/** A gateway of the sandbox. */
export interface SandboxGateway {
  readonly name: string;
  /** In front of the gateway's own paths. Empty where its SDK takes no prefix. */
  readonly prefix: string;
  readonly routes: readonly Route[];
  readonly fixtures: readonly Fixture[];
  readonly answerWith: (fact: CodeFact) => WireAnswer;
  readonly says: Readonly<Record<SaidScenario, Saying>>;
  /** Codes of this gateway alone that a request can ask for by a name. */
  readonly scenarios?: Readonly<Record<string, CodeFact>>;
  readonly idempotency: IdempotencyRules | null;
  /** Absent: we have not seen the gateway document a bank check, or the sandbox does not play it. */
  readonly bankCheck?: BankCheck;
  /** Refuses a request before anything else is looked at. */
  readonly guard?: (call: Call, endpoint: Endpoint) => WireAnswer | null;
  /** Where a request names a scenario, for an SDK that lets no header be added. */
  readonly scenarioIn?: (body: unknown) => string | undefined;
  /** Writes an answer as it goes over the wire, where core's fixtures have it as the SDK hands it on. */
  readonly write?: (answer: WireAnswer) => WireAnswer;
  /** Headers on every answer. */
  readonly headers?: (answer: WireAnswer) => Readonly<Record<string, string>>;
  /** The payment as the gateway shows it. */
  readonly show: (payment: Payment) => WireAnswer;
  /** The answer to a payment that was just taken. @default `show` */
  readonly showTaken?: (payment: Payment) => WireAnswer;
  /** Puts a refusal together with the payment. `null`: the request is refused, and the payment stays as it was. */
  readonly refuse: (payment: Payment, answer: WireAnswer) => Refusal | null;
  readonly notFound: (id: string) => WireAnswer;
}
