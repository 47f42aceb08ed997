import { at, textAt } from '../../at.js';
import type { Finding, Gateway, Reading } from '../../gateway.js';
import { lookUp } from '../../lookUp.js';
import { withCode } from '../../withCode.js';
import { codes, details, statuses } from './codes.js';

/**
 * Mollie: payments, webhook events with a payment, API errors, errors of both Node SDKs, and the error of a token of
 * Mollie Components.
 */
export const mollie: Gateway = { name: 'mollie', read };

function read(response: unknown): Reading {
  const payment = at(response, '_embedded', 'entity') ?? response;
  const status = statusOf(payment);
  const main =
    paymentProblem(payment) ??
    known(status ? lookUp(codes.ended, at(payment, 'status')) : null) ??
    known(lookUp(codes.component, at(response, 'error', 'field'))) ??
    apiProblem(at(response, 'error')) ??
    apiProblem(response);
  return { ...(status && { status }), findings: main ? [main] : [] };
}

function known(finding: Finding | null): Finding | null {
  return finding?.reason ? finding : null;
}

/** A refund and a capture have statuses too, so the payment has to say that it is one. */
function statusOf(payment: unknown): Reading['status'] {
  const resource = textAt(payment, 'resource') ?? (textAt(payment, 'id')?.startsWith('tr_') ? 'payment' : '');
  const status = textAt(payment, 'status') ?? '';
  if (resource !== 'payment' || !Object.hasOwn(statuses, status)) return undefined;
  const isOpen = status === 'open' && at(payment, '_links', 'checkout') === undefined;
  return isOpen ? 'processing' : statuses[status];
}

/** The status reason is finer than the failure reason, unless it says no more than that the bank declined. */
function paymentProblem(payment: unknown): Finding | null {
  const reason = at(payment, 'statusReason', 'code');
  const isVoucher = /^(voucher|giftcard)$/.test(textAt(payment, 'method') ?? '');
  const found = [
    isVoucher ? lookUp(codes.voucher, reason) : null,
    lookUp(codes.reason, reason),
    lookUp(codes.failure, at(payment, 'details', 'failureReason')),
    returned(at(payment, 'details', 'bankReasonCode')),
  ].filter((finding) => finding !== null);
  const told = found.filter(known);
  const [first] = found;
  const best = told.find((finding) => finding.reason !== 'generic_decline') ?? told[0] ?? first ?? null;
  const isNew = !told.some(({ code }) => code === first?.code);
  return best && withCode(best, isNew ? first?.code : undefined);
}

/** The banks' codes have a form, so that one without a row still says that the debit came back. */
function returned(bankReason: unknown): Finding | null {
  const found = lookUp(codes.sepa, bankReason);
  if (!found || found.reason !== null) return found;
  return /^[A-Z]{2}\d\d$/.test(found.code ?? '')
    ? { ...found, reason: 'bank_debit_returned', mapped: false }
    : found;
}

/**
 * What is refused for one field is a problem of that field. The body of an error and what the SDKs throw have a title: a
 * number alone may be the status of anything.
 */
function apiProblem(error: unknown): Finding | null {
  if (textAt(error, 'title') === undefined) return null;
  const path = (textAt(error, 'field') ?? '').replace(/[[.]\d+\]?/g, '');
  const detail = textAt(error, 'detail') ?? textAt(error, 'message') ?? '';
  const start = Object.keys(details).find((text) => detail.startsWith(text));
  const amount = /^amount(\.value)?$/.test(path) ? lookUp(details, start) : null;
  if (amount) return { ...amount, code: path };
  const ofDelivery = path.startsWith('shippingAddress.') ? 'shippingAddress' : path;
  const atField = known(lookUp(codes.field, ofDelivery, path.split('.').at(-1)));
  if (atField) return atField;
  const status = [at(error, 'status'), at(error, 'statusCode')].find((code) => typeof code === 'number');
  return lookUp(codes.error, status);
}
