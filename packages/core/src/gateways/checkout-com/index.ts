import { at, listAt, textAt } from '../../at.js';
import { fieldProblem } from '../../fieldProblem.js';
import type { Finding, Gateway, Reading } from '../../gateway.js';
import { lookUp } from '../../lookUp.js';
import { withCode } from '../../withCode.js';
import { codes, elements, statuses } from './codes.js';

/**
 * Checkout.com: payments and their actions, API errors, webhooks, errors of the Node SDK, and errors and events of Flow
 * and Frames.
 */
export const checkoutCom: Gateway = {
  name: 'checkout-com',
  // https://github.com/checkout/checkout-sdk-node, src/services/http.js (read 2026-11-22)
  referenceHeader: 'cko-request-id',
  read,
};

/**
 * `response_code` of an authorization for less than was asked for.
 * https://checkoutint.zendesk.com/hc/en-us/articles/29025169633810-Gateway-FAQs (read 2026-11-22)
 */
const partly = '10010';
const partlyPaid: Finding = { code: partly, reason: 'partially_paid' };
/** Do not try again: Checkout.com's own recommendation, and the advice of Mastercard. */
const never = { recommendation_code: /^03$/, partner_merchant_advice_code: /^(03|21)$/ };

function read(response: unknown): Reading {
  const body = at(response, 'body') ?? response;
  const payment = at(body, 'data') ?? body;
  const actions = [...listAt(body), ...listAt(payment, 'actions')];
  const attempt = actions.find((action) => at(action, 'type') === 'Authorization') ?? payment;
  const code = textAt(payment, 'response_code') ?? textAt(attempt, 'response_code') ?? '';
  const told = statusOf(body, payment, attempt);
  const isPart = code === partly || at(payment, 'is_partial_authorization') === true;
  const status = told === 'succeeded' && isPart ? 'failed' : told;
  const reference = textAt(body, 'request_id') ?? textAt(body, 'details', 'requestId');
  return {
    ...(status && { status }),
    findings: findings(
      status === told ? [...declined(code), ...refused(body), ...notValid(body)] : [partlyPaid],
      [
        known(lookUp(codes.status, at(payment, 'status'))),
        errorCode(at(body, 'code')),
        lookUp(codes.type, at(body, 'error_type')),
        known(lookUp(codes.sdk, at(body, 'error'))),
        lookUp(codes.sdk, at(response, 'http_code')),
      ],
    ),
    ...(reference && { reference }),
    doNotRetry: code.startsWith('30') || [payment, attempt].some(isFinal),
  };
}

/** The problems that are known first. Where none is, what stands around them tells the reason of the first. */
function findings(problems: readonly Finding[], around: readonly (Finding | null)[]): readonly Finding[] {
  const told = problems.filter(known);
  if (told.length > 0) return [...told, ...problems.filter((problem) => !known(problem))];
  const outer = around.find((finding) => finding?.reason) ?? around.find((finding) => finding !== null);
  if (!outer) return problems;
  return [withCode(outer, problems[0]?.code), ...problems.slice(1)];
}

/** For words that many a body has: they are codes only when the table has them. */
function known(finding: Finding | null): Finding | null {
  return finding?.reason ? finding : null;
}

/** A code that is not known still tells its class. `10000` and its like are approvals. */
function declined(code: string): Finding[] {
  const found = code.startsWith('1') ? null : lookUp(codes.response, code);
  if (found === null || found.reason !== null) return found ? [found] : [];
  const kind = /^\d{2}[\dA-Z]{3}$/.test(code) ? lookUp(codes.class, code[0]) : null;
  return [kind?.reason ? withCode(kind, code) : found];
}

function refused(body: unknown): Finding[] {
  const listed = [...listAt(body, 'error_codes'), ...listAt(body, 'details', 'requestErrorCodes')];
  return [...listed, at(body, 'errorCode')].flatMap((code) => errorCode(code) ?? []);
}

function errorCode(code: unknown): Finding | null {
  const found = lookUp(codes.error, code);
  return found?.reason === null ? lookUp(codes.flow, code) : found;
}

/** The fields that an event of Frames finds fault with. */
function notValid(event: unknown): Finding[] {
  const element = at(event, 'isValid') === false ? (textAt(event, 'element') ?? '') : '';
  const field = Object.hasOwn(elements, element) ? elements[element] : undefined;
  if (field && at(event, 'isEmpty') === true) return [fieldProblem('missing', field, element)];
  const faulty = ['cardNumber', 'expiryDate', 'cvv'].filter(
    (name) => at(event, 'isElementValid', name) === false,
  );
  return [element, ...faulty].flatMap((name) => lookUp(codes.frames, name) ?? []);
}

function statusOf(body: unknown, payment: unknown, attempt: unknown): Reading['status'] {
  const state = textAt(payment, 'status') ?? textAt(body, 'type') ?? '';
  if (Object.hasOwn(statuses, state)) {
    const redirects = statuses[state] === 'processing' && at(payment, '_links', 'redirect') !== undefined;
    return redirects ? 'action_required' : statuses[state];
  }
  return at(attempt, 'approved') === false && !textAt(payment, 'status') ? 'failed' : undefined;
}

function isFinal(attempt: unknown): boolean {
  return Object.entries(never).some(([key, code]) => code.test(textAt(attempt, 'processing', key) ?? ''));
}
