import { at, listAt, textAt } from '../../at.js';
import { fieldProblem } from '../../fieldProblem.js';
import type { Field } from '../../fields.js';
import type { Finding, Gateway, Reading } from '../../gateway.js';
import { lookUp } from '../../lookUp.js';
import { withCode } from '../../withCode.js';
import {
  addressChecks,
  attemptStatuses,
  authentications,
  cardFields,
  codes,
  orderStatuses,
  pointerFields,
} from './codes.js';

const partlyPaid: Finding = { code: 'COMPLETED', reason: 'partially_paid' };
const finalCodes: readonly unknown[] = ['03', '21', 'PPRN', '5910'];
const valueIssue =
  /^(?:(?:MISSING_)?REQUIRED_PARAMETER|INVALID_PARAMETER_|INVALID_STRING_|DECIMAL_PRECISION)/;
const refusals: readonly unknown[] = [null, 'merchant_request_rejected', 'payment_not_completed'];

/**
 * PayPal: errors of the REST API and of its token endpoint, `ApiError` and answers of @paypal/paypal-server-sdk,
 * orders, captures and authorizations, webhook events with these, and errors and results of the JavaScript SDK.
 */
export const paypal: Gateway = {
  name: 'paypal',
  // https://github.com/woocommerce/woocommerce-paypal-payments, RequestTrait.php (read 2026-11-22)
  referenceHeader: 'paypal-debug-id',
  read(response) {
    const body = bodyOf(response);
    const order = at(body, 'resource') ?? body;
    const attempts = attemptsOf(order);
    const failed = attempts.filter((attempt) => attemptStatus(attempt) === 'failed');
    const refused = attempts.some(Boolean) ? null : authentication(order);
    const status = refused ? 'failed' : statusOf(order, attempts);
    const isPart = failed.length > 0 && attempts.some((attempt) => attemptStatus(attempt) === 'succeeded');
    const found = [isPart ? partlyPaid : null, ...failed.map(decline), refused, ...problems(body)];
    const reference =
      textAt(body, 'debug_id') ?? textAt(body, 'debugId') ?? textAt(response, 'headers', 'paypal-debug-id');
    return {
      ...(status && { status }),
      findings: found.filter((finding) => finding !== null),
      ...(reference && { reference }),
      doNotRetry: failed.some(isFinal),
    };
  },
};

/** The SDK gives the body as text, and what it read of it as `result`. */
function bodyOf(response: unknown): unknown {
  const body = at(response, 'body');
  return at(response, 'result') ?? (typeof body === 'string' ? parsed(body) : body) ?? response;
}

