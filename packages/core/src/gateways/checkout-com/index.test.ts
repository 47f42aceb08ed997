import { expect, test } from 'vitest';
import { answerWith } from './fixtures.js';
import { checkoutCom } from './index.js';

const declined = (code: string, processing: object): unknown => ({
  status: 'Declined',
  response_code: code,
  processing,
});

test.each([
  ['a hard decline', declined('30043', {}), true],
  ['the recommendation not to', declined('20005', { recommendation_code: '03' }), true],
  ['the advice not to', declined('20005', { partner_merchant_advice_code: '21' }), true],
  ['the recommendation to do it later', declined('20005', { recommendation_code: '02' }), false],
  ['a soft decline', declined('20051', {}), false],
])('says never again after %s', (_, body, expected) => {
  expect(checkoutCom.read(body).doNotRetry).toBe(expected);
});

test('takes the request id as the reference', () => {
  const { body } = answerWith({ kind: 'error', code: 'cvv_invalid' });
  expect(checkoutCom.read(body).reference).toBe('0HL80RJLS76I7:00000001');
  expect(checkoutCom.read({ details: { requestId: 'req_test_1' } }).reference).toBe('req_test_1');
});

test('keeps a code that it does not know, for the log', () => {
  const error_codes = ['code_of_tomorrow', 'email_required'];
  expect(checkoutCom.read(declined('200ZZ', {})).findings).toEqual([
    { code: '200ZZ', reason: 'generic_decline', mapped: false },
  ]);
  expect(checkoutCom.read({ error_codes }).findings).toEqual([
    { code: 'email_required', reason: 'email_missing' },
    { code: 'code_of_tomorrow', reason: null },
  ]);
});

test('an approval is no finding', () => {
  expect(checkoutCom.read({ status: 'Authorized', response_code: '10000' })).toMatchObject({
    status: 'succeeded',
    findings: [],
  });
});

test('a status or an error in words is no code', () => {
  expect(checkoutCom.read({ status: 'Anything', error: 'Something went wrong' }).findings).toEqual([]);
});
