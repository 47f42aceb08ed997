import { expect, test } from 'vitest';
import {
  paymentError,
  publicError,
  type PublicPaymentError,
  readPayment,
  type Reason,
  toProblemDetails,
} from '../../index.js';
import { problemType } from '../../problemDetails.js';
import { problemDetails } from './index.js';

function read(payment: Partial<PublicPaymentError>) {
  const error = { ...publicError('email_format'), ...payment };
  return problemDetails.read({ type: problemType, payment: error });
}

test.each(['succeeded', 'action_required', 'processing'] as const)('%s is the whole answer', (status) => {
  expect(problemDetails.read({ status })).toEqual({ status, findings: [] });
});

test('finds the problem at its field, and the reference', () => {
  expect(read({ reference: 'req_test_1' })).toEqual({
    findings: [{ code: 'email_format', reason: 'email_format', field: 'email' }],
    doNotRetry: true,
    reference: 'req_test_1',
  });
});

test('finds no field and no reference where there is none', () => {
  expect(read({ ...publicError('issuer_unavailable') })).toEqual({
    status: 'failed',
    findings: [{ code: 'issuer_unavailable', reason: 'issuer_unavailable' }],
    doNotRetry: false,
  });
});

test('passes on that trying again makes sense, at once or later, and after which wait', () => {
  expect(read({ actions: ['try_later'] }).doNotRetry).toBe(false);
  expect(read({ actions: ['try_again'] }).doNotRetry).toBe(false);
  expect(read({ actions: ['use_other_method'] }).doNotRetry).toBe(true);
  expect(read({ retry: { automatic: true, afterMs: 3000 } }).afterMs).toBe(3000);
});

test('finds every other problem once', () => {
  const same = { reason: 'email_format', field: 'email' } as const;
  const elsewhere = { reason: 'email_format', field: 'name' } as const;
  const other = { reason: 'email_missing', field: 'email' } as const;
  expect(read({ issues: [same, elsewhere, other] }).findings.slice(1)).toEqual([
    { code: 'email_format', ...elsewhere },
    { code: 'email_missing', ...other },
  ]);
});

test('keeps a reason of tomorrow for the log', () => {
  const payment = { ...publicError('email_format'), reason: 'reason_of_tomorrow' };
  expect(problemDetails.read({ type: problemType, payment }).findings).toEqual([
    { code: 'reason_of_tomorrow', reason: 'payment_not_completed', mapped: false },
  ]);
});

test('a document without a reason is told all the same', () => {
  expect(problemDetails.read({ type: problemType }).findings).toEqual([
    { code: 'result_unknown', reason: 'result_unknown' },
  ]);
});

test.each<[reason: Reason, status: 'failed' | 'unknown', told: Reason]>([
  ['insufficient_funds', 'failed', 'insufficient_funds'],
  ['card_stolen', 'failed', 'generic_decline'],
  ['payment_not_completed', 'failed', 'payment_not_completed'],
  ['authentication_not_completed', 'failed', 'authentication_not_completed'],
  ['already_paid', 'failed', 'already_paid'],
  ['partially_paid', 'failed', 'partially_paid'],
  ['payment_processing', 'unknown', 'result_unknown'],
  ['card_number_missing', 'unknown', 'result_unknown'],
  ['account_not_found', 'unknown', 'result_unknown'],
  ['offline', 'unknown', 'result_unknown'],
  ['payment_link_expired', 'unknown', 'result_unknown'],
  ['payment_link_inactive', 'unknown', 'result_unknown'],
  ['session_expired', 'unknown', 'result_unknown'],
  ['session_not_valid', 'unknown', 'result_unknown'],
  ['too_many_attempts', 'unknown', 'result_unknown'],
  ['too_many_requests', 'unknown', 'result_unknown'],
  ['service_unavailable', 'unknown', 'result_unknown'],
  ['merchant_credentials', 'unknown', 'result_unknown'],
])('what a server finds out of a payment is heard: %s is %s', (reason, status, told) => {
  const { status: http, ...document } = toProblemDetails(paymentError(reason));
  const result = readPayment(problemDetails, document, { during: 'status', status: http });
  expect(result).toMatchObject({ status, error: { reason: told } });
});