function parsed(text: string): unknown {
  try {
    return text.length > 500_000 ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Follows a path of PayPal's own names, which its SDK writes as `purchaseUnits`. */
function pick(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce((found, key) => at(found, key) ?? at(found, inCamelCase(key)), value);
}

function inCamelCase(key: string): string {
  return key.replace(/_./g, (match) => match.slice(1).toUpperCase());
}

/** Of each purchase unit the payment that counts: one that went through, or may yet, else the last. */
function attemptsOf(order: unknown): readonly unknown[] {
  if (at(order, 'amount') ?? pick(order, 'processor_response')) return [order];
  return listAt(pick(order, 'purchase_units')).map((unit) => {
    const captures = listAt(pick(unit, 'payments', 'captures'));
    const all = captures.length > 0 ? captures : listAt(pick(unit, 'payments', 'authorizations'));
    const open = ['succeeded', 'processing'].map((status) =>
      all.find((one) => attemptStatus(one) === status),
    );
    return open.find(Boolean) ?? all.at(-1);
  });
}

function attemptStatus(attempt: unknown): Reading['status'] {
  const status = textAt(attempt, 'status') ?? '';
  return Object.hasOwn(attemptStatuses, status) ? attemptStatuses[status] : undefined;
}

function statusOf(order: unknown, attempts: readonly unknown[]): Reading['status'] {
  if (attempts.some(Boolean)) {
    const seen = new Set(attempts.map(attemptStatus));
    const all = ['processing', undefined, 'failed', 'succeeded'] as const;
    return all.find((status) => seen.has(status));
  }
  const status = textAt(order, 'status') ?? '';
  return Object.hasOwn(orderStatuses, status) ? orderStatuses[status] : undefined;
}

/** PayPal's own filter says more than the bank it asked, and checks and advice more than a bank that says nothing. */
function decline(attempt: unknown): Finding | null {
  const told = pick(attempt, 'processor_response');
  const main = lookUp(codes.processor, pick(told, 'response_code'));
  const isVague = !main?.reason || main.reason === 'generic_decline';
  const details = isVague
    ? [
        lookUp(codes.csc, pick(told, 'cvv_code')),
        lookUp(codes.avs, pick(told, 'avs_code')),
        lookUp(codes.advice, pick(told, 'payment_advice_code')),
      ]
    : [main.reason === 'address_mismatch' ? lookUp(addressChecks, pick(told, 'avs_code')) : null];
  const filter = lookUp(codes.state, pick(attempt, 'status_details', 'reason'));
  const found = foremost([filter, ...details, main, lookUp(codes.state, at(attempt, 'status'))]);
  return (
    found && { ...found, code: main?.code ?? found.code, ...(main?.reason === null && { mapped: false }) }
  );
}

function isFinal(attempt: unknown): boolean {
  const told = pick(attempt, 'processor_response');
  return ['payment_advice_code', 'response_code'].some((key) => finalCodes.includes(pick(told, key)));
}

function authentication(order: unknown): Finding | null {
  const source = pick(order, 'payment_source');
  const result = pick(at(source, 'card') ?? pick(source, 'google_pay', 'card'), 'authentication_result');
  if (pick(result, 'liability_shift') === 'POSSIBLE') return null;
  return known(lookUp(authentications, pick(result, 'three_d_secure', 'authentication_status')));
}

function problems(body: unknown): readonly (Finding | null)[] {
  const errors = listAt(body, 'errors');
  if (errors.length > 0) return errors.map((error) => cardField(error, body));
  const details = listAt(body, 'details');
  const problem = foremost([
    ...['code', 'message', 'state'].map((key) => client(at(body, key))),
    issue(body, body),
  ]);
  return details.length > 0 ? details.map((detail) => issue(detail, body)) : [problem];
}

function issue(detail: unknown, body: unknown): Finding | null {
  const told = codeAt(detail, 'issue') ?? codeAt(body, 'code');
  const name = codeAt(body, 'name');
  const found = foremost([
    lookUp(codes.issue, told, name),
    lookUp(codes.name, name),
    lookUp(codes.oauth, codeAt(body, 'error')),
  ]);
  const pointer = textAt(detail, 'field')?.slice(0, 300) ?? '';
  return found && atField(withCode(found, told), fieldOf(pointer));
}

/** Codes are names. In older answers an issue is a sentence, and that is not passed on. */
function codeAt(value: unknown, key: string): string | undefined {
  const code = textAt(value, key) ?? '';
  return /^(?:[A-Z][A-Z\d_]{2,79}|[a-z]+_[a-z_]{2,40})$/.test(code) ? code : undefined;
}

/** A request refused for one value is a problem of that value, when it is one that a shopper can change. */
function atField(finding: Finding, field: Field | undefined): Finding {
  const { code, reason } = finding;
  const isAddress = reason === 'postal_code_missing' || finding.field?.startsWith('billing_');
  if (field === 'shipping_address' && isAddress)
    return { ...finding, reason: reason === 'details_not_accepted' ? reason : 'address_incomplete', field };
  const isOfValue = code === null || !Object.hasOwn(codes.issue, code) || valueIssue.test(code);
  if (field === undefined || !isOfValue || !refusals.includes(reason)) return finding;
  const kind = /MISSING|REQUIRED/.test(code ?? '') ? 'missing' : 'refused';
  return { ...finding, ...fieldProblem(kind, field, ''), code };
}

/** `/purchase_units/0/shipping/address/postal_code` is the delivery address, `/payment_source/card/number` the card. */
function fieldOf(pointer: string): Field | undefined {
  if (/\/shipping\/(?:address|name)\b/.test(pointer)) return 'shipping_address';
  if (/^\/purchase_units\/[^/]+\/amount(?:\/value)?$/.test(pointer)) return 'amount';
  if (!/^\/?(?:payer|payment_source)\b/.test(pointer)) return undefined;
  const steps = pointer.split(/[/.[\]]+/);
  const name = [steps.slice(-2).join('/'), steps.at(-1) ?? ''].find((key) =>
    Object.hasOwn(pointerFields, key),
  );
  return name === undefined ? undefined : pointerFields[name];
}

function client(code: unknown): Finding | null {
  return known(lookUp(codes.client, code));
}

function cardField(error: unknown, state: unknown): Finding | null {
  const found = client(error);
  const code = found?.code ?? '';
  const [key, field] = (Object.hasOwn(cardFields, code) && cardFields[code]) || [];
  const isEmpty = key !== undefined && at(state, 'fields', key, 'isEmpty') === true;
  return isEmpty && field ? fieldProblem('missing', field, code) : found;
}

function known(finding: Finding | null): Finding | null {
  return finding?.reason ? finding : null;
}

/** The first problem whose code is known, else the first. */
function foremost(findings: readonly (Finding | null)[]): Finding | null {
  const found = findings.filter((finding) => finding !== null);
  return found.find(({ reason }) => reason !== null) ?? found[0] ?? null;
}
