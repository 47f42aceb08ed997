import type { CodeFact, Fixture, WireAnswer } from '../../fixture.js';
import { codes } from './codes.js';

const model = 'cybersource-rest-client 0.0.83, PtsV2PaymentsPost201Response (read 2026-11-22)';
const refusals = 'cybersource-rest-client 0.0.83, PtsV2PaymentsPost400Response (read 2026-11-22)';
const captures = 'cybersource-rest-client 0.0.83, PtsV2PaymentsCapturesPost400Response (read 2026-11-22)';
const faults = 'cybersource-rest-client 0.0.83, PtsV2PaymentsPost502Response (read 2026-11-22)';
const authentication =
  'https://developer.cybersource.com/api/reference/response-codes.html (read 2026-11-22)';

type Fields = Readonly<Record<string, unknown>>;

const message = 'A text of the gateway.';
const submitTimeUtc = '2026-11-22T09:00:00Z';

const paid = (status: string, more: Fields = {}): WireAnswer => ({
  status: 201,
  headers: { 'content-type': 'application/hal+json' },
  body: { id: '700000000000_test_1', submitTimeUtc, status, ...more },
});

const declined = (reason: string, more: Fields = {}): WireAnswer =>
  paid('DECLINED', { errorInformation: { reason, message }, ...more });

const refused = (
  reason: string,
  ...details: readonly (readonly [field: string, reason: string])[]
): WireAnswer => ({
  status: 400,
  body: {
    submitTimeUtc,
    status: 'INVALID_REQUEST',
    reason,
    message,
    ...(details.length > 0 && { details: details.map(([field, why]) => ({ field, reason: why })) }),
  },
});

const fault = (reason: string): WireAnswer => ({
  status: 502,
  body: { submitTimeUtc, status: 'SERVER_ERROR', reason, message },
});

/** Answers of Cybersource, one for each shape it gives them. */
export const fixtures: readonly Fixture[] = [
  { name: 'authorized', answer: paid('AUTHORIZED'), expected: { status: 'succeeded' }, source: model },
  {
    name: 'authorized, under review',
    answer: paid('AUTHORIZED_PENDING_REVIEW', { errorInformation: { reason: 'AVS_FAILED', message } }),
    expected: { status: 'processing' },
    source: model,
  },
  {
    name: 'the bank asks who pays',
    answer: paid('PENDING_AUTHENTICATION', {
      errorInformation: { reason: 'CONSUMER_AUTHENTICATION_REQUIRED', message },
    }),
    expected: { status: 'action_required' },
    source: model,
  },
  {
    name: 'part of the amount',
    answer: paid('PARTIAL_AUTHORIZED'),
    expected: { status: 'failed', reason: 'partially_paid' },
    source: model,
  },
  {
    name: 'approved by the bank, refused by the rules',
    answer: paid('AUTHORIZED_RISK_DECLINED', {
      errorInformation: { reason: 'DECISION_PROFILE_REJECT', message },
    }),
    expected: { status: 'failed', reason: 'blocked_by_risk_rules' },
    source: model,
  },
  {
    name: 'declined, insufficient funds',
    answer: declined('INSUFFICIENT_FUND'),
    expected: { status: 'failed', reason: 'insufficient_funds' },
    source: model,
  },
  {
    name: 'declined, lost or stolen',
    answer: declined('STOLEN_LOST_CARD'),
    expected: { status: 'failed', reason: 'card_stolen' },
    source: model,
  },
  {
    name: 'declined, do not try again',
    answer: declined('PROCESSOR_DECLINED', { processorInformation: { merchantAdvice: { code: '03' } } }),
    expected: { status: 'failed', reason: 'generic_decline' },
    source: model,
  },
  {
    name: 'declined for a reason of tomorrow',
    answer: declined('REASON_OF_TOMORROW'),
    expected: { status: 'failed', reason: 'payment_not_completed' },
    source: model,
  },
  {
    name: 'two fields',
    answer: refused(
      'INVALID_DATA',
      ['paymentInformation.card.expirationMonth', 'INVALID_DATA'],
      ['orderInformation.billTo.email', 'MISSING_FIELD'],
    ),
    expected: {
      status: 'failed',
      reason: 'card_expiry_month_out_of_range',
      issues: ['card_expiry_month_out_of_range', 'email_missing'],
    },
    source: refusals,
  },
  {
    name: 'a field of the delivery',
    answer: refused('INVALID_DATA', ['orderInformation.shipTo.postalCode', 'INVALID_DATA']),
    expected: { status: 'failed', reason: 'details_not_accepted', field: 'shipping_address' },
    source: refusals,
  },
  {
    name: 'a field that no shopper sees',
    answer: refused('MISSING_FIELD', ['clientReferenceInformation.code', 'MISSING_FIELD']),
    expected: { status: 'failed', reason: 'merchant_request_rejected' },
    source: refusals,
  },
  {
    name: 'the same request again',
    answer: refused('DUPLICATE_REQUEST'),
    expected: { status: 'unknown', reason: 'duplicate_payment' },
    source: refusals,
  },
  {
    name: 'captured once more, the money on its way',
    answer: refused('TRANSACTION_ALREADY_SETTLED'),
    expected: { status: 'failed', reason: 'already_paid' },
    source: captures,
  },
  {
    name: 'captured once more, reversed or on its way',
    answer: refused('TRANSACTION_ALREADY_REVERSED_OR_SETTLED'),
    expected: { status: 'unknown', reason: 'result_unknown' },
    source: captures,
  },
  {
    name: 'not signed',
    answer: { status: 401, body: { response: { rmsg: 'Authentication Failed' } } },
    expected: { status: 'failed', reason: 'merchant_credentials' },
    source: authentication,
  },
  {
    name: 'timed out behind Cybersource',
    answer: fault('SERVICE_TIMEOUT'),
    expected: { status: 'unknown', reason: 'result_unknown' },
    source: faults,
  },
  {
    name: 'fault while a card was saved',
    answer: fault('SYSTEM_ERROR'),
    during: 'setup',
    expected: { status: 'failed', reason: 'service_unavailable' },
    source: faults,
  },
];

/** How Cybersource puts a code on the wire: as the reason of a decline, unless it is of another place. */
export function answerWith({ code, kind }: CodeFact): WireAnswer {
  if (kind === 'status') return paid(code);
  if (kind !== 'request') return declined(code);
  return /^S.*(ERROR|TIMEOUT)$/.test(code) && Object.hasOwn(codes.request, code)
    ? fault(code)
    : refused(code);
}
