import { expect, test } from 'vitest';
import type { Finding, Reading } from '../../index.js';
import { disclose, readPayment } from '../../index.js';
import { answerWith } from './fixtures.js';
import { adyen } from './index.js';

const refused = (more: Readonly<Record<string, unknown>>): unknown => ({ resultCode: 'Refused', ...more });

test('takes the PSP reference, of the answer or of the headers that the Node SDK keeps', () => {
  expect(adyen.read(answerWith({ kind: 'error', code: '101' }).body).reference).toBe('TESTPSPREFERENCE');
  expect(adyen.read({ requestId: 'TEST2' }).reference).toBe('TEST2');
  expect(adyen.read({ apiError: { pspReference: 'TEST3' } }).reference).toBe('TEST3');
  expect(adyen.referenceHeader).toBe('pspreference');
  expect(adyen.read({ statusCode: 502, responseHeaders: { pspreference: 'TEST1' } }).reference).toBe('TEST1');
});

type Advice = readonly [name: string, more: Readonly<Record<string, unknown>>, never: boolean];

test.each<Advice>([
  ['Mastercard’s advice 03', { additionalData: { merchantAdviceCode: '03 : Do not try again' } }, true],
  ['Mastercard’s advice 21', { additionalData: { merchantAdviceCode: '21' } }, true],
  ['Mastercard’s advice 02', { additionalData: { merchantAdviceCode: '02 : Try again later' } }, false],
  [
    'a code that Visa never approves',
    { additionalData: { refusalReasonRaw: '12 : Invalid transaction' }, paymentMethod: { brand: 'visa' } },
    true,
  ],
  [
    'the same code of Mastercard',
    { additionalData: { refusalReasonRaw: '12 : Invalid transaction' }, paymentMethod: { brand: 'mc' } },
    false,
  ],
  ['advice that begins with a space', { additionalData: { merchantAdviceCode: ' 03' } }, true],
  ['advice that ends like 03', { additionalData: { merchantAdviceCode: '103' } }, false],
  ['words before the advice', { additionalData: { merchantAdviceCode: 'advice 03' } }, false],
  ...['R0', 'R1', 'R3', '4'].map((raw): Advice => [
    `${raw} of Visa`,
    { additionalData: { refusalReasonRaw: `${raw} : x` }, paymentMethod: { brand: 'visadankort' } },
    true,
  ]),
  ...['112', '120', 'R2', 'no'].map((raw): Advice => [
    `${raw} of Visa`,
    { additionalData: { refusalReasonRaw: `${raw} : x` }, paymentMethod: { brand: 'visa' } },
    false,
  ]),
  ['12 of who knows whom', { additionalData: { refusalReasonRaw: '12 : x' } }, false],
  [
    '12 of a card with another name',
    { additionalData: { refusalReasonRaw: '12 : x' }, paymentMethod: { brand: 'novisa' } },
    false,
  ],
  ['a payment that Adyen stopped', { refusalReasonCode: '46' }, true],
  ['a plain refusal', { refusalReasonCode: '2' }, false],
])('never again: %s', (_, more, expected) => {
  expect(adyen.read(refused(more)).doNotRetry).toBe(expected);
});

test('keeps a reason code that it does not know, for the log', () => {
  expect(adyen.read(refused({ refusalReasonCode: '2049' })).findings).toEqual([
    { code: '2049', reason: 'generic_decline', mapped: false },
  ]);
});

test('carries no text of the gateway as a code', () => {
  const text = 'Some words of an issuer';
  const answer = refused({ refusalReason: text, additionalData: { refusalReasonRaw: text } });
  expect(JSON.stringify(adyen.read(answer))).not.toContain('words');
});

test('a modification that was received is not a payment', () => {
  expect(adyen.read({ pspReference: 'TESTPSPREFERENCE', status: 'received' })).not.toHaveProperty('status');
});

test('tells no shopper why a bank refused, whatever the shop asks for', () => {
  const result = readPayment(adyen, refused({ refusalReasonCode: '12' }));
  const error = 'error' in result ? result.error : null;
  expect(error?.reason).toBe('insufficient_funds');
  expect(error && disclose(error, 'standard')).toMatchObject({ reason: 'generic_decline' });
});

const webhook = (more: object): object => ({
  notificationItems: [{ NotificationRequestItem: { eventCode: 'AUTHORISATION', ...more } }],
});

test.each<[answer: object, status: Reading['status']]>([
  [webhook({ success: 'true' }), 'succeeded'],
  [webhook({ success: true }), 'succeeded'],
  [webhook({ success: 'false' }), 'failed'],
  [webhook({ success: false }), 'failed'],
  [{ resultCode: 'Authorised' }, 'succeeded'],
  [{ resultCode: 'Authorised', order: { remainingAmount: { value: 0 } } }, 'succeeded'],
  [{ resultCode: 'Authorised', order: { remainingAmount: { value: '5' } } }, 'succeeded'],
  [{ resultCode: 'Authorised', order: { remainingAmount: { value: 5 } } }, 'failed'],
  [{ resultCode: 'ChallengeShopper', order: { remainingAmount: { value: 5 } } }, 'action_required'],
  [{ resultCode: 'Pending', action: { type: 'redirect' } }, 'action_required'],
  [{ resultCode: 'Received', action: { type: 'redirect' } }, 'processing'],
  [{ id: 'CS1', status: 'completed' }, 'succeeded'],
  [{ id: 'XCS', status: 'completed' }, undefined],
])('%o is %s', (answer, status) => {
  expect(adyen.read(answer).status).toBe(status);
});

