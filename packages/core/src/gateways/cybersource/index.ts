import { at, listAt, textAt } from '../../at.js';
import { fieldProblem } from '../../fieldProblem.js';
import type { Finding, Gateway, Reading } from '../../gateway.js';
import { lookUp } from '../../lookUp.js';
import { codes, detailFields, statuses } from './codes.js';

/** Cybersource, now Visa Acceptance Solutions: payments of the REST API, and requests that it refused. */
export const cybersource: Gateway = { name: 'cybersource', read };

/** Mastercard's advice not to try again. */
const never = /^(03|21)$/;

function read(response: unknown): Reading {
  // Every answer about a payment tells when it was submitted; a bare status may be of anybody.
  if (textAt(response, 'submitTimeUtc') === undefined) return { findings: [] };
  const status = statusOf(response);
  const reference = textAt(response, 'id');
  return {
    ...(status && { status }),
    findings: findings(response),
    ...(reference && { reference }),
    doNotRetry: never.test(textAt(response, 'processorInformation', 'merchantAdvice', 'code') ?? ''),
  };
}

function statusOf(payment: unknown): Reading['status'] {
  const status = textAt(payment, 'status') ?? '';
  return Object.hasOwn(statuses, status) ? statuses[status] : undefined;
}

function findings(response: unknown): readonly Finding[] {
  const ended = lookUp(codes.status, at(response, 'status'));
  if (ended?.reason) return [ended];
  const declined = lookUp(codes.reason, at(response, 'errorInformation', 'reason'));
  const refused = lookUp(codes.request, at(response, 'reason'));
  const details = [...listAt(response, 'details'), ...listAt(response, 'errorInformation', 'details')];
  const atFields = refused?.reason === 'merchant_request_rejected' ? details.flatMap(atField) : [];
  return atFields.length > 0 ? atFields : [declined, refused].filter((finding) => finding !== null);
}

/** A value that is missing or not valid, when it is one that a shopper can change. */
function atField(detail: unknown): Finding[] {
  const code = textAt(detail, 'reason') ?? '';
  const path = (textAt(detail, 'field') ?? '').slice(0, 200);
  const name = path.split('.').slice(-2).join('.');
  const field = path.includes('.shipTo.')
    ? 'shipping_address'
    : Object.hasOwn(detailFields, name)
      ? detailFields[name]
      : undefined;
  return field ? [fieldProblem(code === 'MISSING_FIELD' ? 'missing' : 'refused', field, code)] : [];
}
