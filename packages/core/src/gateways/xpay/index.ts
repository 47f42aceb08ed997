import { at, listAt, textAt } from '../../at.js';
import { fieldProblem } from '../../fieldProblem.js';
import type { Field } from '../../fields.js';
import type { Finding, Gateway, Reading } from '../../gateway.js';
import { lookUp } from '../../lookUp.js';
import { withCode } from '../../withCode.js';
import { codes, fields } from './codes.js';

const fieldPaths: Readonly<Record<string, Field>> = fields;
const refusedValues = new Set([
  'parameter_invalid',
  'parameter_out_of_range',
  'validation_error',
  'invalid_request',
]);
const paymentTypes: ReadonlySet<unknown> = new Set(['card_error', 'payment_method_error', 'processor_error']);
const paymentKeys = ['declineCode', 'adviceCode', 'chargeId', 'failureCode'];
/** States of intents and charges, in lower case: the documentation and the wire differ in that. */
const states: Readonly<Record<string, NonNullable<Reading['status']>>> = {
  succeeded: 'succeeded',
  requires_capture: 'succeeded',
  requires_action: 'action_required',
  processing: 'processing',
  pending: 'processing',
  failed: 'failed',
  canceled: 'failed',
};

/**
 * XPay: API errors, Checkout Sessions with their Payment Intent, Payment Intents, Charges, webhook events with any of
 * these, and results and errors of the browser SDK.
 */
export const xpay: Gateway = {
  name: 'xpay',
  read(response) {
    const object = at(response, 'data', 'object') ?? at(response, 'session') ?? response;
    const intent = at(object, 'paymentIntent') ?? object;
    const failure = at(intent, 'lastPaymentError');
    const charges = listAt(intent, 'charges');
    const problems = [
      problem(at(object, 'error')),
      paymentProblem(failure),
      paymentProblem({ failureCode: at(charges.at(-1), 'failureCode') }),
      problem(object),
    ];
    const main = problems.find((found) => found !== null);
    const expired =
      stateOf(object) === 'expired' ? [{ code: 'expired', reason: 'session_expired' } as const] : [];
    const status = statusOf(object, intent, charges);
    const reference = textAt(response, 'request_id');
    return {
      ...(status && { status }),
      findings: [...expired, ...(main ? [main] : [])],
      ...(reference && { reference }),
      // Not on the pages that could be read. The advice that is there has the names of Stripe's, and so would this.
      doNotRetry: [failure, at(object, 'error'), object].some(isFinal),
    };
  },
};

function isFinal(problem: unknown): boolean {
  return at(problem, 'adviceCode') === 'do_not_try_again';
}

function problem(error: unknown): Finding | null {
  const isPayment =
    paymentTypes.has(at(error, 'type')) || paymentKeys.some((key) => at(error, key) !== undefined);
  return isPayment ? paymentProblem(error) : apiProblem(error);
}

function paymentProblem(error: unknown): Finding | null {
  const failureCode = at(error, 'failureCode');
  return firstKnown(
    lookUp(codes.decline, at(error, 'declineCode')),
    lookUp(codes.payment, at(error, 'code'), failureCode),
    lookUp(codes.decline, failureCode),
    lookUp(codes.advice, at(error, 'adviceCode')),
    lookUp(codes.type, at(error, 'type')),
  );
}

function apiProblem(error: unknown): Finding | null {
  const code = textAt(error, 'code');
  const path = pathOf(textAt(error, 'param') ?? '');
  const field = Object.hasOwn(fieldPaths, path) ? fieldPaths[path] : undefined;
  const refused = code === undefined || refusedValues.has(code);
  if (field !== undefined && (refused || code === 'parameter_missing'))
    return atField(field, path, code ?? null);
  if (code === 'resource_missing' && path === 'lineItems.price') return { code, reason: 'item_unavailable' };
  if (code === 'resource_invalid_state' && isDone(error)) return { code, reason: 'already_paid' };
  return firstKnown(
    lookUp(codes.error, code),
    lookUp(codes.payment, code),
    lookUp(codes.type, at(error, 'type')),
  );
}

/** The first problem that is known, under the most specific code that came. */
function firstKnown(...lookedUp: readonly (Finding | null)[]): Finding | null {
  const found = lookedUp.filter((finding) => finding !== null);
  const [first] = found;
  const known = found.find(({ reason }) => reason !== null);
  return first === undefined ? null : withCode(known ?? first, first.code);
}

function atField(field: Field, path: string, code: string | null): Finding {
  if (path === 'lineItems.price') return { code, reason: 'item_unavailable' };
  if (field === 'amount' && code === 'parameter_out_of_range') return { code, reason: 'amount_too_large' };
  return { ...fieldProblem(code === 'parameter_missing' ? 'missing' : 'refused', field, path), code };
}

/** `customerDetails.email` is `email`, `lineItems[0].price` is `lineItems.price`. */
function pathOf(param: string): string {
  const path = param
    .replace(/\[\d*\]/g, '')
    .replace(/^(?:(?:customerDetails|customer|billingDetails|address)\.)+/, '');
  return path.startsWith('shipping.') ? 'shipping' : path;
}

/** One code stands for every wrong state, so all that is known of the others is that nothing is known. In the words of its documentation, a session may be "already-completed". */
function isDone(error: unknown): boolean {
  return /\balready[- ](?:been )?(?:completed?|paid)\b/i.test(textAt(error, 'message') ?? '');
}

function stateOf(object: unknown): string {
  return (textAt(object, 'status', 'type') ?? textAt(object, 'status') ?? '').toLowerCase();
}

/**
 * A session stays open and unpaid while a charge under it settles, so its charges count too. An attempt that cannot be
 * read may be the one that moves money: then nothing is said.
 * https://github.com/xpayeg/xpay-for-woocommerce, OutcomeVerdictTest.php (read 2026-11-22)
 */
function statusOf(object: unknown, intent: unknown, charges: readonly unknown[]): Reading['status'] {
  if (!/^(?:checkout\.session|payment_intent|charge)$/.test(textAt(object, 'object') ?? 'charge'))
    return undefined;
  const paid = textAt(object, 'status', 'paymentStatus') ?? textAt(object, 'paymentStatus');
  if (paid === 'paid' || (paid === 'no_payment_required' && stateOf(object) === 'complete'))
    return 'succeeded';
  const seen = [intent, ...charges].map((attempt) => {
    const state = stateOf(attempt);
    return Object.hasOwn(states, state) ? states[state] : undefined;
  });
  const open = (['succeeded', 'action_required', 'processing'] as const).find((status) =>
    seen.includes(status),
  );
  if (open !== undefined) return open;
  if (charges.length > 0) return seen.slice(1).every((status) => status === 'failed') ? 'failed' : undefined;
  const untouched = at(object, 'paymentIntent') === null || at(intent, 'charges', 'length') === 0;
  const refused =
    stateOf(intent) === 'requires_payment_method' && at(intent, 'lastPaymentError', 'type') !== undefined;
  return seen[0] === 'failed' || refused || (stateOf(object) === 'expired' && untouched)
    ? 'failed'
    : undefined;
}