const because = (refusalReasonRaw: string, refusalReason = 'Refused'): unknown =>
  refused({ refusalReasonCode: '2', refusalReason, additionalData: { refusalReasonRaw } });

test.each<[name: string, answer: unknown, findings: readonly Finding[]]>([
  ['nothing where it was paid', { resultCode: 'Authorised', refusalReasonCode: '2' }, []],
  [
    'a part that was paid',
    { resultCode: 'Authorised', order: { remainingAmount: { value: 5 } } },
    [{ code: 'PartiallyAuthorised', reason: 'partially_paid' }],
  ],
  [
    'what Adyen says, before what the network says',
    refused({ refusalReasonCode: '6', additionalData: { refusalReasonRaw: '51 : x' } }),
    [{ code: '6', reason: 'card_expired' }],
  ],
  [
    'what the network says, where Adyen says nothing',
    because('51 : Funds'),
    [{ code: '51', reason: 'insufficient_funds' }],
  ],
  ['a code of the network by itself', because(' 51'), [{ code: '51', reason: 'insufficient_funds' }]],
  ['no code in the words of the network', because('ref 51'), [{ code: '2', reason: 'generic_decline' }]],
  [
    'what Adyen says in words, where neither says anything in codes',
    refused({ refusalReason: 'Not enough balance', additionalData: { refusalReasonRaw: '05 : x' } }),
    [{ code: 'Not enough balance', reason: 'insufficient_funds' }],
  ],
  [
    'a refusal in the cause of an error',
    { cause: { resultCode: 'Refused', refusalReasonCode: '6' } },
    [{ code: '6', reason: 'card_expired' }],
  ],
  [
    'an error of the API in the cause of an error',
    { cause: { apiError: { errorCode: 'new', errorType: 'security' } } },
    [{ code: 'new', reason: 'merchant_credentials', mapped: false }],
  ],
  [
    'a type of error without a code',
    { errorType: 'security' },
    [{ code: 'security', reason: 'merchant_credentials' }],
  ],
  ['an error of tomorrow', { errorCode: 'new' }, [{ code: 'new', reason: null }]],
  ['a result of tomorrow', { resultCode: 'New' }, [{ code: 'New', reason: null }]],
  [
    'no rate limit in another error',
    { errorCode: '000', errorType: 'internal', detail: 'too many requests' },
    [{ code: '000', reason: 'result_unknown', mapped: false }],
  ],
  [
    'no field where the key is wrong',
    { errorCode: 'new', errorType: 'security', message: "Field 'shopperEmail' is not valid." },
    [{ code: 'new', reason: 'merchant_credentials', mapped: false }],
  ],
  [
    'no field in the middle of a text',
    { errorCode: 'new', errorType: 'validation', message: "In field 'shopperEmail' is something." },
    [{ code: 'new', reason: 'merchant_request_rejected', mapped: false }],
  ],
])('finds %s', (_, answer, findings) => {
  expect(adyen.read(answer).findings).toEqual(findings);
});

test('tells a field that a problem document names, under its code', () => {
  const invalidFields = [
    { name: 'shopperEmail', message: 'is missing' },
    { name: 'shopperEmail' },
    { name: 'x' },
  ];
  expect(adyen.read({ errorCode: '29_001', invalidFields }).findings).toEqual([
    { code: '29_001', reason: 'email_missing', field: 'email' },
    { code: '29_001', reason: 'email_format', field: 'email' },
  ]);
});

test.each<[event: object, findings: readonly Finding[]]>([
  [{ fieldType: 'cvc', errorMessage: 'new' }, [{ code: 'cvc', reason: null, field: 'card_csc' }]],
  [{ fieldType: 'cvc', error: 'new' }, [{ code: 'cvc', reason: null, field: 'card_csc' }]],
  [{ fieldType: 'cvc', error: '' }, []],
  [
    { fieldType: 'city', error: 'field.error.required' },
    [{ code: 'field.error.required', reason: 'address_incomplete', field: 'billing_city' }],
  ],
])('reads the event of a field: %o', (event, findings) => {
  expect(adyen.read(event).findings).toEqual(findings);
});

test('tells a refusal by its words where the bank’s own code says no more than that', () => {
  const additionalData = { refusalReasonRaw: '05 : Do not honor' };
  const answer = { resultCode: 'Refused', refusalReason: 'Not enough balance', additionalData };
  expect(adyen.read(answer).findings[0]?.reason).toBe('insufficient_funds');
});
