import { expect, test } from 'vitest';
import type { Reading, Reason } from '../../index.js';
import { answerWith } from './fixtures.js';
import { authorizeNet } from './index.js';

test('takes the id of the transaction as the reference, if there is one', () => {
  expect(authorizeNet.read(answerWith({ kind: 'decline', code: '252' }).body).reference).toBe('2157047189');
  expect(authorizeNet.read(answerWith({ kind: 'decline', code: '2' }).body)).not.toHaveProperty('reference');
});

test('the general code of the API hides no reason', () => {
  const codesOf = (code: string) =>
    authorizeNet.read(answerWith({ kind: 'decline', code }).body).findings.map((finding) => finding.code);
  expect(codesOf('8')).toEqual(['8']);
  expect(codesOf('9999')).toEqual(['9999']);
});

test('a message of success is no problem', () => {
  const messages = { resultCode: 'Ok', message: [{ code: 'I00001', text: 'Successful.' }] };
  expect(authorizeNet.read({ messages }).findings).toEqual([]);
});

test.each<[text: string, field: string | undefined, reason: Reason]>([
  ['Ship To Zip is invalid.', 'shipping_address', 'details_not_accepted'],
  ['Bill To Zip is invalid.', 'billing_postal_code', 'postal_code_format'],
  ['Zip is invalid', 'billing_postal_code', 'postal_code_format'],
  ['The field length is invalid for Zip', 'billing_postal_code', 'postal_code_format'],
  ['Zip is required', 'billing_postal_code', 'postal_code_missing'],
  ['Zip cannot be left blank', 'billing_postal_code', 'postal_code_missing'],
  ['Zip is required by law.', undefined, 'merchant_request_rejected'],
  ['Zip cannot be left blank now.', undefined, 'merchant_request_rejected'],
  ['Sorry.\nZip is invalid.', undefined, 'merchant_request_rejected'],
  ['Sorry.\nZip is required.', undefined, 'merchant_request_rejected'],
  ['Sorry.\nZip cannot be left blank.', undefined, 'merchant_request_rejected'],
  ['Sorry. The field length is invalid for Zip.', undefined, 'merchant_request_rejected'],
  [
    "Sorry. The 'AnetApi/xml/v1/schema/AnetApiSchema.xsd:zip' element is invalid.",
    undefined,
    'merchant_request_rejected',
  ],
  ['No Bill To Zip is invalid.', undefined, 'merchant_request_rejected'],
  [`${' '.repeat(300)}'' value '' is invalid.`, undefined, 'merchant_request_rejected'],
])('reads: %s', (text, field, reason) => {
  const messages = { resultCode: 'Error', message: [{ code: 'E00013', text }] };
  const [finding] = authorizeNet.read({ messages }).findings;
  expect(finding).toMatchObject({ code: 'E00013', reason });
  expect(finding?.field).toBe(field);
});

test.each<[name: string, answer: object, reasons: readonly (Reason | null)[]]>([
  [
    'an error of the API before the bare state of the payment',
    { transactionResponse: { responseCode: '3' }, messages: { message: [{ code: 'E00007' }] } },
    ['merchant_credentials'],
  ],
  [
    'the bare state of the payment before the word that it was not approved',
    { transactionResponse: { responseCode: '2' }, messages: { message: [{ code: 'E00027' }] } },
    ['generic_decline'],
  ],
  [
    'a message of the payment, as the SDK wraps it',
    { transactionResponse: { messages: { message: [{ code: '4' }] } } },
    ['card_pick_up'],
  ],
  [
    'both checks, by their names in the details of a payment',
    { transaction: { responseReasonCode: 45, AVSResponse: 'Z', cardCodeResponse: 'N' } },
    ['address_mismatch', 'csc_mismatch'],
  ],
  ['a known reason, whatever the text', { errorCode: '4', errorText: 'Zip is invalid.' }, ['card_pick_up']],
  [
    'the answer itself, where the payment is null',
    { transactionResponse: null, responseCode: '2' },
    ['generic_decline'],
  ],
  ['a code that only holds one of success', { messages: { message: [{ code: 'XI2' }] } }, [null]],
])('tells %s', (_, answer, reasons) => {
  expect(authorizeNet.read(answer).findings.map(({ reason }) => reason)).toEqual(reasons);
});

test.each<[transaction: object, status: Reading['status']]>([
  [{ responseCode: 1 }, 'succeeded'],
  [{ responseCode: ['1'] }, undefined],
  [{ responseCode: '3' }, 'failed'],
  [{ responseCode: '3', errors: [{ errorCode: '2049' }] }, undefined],
  [{ responseCode: '3', errors: [{ errorCode: '4' }, { errorCode: '2049' }] }, 'failed'],
])('%o is %s', (transactionResponse, status) => {
  expect(authorizeNet.read({ transactionResponse }).status).toBe(status);
});
