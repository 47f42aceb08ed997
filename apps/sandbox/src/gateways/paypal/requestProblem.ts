import { at, textAt, type WireAnswer } from '@tactful/core';
import { type Detail, paypalError } from './paypalError.js';

/** Values that have a form, by their place. The forms are ours, and wide. */
const forms: readonly { readonly pointer: string; readonly form: RegExp; readonly issue: string }[] = [
  { pointer: '/payer/email_address', form: /^\S+@\S+$/, issue: 'INVALID_PARAMETER_SYNTAX' },
  { pointer: '/payment_source/card/number', form: /^\d{13,19}$/, issue: 'INVALID_STRING_LENGTH' },
  { pointer: '/payment_source/card/expiry', form: /^\d{4}-\d{2}$/, issue: 'INVALID_PARAMETER_SYNTAX' },
  { pointer: '/payment_source/card/security_code', form: /^\d{3,4}$/, issue: 'INVALID_STRING_LENGTH' },
];

/**
 * Of the checks of an order, those that a shop meets first, all in one answer:
 * https://developer.paypal.com/api/rest/reference/orders/v2/errors/ (read 2026-11-21)
 */
export function requestProblem(body: unknown): WireAnswer | null {
  const amount = textAt(body, 'purchase_units', 0, 'amount', 'value');
  const details: readonly Detail[] = [
    ...(amount === undefined ? [{ field: '/purchase_units', issue: 'MISSING_REQUIRED_PARAMETER' }] : []),
    ...forms
      .filter(({ pointer, form }) => !form.test(textAt(body, ...pointer.slice(1).split('/')) ?? ''))
      .filter(({ pointer }) => at(body, ...pointer.slice(1).split('/')) !== undefined)
      .map(({ pointer, issue }) => ({ field: pointer, issue })),
  ];
  if (details.length > 0) return paypalError('INVALID_REQUEST', ...details);
  return /^\d+(?:\.\d{1,2})?$/.test(amount ?? '') ? expiryProblem(body) : amountProblem();
}

function amountProblem(): WireAnswer {
  const field = "/purchase_units/@reference_id=='default'/amount/value";
  return paypalError('UNPROCESSABLE_ENTITY', { field, issue: 'DECIMAL_PRECISION' });
}

/** Years and months compare as text. */
function expiryProblem(body: unknown): WireAnswer | null {
  const expiry = textAt(body, 'payment_source', 'card', 'expiry');
  if (expiry === undefined || expiry >= new Date().toISOString().slice(0, 7)) return null;
  return paypalError('UNPROCESSABLE_ENTITY', { field: '/payment_source/card/expiry', issue: 'CARD_EXPIRED' });
}
