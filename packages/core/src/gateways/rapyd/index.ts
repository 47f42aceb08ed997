import { at, textAt } from '../../at.js';
import { fieldProblem } from '../../fieldProblem.js';
import type { Field } from '../../fields.js';
import type { Finding, Gateway, Reading } from '../../gateway.js';
import { lookUp } from '../../lookUp.js';
import { codes, fields } from './codes.js';

const fieldNames: Readonly<Record<string, Field>> = fields;
const aboutFields: Readonly<Record<string, 'missing' | 'refused'>> = {
  ERROR_CUSTOMER_DATA_MISSING: 'missing',
  MISSING_PAYMENT_METHOD_REQUIRED_FIELD: 'missing',
  INVALID_FIELDS: 'refused',
};
/** "Do not try again", "Update account information", "Suspected fraud" and "Payment cancellation". */
const neverAgain: ReadonlySet<unknown> = new Set(['01', '03', '05', '06']);

/**
 * Rapyd: the body of an answer, its `status` alone, the payment, a webhook, or the `{ statusCode, headers, body }` that
 * the request function in Rapyd's Node examples rejects with.
 */
export const rapyd: Gateway = {
  name: 'rapyd',
  read(response) {
    const body = at(response, 'body') ?? response;
    const data = at(body, 'data') ?? body;
    const payment = at(data, 'payment') ?? data;
    const status = statusOf(payment);
    const advice = textAt(payment, 'merchant_advice_code');
    const reference =
      textAt(body, 'status', 'operation_id') ??
      textAt(body, 'operation_id') ??
      textAt(body, 'trigger_operation_id');
    return {
      ...(status && { status }),
      findings: advised(findings(codeOf(body, payment)), advice),
      ...(reference && { reference }),
      doNotRetry: neverAgain.has(advice),
    };
  },
};

/** The response code may carry a list of fields that the error code lacks. */
function codeOf(body: unknown, payment: unknown): string | undefined {
  return (
    textAt(body, 'status', 'response_code') ??
    textAt(body, 'status', 'error_code') ??
    textAt(payment, 'response_code') ??
    textAt(payment, 'error_code') ??
    textAt(payment, 'failure_code')
  );
}

/** Takes `INVALID_FIELDS - [EMAIL, NAME]` or `ERROR_PROCESSING_CARD [51]` apart: the name, and what is listed behind it. */
function findings(code: string | undefined): Finding[] {
  if (code === undefined) return [];
  const name = /^[A-Z0-9]+(?:_[A-Z0-9]+)+/.exec(code)?.[0] ?? code;
  const listed = code.slice(name.length, 1000).match(/[A-Za-z0-9]\w*/g) ?? [];
  const kind = Object.hasOwn(aboutFields, name) ? aboutFields[name] : undefined;
  if (kind !== undefined && listed.length > 0) return fieldFindings(kind, listed, code);
  const network = lookUp(codes.network, name === 'ERROR_PROCESSING_CARD' ? listed[0] : code);
  if (network?.reason) return [{ ...network, code }];
  const isNew = name === 'ERROR_PROCESSING_CARD' && listed.length > 0;
  return [{ reason: null, ...lookUp(codes.error, name), code, ...(isNew && { mapped: false }) }];
}

function fieldFindings(kind: 'missing' | 'refused', listed: readonly string[], code: string): Finding[] {
  const named = listed.flatMap((token) => {
    const field = Object.hasOwn(fieldNames, token.toUpperCase())
      ? fieldNames[token.toUpperCase()]
      : undefined;
    return field === undefined ? [] : [fieldProblem(kind, field, code)];
  });
  return named.length > 0 ? named : [{ code, reason: 'merchant_request_rejected' }];
}

/** The network's advice says more than a decline without a reason, and is all there is where no code came. */
function advised(found: Finding[], advice: string | undefined): Finding[] {
  const [main] = found;
  const vague = main === undefined || main.reason === null || main.reason === 'generic_decline';
  const known = lookUp(codes.advice, advice);
  if (known === null || !vague) return found;
  const reason = known.reason ?? main?.reason ?? null;
  const isNew = main?.reason === null || main?.mapped === false;
  return [{ code: main?.code ?? known.code, reason, ...(isNew && { mapped: false }) }];
}

function statusOf(payment: unknown): Reading['status'] {
  const waiting = at(payment, 'next_action');
  switch (at(payment, 'status')) {
    case 'CLO':
      return at(payment, 'paid') === true ? 'succeeded' : undefined;
    case 'ACT':
      if (waiting === 'pending_capture') return 'succeeded';
      return waiting === '3d_verification' || textAt(payment, 'redirect_url')
        ? 'action_required'
        : 'processing';
    case 'ERR':
    case 'EXP':
    case 'CAN':
    case 'REV':
      return 'failed';
    default:
      return undefined;
  }
}
