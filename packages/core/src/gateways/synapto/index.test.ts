import { expect, test } from 'vitest';
import type { Reading, Reason } from '../../index.js';
import { synapto } from './index.js';

test.each(['NotFoundError', 'NotSupportedError', 'InvalidStateError', 'AbortError'])(
  "does not take the browser's number of a %s for a gRPC status",
  (name) => {
    expect(synapto.read(new DOMException('The page did something odd.', name)).findings).toEqual([]);
  },
);

test('carries no text of a message', () => {
  const message = 'Invalid argument at "Jane Doe": Jane Doe is not a name.';
  expect(JSON.stringify(synapto.read({ code: 3, message }))).not.toContain('Jane');
});

test.each<[state: string, status: Reading['status']]>([
  ['SUCCEEDED', 'succeeded'],
  ['COMPLETE', 'succeeded'],
  ['REQUIRES_CAPTURE', 'succeeded'],
  ['PROCESSING', 'processing'],
  ['REQUIRES_ACTION', 'action_required'],
  ['FAILED', 'failed'],
  ['CANCELLED', 'failed'],
  ['CANCELED', 'failed'],
  ['EXPIRED', 'failed'],
  ['REQUIRES_PAYMENT_METHOD', undefined],
])('%s is %s, whatever it is the state of', (state, status) => {
  for (const name of ['payment_intent', 'setup_intent', 'checkout_session', 'charge'])
    expect(synapto.read({ payment_intent: null, [name]: { state } }).status).toBe(status);
  expect(synapto.read({ state }).status).toBe(status);
});

test('keeps a code that it does not know, for the log', () => {
  const finding = { code: 'code_of_tomorrow', reason: null };
  expect(synapto.read({ payment_error: { code: finding.code } }).findings).toEqual([finding]);
  expect(synapto.read({ code: 2049 }).findings).toEqual([{ code: '2049', reason: null }]);
});

test.each<[message: string, reason: Reason]>([
  ['Resource "cus_test_1" (of type "Customer") not found', 'account_not_found'],
  ['No Resource "cus_test_1" (of type "Customer") not found', 'merchant_request_rejected'],
  ['Invalid argument at "card[10].number": This is no card number.', 'card_number_not_recognized'],
  ['Invalid argument at "card.number": "" is required.', 'card_number_missing'],
  ['Invalid argument at "card.number": This value is missing.', 'card_number_missing'],
  ['Invalid argument at "card.number": This must not be empty.', 'card_number_missing'],
  ['Invalid argument at "card.number": This must not be blank.', 'card_number_missing'],
  ['Invalid argument at "missing.card.number": This is no card number.', 'card_number_not_recognized'],
  [`Invalid argument at "${'a.'.repeat(200)}email": This is no email address.`, 'merchant_request_rejected'],
])('reads: %s', (message, reason) => {
  expect(synapto.read({ error: { code: 3, message } }).findings[0]?.reason).toBe(reason);
});

test('a resource that is missing is told under the number of its status', () => {
  const message = 'Resource "cus_test_1" (of type "Customer") not found';
  expect(synapto.read({ code: 5, message }).findings).toEqual([{ code: '5', reason: 'account_not_found' }]);
});

test('an intent that holds no error has not failed', () => {
  const payment_intent = { state: 'REQUIRES_PAYMENT_METHOD', payment_error: null };
  expect(synapto.read({ payment_intent })).toEqual({ findings: [] });
});

test('reads no more of a long message than a form has fields', () => {
  const message = 'Invalid argument at "email": No. '.repeat(10_000);
  expect(synapto.read({ code: 3, message }).findings.length).toBeLessThan(200);
});
