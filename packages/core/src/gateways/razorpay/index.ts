import { at, listAt, textAt } from '../../at.js';
import { fieldProblem } from '../../fieldProblem.js';
import type { Finding, Gateway, Reading } from '../../gateway.js';
import { lookUp } from '../../lookUp.js';
import { codes, fields, statuses } from './codes.js';

/**
 * Razorpay: API errors, errors of the Node SDK, results and `payment.failed` events of Checkout, payments with their
 * error, orders, and webhooks.
 */
export const razorpay: Gateway = { name: 'razorpay', read };

function read(response: unknown): Reading {
  const payment = at(response, 'payload', 'payment', 'entity') ?? response;
  const status = statusOf(payment);
  const main = problem({
    code: at(payment, 'error_code'),
    reason: at(payment, 'error_reason'),
    source: at(payment, 'error_source'),
    description: at(payment, 'error_description'),
  });
  const found = main ?? problem(at(response, 'error')) ?? problem(response);
  return { ...(status && { status }), findings: found ? [found] : [] };
}

/** Checkout gives the id of a payment that was made; the API gives it too, with what the shopper has to do next. */
function statusOf(payment: unknown): Reading['status'] {
  if (textAt(payment, 'razorpay_payment_id') !== undefined)
    return listAt(payment, 'next').length > 0 ? 'action_required' : 'succeeded';
  const entity = textAt(payment, 'entity');
  const status = textAt(payment, 'status') ?? '';
  const isOpenOrder = entity === 'order' && status !== 'paid';
  if ((entity !== 'payment' && entity !== 'order') || isOpenOrder) return undefined;
  return Object.hasOwn(statuses, status) ? statuses[status] : undefined;
}

/** "NA" stands where there is nothing to say. */
function problem(error: unknown): Finding | null {
  const told = textAt(error, 'reason');
  const reason = told === 'NA' ? undefined : told;
  const isCustomer = at(error, 'source') === 'customer';
  const exact =
    known(isCustomer ? lookUp(codes.customer, reason) : null) ?? known(lookUp(codes.reason, reason));
  if (exact && exact.reason !== 'merchant_request_rejected') return exact;
  const kind = lookUp(codes.class, at(error, 'code'));
  if (!kind?.reason) return exact ?? (kind && { ...kind, code: reason ?? kind.code });
  const more = atField(error) ?? known(lookUp(codes.text, textOf(error))) ?? exact ?? ofStore(error) ?? kind;
  return { ...more, code: reason ?? kind.code, ...(reason !== undefined && !exact && { mapped: false }) };
}

function known(finding: Finding | null): Finding | null {
  return finding?.reason ? finding : null;
}

/** What is refused for one value is a problem of that value: `card[cvv]` is the security code. */
function atField(error: unknown): Finding | null {
  const words = (textAt(error, 'field') ?? '').slice(0, 200).match(/\w+/g) ?? [];
  const name = words.at(-1) ?? '';
  const named = Object.hasOwn(fields, name) ? fields[name] : undefined;
  const field = named === 'name' && words[0] === 'card' ? 'card_holder' : named;
  if (field === undefined) return null;
  const text = textOf(error);
  if (text.endsWith(' field is required')) return fieldProblem('missing', field, name);
  if (field === 'amount' && /^(the )?(order )?amount (must be at ?least|less than)/.test(text))
    return { code: name, reason: 'amount_too_small' };
  if (field === 'amount' && /^(the )?(order )?amount exceeds/.test(text))
    return { code: name, reason: 'amount_too_large' };
  return known(lookUp(codes.field, name)) ?? fieldProblem('refused', field, name);
}

/** A request that the store should not have made. */
function ofStore(error: unknown): Finding | null {
  const isStore = at(error, 'source') === 'business' && at(error, 'code') === 'BAD_REQUEST_ERROR';
  return isStore ? { code: null, reason: 'merchant_request_rejected' } : null;
}

function textOf(error: unknown): string {
  return (textAt(error, 'description') ?? '').slice(0, 200).toLowerCase().replace(/\.$/, '');
}
