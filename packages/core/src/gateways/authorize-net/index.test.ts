import { expect, test } from 'vitest';
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

test.each([
  ['Ship To Zip is invalid.', 'shipping_address'],
  ['Bill To Zip is invalid.', 'billing_postal_code'],
])('finds the field in: %s', (text, field) => {
  const messages = { resultCode: 'Error', message: [{ code: 'E00013', text }] };
  expect(authorizeNet.read({ messages }).findings[0]?.field).toBe(field);
});
