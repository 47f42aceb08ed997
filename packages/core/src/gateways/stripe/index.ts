import { at, textAt } from '../../at.js';
import { fieldProblem } from '../../fieldProblem.js';
import type { Finding, Gateway, Reading } from '../../gateway.js';
import { lookUp } from '../../lookUp.js';
import { withCode } from '../../withCode.js';
import { codes, paramFields, statuses } from './codes.js';

/**
 * Stripe: REST errors, errors of the Node SDK, results of Stripe.js, events of Elements, PaymentIntents, SetupIntents
 * and Charges.
 */
export const stripe: Gateway = { name: 'stripe', read };

const never = /do_not_(try_again|retry)$|^(03|21)$/;
const missing = /^parameter_.*(missing|empty|blank)/;
const refusedKey = /^(You did not provide an|Invalid|Expired) API key/i;
const storeData = /(meta|price_|product_|transfer_)data|items/;

function read(response: unknown): Reading {
  const error = at(response, 'error') ?? response;
  const inside = [at(response, 'paymentIntent'), at(response, 'setupIntent')];
  const payment = [...inside, at(error, 'payment_intent'), at(error, 'setup_intent'), error].find(statusOf);
  const failures = [
    error,
    at(payment, 'last_payment_error'),
    at(payment, 'last_setup_error'),
    payment && chargeFailure(payment),
  ].filter(Boolean);
  const canceled = lookUp(codes.canceled, at(payment, 'cancellation_reason'));
  const main = canceled ?? foremost(failures.map(problem));
  // An intent that waits, and tells of no failure, may be in its first attempt at this moment.
  const isUntried = main === null && /^requires_(?:p|conf)/.test(textAt(payment, 'status') ?? '');
  const status = isUntried ? undefined : statusOf(payment);
  const reference = textAt(error, 'requestId') ?? /req_\w+/.exec(textAt(error, 'request_log_url') ?? '')?.[0];
  // A payment whose state is told settles what its error leaves open; an action that ended in an error is over.
  const open = main?.reason === 'result_unknown';
  const over = status === 'action_required' && !open && problem(error) !== null;
  return {
    ...(status && { status: over ? 'failed' : status }),
    findings: main ? [status && open ? { code: main.code, reason: null } : main] : [],
    ...(reference && { reference }),
    doNotRetry: failures.some(isFinal),
  };
}

function statusOf(payment: unknown): Reading['status'] {
  const status = textAt(payment, 'status') ?? '';
  // A status that a server sends on by itself is taken for one of Stripe, but "failed" could be about anything.
  const object = textAt(payment, 'object') ?? (status === 'failed' ? '' : 'payment_intent');
  return Object.hasOwn(statuses, status) && /^(payment_intent|setup_intent|charge)$/.test(object)
    ? statuses[status]
    : undefined;
}

function chargeFailure(charge: unknown): object {
  const outcome = at(charge, 'outcome');
  return {
    code: at(charge, 'failure_code'),
    decline_code: at(outcome, 'reason'),
    advice_code: at(outcome, 'advice_code'),
    network_advice_code: at(outcome, 'network_advice_code'),
  };
}

function isFinal(error: unknown): boolean {
  return ['advice_code', 'network_advice_code', 'decline_code'].some((key) =>
    never.test(textAt(error, key) ?? ''),
  );
}

function problem(error: unknown): Finding | null {
  const code = at(error, 'code');
  const declined = at(error, 'decline_code');
  const found = foremost([
    code === 'payment_method_provider_decline' ? lookUp(codes.provider, declined) : null,
    lookUp(codes.decline, declined),
    lookUp(codes.outcome, declined),
    lookUp(codes.card, declined, code),
    lookUp(codes.error, code),
    lookUp(codes.client, code),
    lookUp(codes.type, at(error, 'type'), at(error, 'rawType')),
  ]);
  const told = textAt(error, 'decline_code') ?? textAt(error, 'code');
  return found && atParam(withCode(found, told), error);
}

/** The first problem whose code is known, else the first. */
function foremost(findings: readonly (Finding | null)[]): Finding | null {
  const found = findings.filter((finding) => finding !== null);
  return found.find(({ reason }) => reason !== null) ?? found[0] ?? null;
}

/** A request refused for one value is a problem of that value, when it is one that a shopper can change. */
function atParam(finding: Finding, error: unknown): Finding {
  const { code, reason } = finding;
  const notFound = reason === 'merchant_resource_missing';
  if (!notFound && reason !== 'merchant_request_rejected' && reason !== 'details_not_accepted')
    return finding;
  if (refusedKey.test(textAt(error, 'message') ?? '')) return { ...finding, reason: 'merchant_credentials' };
  const param = textAt(error, 'param')?.slice(0, 200) ?? '';
  const words = storeData.test(param) ? [] : param.split(/[[\].]+/).filter((word) => /\D/.test(word));
  const name = words.at(-1)?.replace(/^(address|receipt|customer|default)_/, '') ?? '';
  const named = Object.hasOwn(paramFields, name) ? paramFields[name] : undefined;
  const field = words[0] === 'shipping' && named?.startsWith('billing') ? 'shipping_address' : named;
  if (notFound && field !== 'payment_method' && field !== 'promo_code') return finding;
  const kind = missing.test(code ?? '') ? 'missing' : 'refused';
  const special = kind === 'refused' ? lookUp(codes.param, name) : null;
  if (special?.reason) return { ...finding, ...special, code };
  return field ? { ...finding, ...fieldProblem(kind, field, name), code } : finding;
}
