import { at, listAt, textAt } from '../../at.js';
import { fieldProblem } from '../../fieldProblem.js';
import type { Field } from '../../fields.js';
import type { Finding, Gateway, Reading } from '../../gateway.js';
import { lookUp } from '../../lookUp.js';
import { withCode } from '../../withCode.js';
import { codes, requestFields, statuses } from './codes.js';

const sources = ['card', 'wallet', 'bank_account', 'buy_now_pay_later', 'square_account'];
const missingValue = /^(?:MISSING_REQUIRED_PARAMETER|VALUE_EMPTY)$/;
const refusedValue = /^(?:BAD_REQUEST|INCORRECT_TYPE|INVALID_(?:ENUM_)?VALUE|EXPECTED_STRING|VALUE_\w+)$/;

/**
 * Square: errors of the REST API, `SquareError` of the npm package square, payments with their stored errors, webhook
 * events with a payment, and errors and tokenize() results of the Web Payments SDK.
 */
export const square: Gateway = {
  name: 'square',
  read(response) {
    const object = at(response, 'data', 'object') ?? at(response, 'body') ?? response;
    const payment = at(object, 'payment') ?? object;
    const status = statusOf(payment, payment !== object);
    const stated = [...errorsOf(response), ...errorsOf(object), ...storedErrors(payment)];
    // What the SDK puts where no list of errors came.
    const errors = stated.filter((error) => at(error, 'code') !== 'Unknown');
    const found = (errors.length > 0 ? errors : [object]).flatMap((error) => problem(error) ?? []);
    const result = [lookUp(codes.token, at(response, 'status')), lookUp(codes.client, at(response, 'name'))];
    const findings = told(found, result).map((finding) => settled(finding, payment, status));
    return { ...(status && { status }), findings };
  },
};

/** Errors of the browser SDK can hold others. */
function errorsOf(value: unknown): readonly unknown[] {
  return listAt(value, 'errors').flatMap((error) => {
    const inner = listAt(error, 'errors');
    return inner.length > 0 ? inner : [error];
  });
}

/** Follows one of Square's own names, which its SDK writes as `cardDetails`. */
function pick(value: unknown, key: string): unknown {
  return (
    at(value, key) ??
    at(
      value,
      key.replace(/_./g, (match) => match.slice(1).toUpperCase()),
    )
  );
}

function storedErrors(payment: unknown): readonly unknown[] {
  return sources.flatMap((source) => errorsOf(pick(payment, `${source}_details`)));
}

/** A status by itself could be about anything: only a payment's counts. */
function statusOf(payment: unknown, isNamed: boolean): Reading['status'] {
  const word = textAt(payment, 'status') ?? '';
  const isPayment = isNamed || (pick(payment, 'source_type') ?? pick(payment, 'amount_money')) !== undefined;
  return isPayment && Object.hasOwn(statuses, word) ? statuses[word] : undefined;
}

function problem(error: unknown): Finding | null {
  const told = codeAt(error, 'code');
  const code = told ?? codeAt(error, 'type');
  const path = textAt(error, 'field') ?? '';
  const looked = [
    lookUp(codes.error, code),
    lookUp(codes.field, path.toLowerCase().replace(/[^a-z]/g, '')),
    lookUp(codes.category, at(error, 'category')),
    lookUp(codes.client, at(error, 'name')),
  ];
  const found = looked.find((finding) => finding?.reason) ?? looked[0];
  return found ? atField({ ...withCode(found, told), code: code ?? found.code }, path) : null;
}

/** Codes are names in capitals. */
function codeAt(value: unknown, key: string): string | undefined {
  const code = textAt(value, key) ?? '';
  return /^[A-Z][A-Z\d_]{2,79}$/.test(code) ? code : undefined;
}

/** A request refused for one value is a problem of that value, when it is one that a shopper can change. */
function atField(finding: Finding, path: string): Finding {
  const code = finding.code ?? '';
  if (code === 'NOT_FOUND' && /^(?:source_id|card_id)$/.test(path)) {
    return { code, reason: 'saved_method_unavailable' };
  }
  const field = fieldOf(path);
  if (field === undefined || !(missingValue.test(code) || refusedValue.test(code))) return finding;
  if (field === 'amount' && code === 'VALUE_TOO_HIGH') return { code, reason: 'amount_too_large' };
  if (field === 'amount' && code === 'VALUE_TOO_LOW') return { code, reason: 'amount_too_small' };
  return { ...finding, ...fieldProblem(missingValue.test(code) ? 'missing' : 'refused', field, code) };
}

function fieldOf(path: string): Field | undefined {
  if (/^(?:payment\.)?amount_money(?:\.amount)?$/.test(path)) return 'amount';
  if (path.startsWith('shipping_address')) return 'shipping_address';
  const name = path.split('.').at(-1) ?? '';
  return Object.hasOwn(requestFields, name) ? requestFields[name] : undefined;
}

/** Each problem once, one that says no more than "declined" last; or what the result as a whole says. */
function told(found: readonly Finding[], result: readonly (Finding | null)[]): readonly Finding[] {
  const same = (a: Finding) => (b: Finding) =>
    a.code === b.code && a.reason === b.reason && a.field === b.field;
  const once = found.filter((finding, index) => found.findIndex(same(finding)) === index);
  const whole = result.find((finding) => finding?.reason);
  if (whole && !once.some(({ reason }) => reason)) return [withCode(whole, once[0]?.code)];
  return [false, true].flatMap((vague) =>
    once.filter(({ reason }) => (reason === 'generic_decline') === vague),
  );
}

/** A payment that failed leaves nothing open, and its checks say more than a bank that says nothing. */
function settled(finding: Finding, payment: unknown, status: Reading['status']): Finding {
  const { code, reason } = finding;
  if (reason === 'result_unknown' && status === 'failed') return { code, reason: null };
  if (reason !== 'generic_decline') return finding;
  const check = lookUp(codes.check, pick(pick(payment, 'card_details'), 'cvv_status'));
  return check?.reason ? { ...finding, ...check, code } : finding;
}
