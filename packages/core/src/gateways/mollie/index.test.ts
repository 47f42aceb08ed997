import { expect, test } from 'vitest';
import type { Finding, Reading } from '../../index.js';
import { mollie } from './index.js';

test('keeps a code that it does not know, for the log', () => {
  expect(mollie.read({ resource: 'payment', status: 'failed', details: { failureReason: 'new' } })).toEqual({
    status: 'failed',
    findings: [{ code: 'new', reason: null }],
  });
});

test('a new status reason is told by its class, and not mapped', () => {
  const declined = {
    resource: 'payment',
    status: 'failed',
    details: { failureReason: 'insufficient_funds' },
  };
  expect(mollie.read({ ...declined, statusReason: { code: 'new' } }).findings).toEqual([
    { code: 'new', reason: 'insufficient_funds', mapped: false },
  ]);
  expect(mollie.read(declined).findings).toEqual([
    { code: 'insufficient_funds', reason: 'insufficient_funds' },
  ]);
});

test('a field names itself, never the text beside it', () => {
  const error = {
    status: 422,
    title: 'Unprocessable Entity',
    detail: 'Words',
    field: 'lines[0].billingEmail',
  };
  expect(mollie.read(error).findings).toEqual([{ code: 'billingEmail', reason: 'email_format' }]);
});

test('a status without the rest of a payment or an error is of something else', () => {
  expect(mollie.read({ status: 'canceled' })).toEqual({ findings: [] });
  expect(mollie.read({ status: 422, field: 'email' })).toEqual({ findings: [] });
});

test.each<[payment: object, status: Reading['status']]>([
  [{ id: 'tr_test_1', status: 'paid' }, 'succeeded'],
  [{ id: 're_test_1', status: 'failed' }, undefined],
  [{ id: 'not_tr_', status: 'paid' }, undefined],
  [{ resource: 'payment', id: 'x', status: 'paid' }, 'succeeded'],
  [{ resource: 'refund', id: 'tr_test_1', status: 'paid' }, undefined],
  [{ resource: 'payment', status: 'open', _links: { checkout: {} } }, 'action_required'],
  [{ resource: 'payment', status: 'open', _links: {} }, 'processing'],
  [{ resource: 'payment' }, undefined],
])('%o is %s', (payment, status) => {
  expect(mollie.read(payment).status).toBe(status);
});

const failed = (more: object): object => ({ resource: 'payment', status: 'failed', ...more });
const refused = (field: string, detail = 'Words'): object => ({
  title: 'Unprocessable Entity',
  status: 422,
  field,
  detail,
});

test.each<[name: string, answer: object, finding: Finding]>([
  [
    'the failure reason where the status reason says no more than no',
    failed({ statusReason: { code: 'do_not_honor' }, details: { failureReason: 'insufficient_funds' } }),
    { code: 'insufficient_funds', reason: 'insufficient_funds' },
  ],
  [
    'a bank reason of tomorrow',
    failed({ details: { bankReasonCode: 'ZZ99' } }),
    { code: 'ZZ99', reason: 'bank_debit_returned', mapped: false },
  ],
  [
    'no bank reason by its end',
    failed({ details: { bankReasonCode: 'XZZ99' } }),
    { code: 'XZZ99', reason: null },
  ],
  [
    'no bank reason by its start',
    failed({ details: { bankReasonCode: 'ZZ999' } }),
    { code: 'ZZ999', reason: null },
  ],
  [
    'an error in its envelope',
    { error: { title: 'Unauthorized', status: 401 } },
    { code: '401', reason: 'merchant_credentials' },
  ],
  ['the field of an item', refused('billingEmail[10]'), { code: 'billingEmail', reason: 'email_format' }],
  [
    'the field of an item, with a dot',
    refused('billingEmail.10'),
    { code: 'billingEmail', reason: 'email_format' },
  ],
  ['the field far in', refused('a.b.billingEmail'), { code: 'billingEmail', reason: 'email_format' }],
  [
    'an amount that is too large',
    refused('amount.value', 'The amount is higher than the maximum of €1.'),
    { code: 'amount.value', reason: 'amount_too_large' },
  ],
  [
    'no amount by the end of a text',
    refused('amount', 'No. The amount is higher than the maximum'),
    { code: 'amount', reason: 'amount_not_recognized' },
  ],
  [
    'no amount by the end of a field',
    refused('no_amount', 'The amount is higher than the maximum of €1.'),
    { code: '422', reason: 'merchant_request_rejected' },
  ],
  [
    'no amount by the start of a field',
    refused('amounts', 'The amount is higher than the maximum of €1.'),
    { code: '422', reason: 'merchant_request_rejected' },
  ],
])('tells %s', (_, answer, finding) => {
  expect(mollie.read(answer).findings).toEqual([finding]);
});

test.each([
  ['voucher', 'gift_card_not_recognized'],
  ['giftcard', 'gift_card_not_recognized'],
  ['no_voucher', 'pin_incorrect'],
  ['giftcards', 'pin_incorrect'],
  [undefined, 'pin_incorrect'],
])('a PIN paid by %s: %s', (method, reason) => {
  const answer = failed({ method, statusReason: { code: 'invalid_pin' } });
  expect(mollie.read(answer).findings[0]?.reason).toBe(reason);
});
