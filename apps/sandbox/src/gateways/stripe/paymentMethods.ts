import { textAt, type WireAnswer } from '@tactful/core';
import type { Call, Reply } from '../../exchange.js';
import type { Method, Verdict } from '../../Ledger.js';
import { verdictOn } from '../../ownCards.js';
import { stripeError } from './stripeError.js';

/**
 * Payment methods that exist in every test account, and the cards they stand for:
 * https://docs.stripe.com/testing (read 2026-11-21; `pm_card_visa`: https://stripe.com/testing, read 2026-11-22)
 */
const testMethods: Readonly<Record<string, string>> = {
  pm_card_visa: '4242424242424242',
  pm_card_visa_chargeDeclined: '4000000000000002',
  pm_card_visa_chargeDeclinedInsufficientFunds: '4000000000009995',
  pm_card_visa_chargeDeclinedLostCard: '4000000000009987',
  pm_card_visa_chargeDeclinedStolenCard: '4000000000009979',
  pm_card_visa_chargeDeclinedVelocityLimitExceeded: '4000000000006975',
  pm_card_chargeDeclinedExpiredCard: '4000000000000069',
  pm_card_chargeDeclinedIncorrectCvc: '4000000000000127',
  pm_card_chargeDeclinedProcessingError: '4000000000000119',
  pm_card_radarBlock: '4100000000000019',
};

/** POST /v1/payment_methods */
export function createMethod({ body, ledger }: Call): Reply {
  const problem = cardProblem(body, 'card');
  if (problem) return { answer: problem };
  const method = methodFrom(body, 'card', ledger.newId('pm_'));
  ledger.putMethod(method);
  return { answer: showMethod(method) };
}

/** GET /v1/payment_methods/:id */
export function readMethod({ ledger, params }: Call): Reply {
  const method = ledger.method(params['id'] ?? '');
  return { answer: method ? showMethod(method) : stripeError(404, 'resource_missing', 'payment_method') };
}

/** The payment method that a request names or brings. `null`: none; an answer: it cannot be used. */
export function methodOf({ body, ledger }: Call): Method | WireAnswer | null {
  const id = textAt(body, 'payment_method');
  if (id !== undefined) {
    const number = Object.hasOwn(testMethods, id) ? testMethods[id] : undefined;
    if (number !== undefined) return { id, verdict: verdictOn('stripe', number), last4: number.slice(-4) };
    return ledger.method(id) ?? stripeError(404, 'resource_missing', 'payment_method');
  }
  if (textAt(body, 'payment_method_data[type]') === undefined) return null;
  const problem = cardProblem(body, 'payment_method_data[card]');
  if (problem) return problem;
  const method = methodFrom(body, 'payment_method_data[card]', ledger.newId('pm_'));
  ledger.putMethod(method);
  return method;
}

function methodFrom(body: unknown, path: string, id: string): Method {
  const number = textAt(body, `${path}[number]`) ?? '';
  return { id, verdict: verdictOn('stripe', number), last4: number.slice(-4) };
}

/**
 * What Stripe sees before a bank is asked: https://docs.stripe.com/testing (read 2026-11-21). The page has the year 95;
 * that 50 years ahead is the limit is our choice.
 */
function cardProblem(body: unknown, path: string): WireAnswer | null {
  const number = textAt(body, `${path}[number]`);
  if (number === undefined) return stripeError(400, 'parameter_missing', `${path}[number]`);
  const month = Number(textAt(body, `${path}[exp_month]`));
  const year = Number(textAt(body, `${path}[exp_year]`));
  if (isWrongNumber(verdictOn('stripe', number))) return stripeError(402, 'incorrect_number', 'number');
  if (!(month >= 1 && month <= 12)) return stripeError(402, 'invalid_expiry_month', 'exp_month');
  if (!isPossibleYear(year)) return stripeError(402, 'invalid_expiry_year', 'exp_year');
  const code = textAt(body, `${path}[cvc]`);
  return code === undefined || /^\d{3,4}$/.test(code) ? null : stripeError(402, 'invalid_cvc', 'cvc');
}

function isWrongNumber(verdict: Verdict): boolean {
  return typeof verdict === 'object' && 'code' in verdict && verdict.code === 'incorrect_number';
}

function isPossibleYear(year: number): boolean {
  const full = year < 100 ? year + 2000 : year;
  const now = new Date().getUTCFullYear();
  return full >= now && full <= now + 50;
}

function showMethod({ id, last4 }: Method): WireAnswer {
  const body = { id, object: 'payment_method', type: 'card', card: { last4 }, livemode: false };
  return { status: 200, body };
}
