import { expect, test } from 'vitest';
import type { Finding } from '../../index.js';
import { answerWith } from './fixtures.js';
import { worldpay } from './index.js';

test('takes the reference that both sides know a payment by', () => {
  expect(worldpay.read(answerWith({ kind: 'refusal', code: '5' }).body).reference).toBe('order-test-1');
  expect(worldpay.read({ eventDetails: { transactionReference: 'order-test-2' } }).reference).toBe(
    'order-test-2',
  );
});

test.each([
  ['advice 03', { advice: { code: '03' } }, true],
  ['advice 3', { advice: { code: '3' } }, true],
  ['advice 21', { advice: { code: '21' } }, true],
  ['advice 02', { advice: { code: '02' } }, false],
  ['an order that the cardholder stopped', { refusalCode: '972' }, true],
  ['all orders that the cardholder stopped', { refusalCode: '975' }, true],
  ['a payment too late to be sent once more', { refusalCode: '833' }, true],
  ['advice 103', { advice: { code: '103' } }, false],
  ['advice 210', { advice: { code: '210' } }, false],
  ['a code that ends like one of those', { refusalCode: '1972' }, false],
  ['a code that begins like one of those', { refusalCode: '9720' }, false],
  ['a plain refusal', { refusalCode: '5' }, false],
])('never again: %s', (_, more, expected) => {
  expect(worldpay.read({ outcome: 'refused', ...more }).doNotRetry).toBe(expected);
});

test('keeps a refusal code that it does not know, for the log', () => {
  expect(worldpay.read({ outcome: 'refused', refusalCode: '2049' }).findings).toEqual([
    { code: '2049', reason: 'generic_decline', mapped: false },
  ]);
});

test('what did not match is no problem of a payment that nobody refused', () => {
  expect(worldpay.read({ riskFactors: [{ type: 'cvc', risk: 'notMatched' }] }).findings).toEqual([]);
});

test.each<[name: string, answer: unknown, findings: readonly Finding[]]>([
  ['nothing where the payment went through', { outcome: 'authorized', refusalCode: '5' }, []],
  [
    'a code with zeros before it',
    { outcome: 'refused', refusalCode: '0005' },
    [{ code: '5', reason: 'generic_decline' }],
  ],
  ['no zeros in the middle of a code', { refusalCode: '1005' }, [{ code: '1005', reason: null }]],
  [
    'what did not match',
    { outcome: 'refused', riskFactors: [{ type: 'cvc', risk: 'not_matched' }] },
    [{ code: 'cvc', reason: 'csc_mismatch' }],
  ],
  ...['do_not_matched', 'notMatchedYet', undefined].map((risk): [string, unknown, readonly Finding[]] => [
    `nothing in a risk that is ${risk}`,
    { outcome: 'refused', riskFactors: [{ type: 'cvc', risk }] },
    [{ code: 'refused', reason: 'generic_decline' }],
  ]),
  [
    'the first risk that is known',
    { outcome: 'refused', riskFactors: [{ risk: 'notMatched' }, { type: 'new', risk: 'notMatched' }] },
    [{ code: 'refused', reason: 'generic_decline' }],
  ],
  ['a code of XML that it does not know', '<error code="2049">', [{ code: '2049', reason: null }]],
  ['nothing far behind in XML', `${' '.repeat(100_000)}<error code="4">`, []],
  [
    'a return code behind another attribute',
    '<lastEvent>REFUSED</lastEvent><ISO8583ReturnCode description="REFUSED" code="51"/>',
    [{ code: '51', reason: 'insufficient_funds' }],
  ],
])('finds %s', (_, answer, findings) => {
  expect(worldpay.read(answer).findings).toEqual(findings);
});

test.each<[errorName: string | undefined, jsonPath: string, finding: object | undefined]>([
  ['fieldIsMissing', '$.a.email', { code: 'fieldIsMissing', reason: 'email_missing' }],
  ['notfieldIsMissing', '$.a.email', { reason: 'email_format' }],
  ['fieldIsMissingNow', '$.a.email', { reason: 'email_format' }],
  ['fieldIsMissing', '$.shippingAddress.email', { reason: 'address_incomplete', field: 'shipping_address' }],
  ['fieldIsMissing', '$.noshipping.email', { reason: 'email_missing' }],
  ['fieldIsMissing', `$.${'a.'.repeat(200)}email`, { reason: 'merchant_request_rejected' }],
  [undefined, '$.a.email', undefined],
])('reads %s at %s', (errorName, jsonPath, finding) => {
  const [found] = worldpay.read({ validationErrors: [{ errorName, jsonPath }] }).findings;
  if (finding) expect(found).toMatchObject(finding);
  else expect(found).toBeUndefined();
});

test('a refusal is no part of a payment', () => {
  const [finding] = worldpay.read({
    outcome: 'refused',
    refusalCode: '51',
    amounts: { partialAuthorization: true },
  }).findings;
  expect(finding?.reason).toBe('insufficient_funds');
});

test.each(['fieldIsMissing', 'fieldIsNull', 'fieldIsEmpty'])('%s asks for the value', (errorName) => {
  const validationErrors = [{ errorName, jsonPath: '$.customer.email' }];
  expect(worldpay.read({ validationErrors }).findings[0]?.reason).toBe('email_missing');
});

test.each(['notMatched', 'not_matched', 'NOT_MATCHED'])('the risk of a refusal: %s', (risk) => {
  const [finding] = worldpay.read({ outcome: 'refused', riskFactors: [{ type: 'cvc', risk }] }).findings;
  expect(finding?.reason).toBe('csc_mismatch');
});
