import { expect, test } from 'vitest';
import type { Finding, Reading } from '../../index.js';
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
  ['another recommendation that ends so', declined('20005', { recommendation_code: '103' }), false],
  ['another recommendation that begins so', declined('20005', { recommendation_code: '030' }), false],
  ['other advice that ends so', declined('20005', { partner_merchant_advice_code: '121' }), false],
  ['other advice that begins so', declined('20005', { partner_merchant_advice_code: '210' }), false],
  [
    'the recommendation at the attempt alone',
    { status: 'Declined', actions: [{ type: 'Authorization', processing: { recommendation_code: '03' } }] },
    true,
  ],
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

test.each<[name: string, body: object, findings: readonly Finding[]]>([
  [
    'the code of the authorization',
    {
      actions: [
        { type: 'Void', response_code: '20014' },
        { type: 'Authorization', response_code: '20051' },
      ],
    },
    [{ code: '20051', reason: 'insufficient_funds' }],
  ],
  [
    'the code of the payment before that of an action',
    { response_code: '20051', actions: [{ type: 'Authorization', response_code: '20014' }] },
    [{ code: '20051', reason: 'insufficient_funds' }],
  ],
  [
    'an error of OAuth',
    { error: 'invalid_client' },
    [{ code: 'invalid_client', reason: 'merchant_credentials' }],
  ],
  ['a code that nobody knows', { code: 'new' }, [{ code: 'new', reason: null }]],
  [
    'the type of an error, where nobody knows its code',
    { code: 'new', error_type: 'request_invalid' },
    [{ code: 'request_invalid', reason: 'merchant_request_rejected' }],
  ],
  [
    'the type of an error, once for several codes that nobody knows',
    { error_type: 'request_invalid', error_codes: ['new', 'newer'] },
    [
      { code: 'new', reason: 'merchant_request_rejected', mapped: false },
      { code: 'newer', reason: null },
    ],
  ],
  ...['no205ZZ', '205ZZno', '99999'].map((code): [string, object, readonly Finding[]] => [
    `no class in ${code}`,
    { response_code: code },
    [{ code, reason: null }],
  ]),
  ['nothing wrong with a field that is valid', { element: 'cvv', isValid: true }, []],
])('finds %s', (_, body, findings) => {
  expect(checkoutCom.read(body).findings).toEqual(findings);
});

test.each<[body: object, status: Reading['status']]>([
  [{ status: 'Pending', _links: { redirect: {} } }, 'action_required'],
  [{ status: 'Pending' }, 'processing'],
  [{ status: 'Pending', is_partial_authorization: true }, 'processing'],
  [{ status: 'Declined', _links: { redirect: {} } }, 'failed'],
  [{ approved: false }, 'failed'],
  [{ approved: false, status: 'Refunded' }, undefined],
  [{ approved: true }, undefined],
])('%o is %s', (body, status) => {
  expect(checkoutCom.read(body).status).toBe(status);
});
