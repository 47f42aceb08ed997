import { expect, test } from 'vitest';
import type { Finding, Reading, Reason } from '../../index.js';
import { answerWith } from './fixtures.js';
import { braintree } from './index.js';

test('takes the id of the transaction as the reference', () => {
  expect(braintree.read(answerWith({ kind: 'decline', code: '2001' }).body).reference).toBe(
    'test_transaction_1',
  );
});

test.each([
  [{ processorResponseType: 'hard_declined' }, true],
  [{ processorResponseType: 'soft_declined', merchantAdviceCode: '03' }, true],
  [{ processorResponseType: 'soft_declined', merchantAdviceCode: '21' }, true],
  [{ processorResponseType: 'soft_declined', merchantAdviceCode: '02' }, false],
  [{ processorResponseType: 'soft_declined', merchantAdviceCode: '103' }, false],
  [{ processorResponseType: 'soft_declined', merchantAdviceCode: '031' }, false],
  [{ processorResponseType: 'soft_declined', merchantAdviceCode: '210' }, false],
])('says never again only when the processor or the network does: %o', (advice, never) => {
  const transaction = { status: 'processor_declined', processorResponseCode: '2033', ...advice };
  expect(braintree.read({ success: false, transaction }).doNotRetry).toBe(never);
});

test('keeps codes that it does not know, for the log', () => {
  const codesOf = (body: unknown) => braintree.read(body).findings.map(({ code }) => code);
  expect(codesOf(answerWith({ kind: 'decline', code: '2345' }).body)).toEqual(['2345']);
  expect(codesOf(answerWith({ kind: 'refusal', code: 'moon_phase' }).body)).toEqual(['moon_phase']);
  expect(codesOf(answerWith({ kind: 'validation', code: '99999' }).body)).toEqual(['99999']);
});

test('an approval that the gateway then rejected is not an approval', () => {
  const transaction = {
    status: 'gateway_rejected',
    processorResponseCode: '1000',
    gatewayRejectionReason: 'cvv',
  };
  expect(braintree.read({ success: false, transaction }).status).toBe('failed');
});

const stored = ['paymentMethod', 'creditCard', 'customer', 'paypalAccount', 'usBankAccount', 'subscription'];

test.each<[result: object, status: Reading['status']]>([
  ...stored.map((key): [object, Reading['status']] => [{ success: true, [key]: {} }, 'succeeded']),
  [{ success: true, address: {} }, undefined],
  [{ success: false, creditCard: {} }, undefined],
  [{ success: false, errors: {} }, 'failed'],
  [{ success: true, errors: {} }, undefined],
  [{ errors: [{ code: '81604' }] }, undefined],
  [{ success: false }, undefined],
  [{ success: true, transaction: { status: 'SETTLING' } }, 'succeeded'],
  [{ verification: { status: 'verified' } }, 'succeeded'],
  [{ transaction: { status: 'settled', type: 'credit' } }, undefined],
  [{ transaction: { status: 'authorized', processorResponseCode: '1004' } }, undefined],
  [{ status: 'failed' }, undefined],
  [{ status: 'failed', amount: '1.00' }, 'failed'],
  [{ status: 'failed', processorResponseCode: '2001' }, 'failed'],
  [{ transaction: { status: 'failed' } }, 'failed'],
  [{ status: 'settled' }, 'succeeded'],
  [{ status: 'new' }, undefined],
  [{ apiErrorResponse: { transaction: { status: 'voided' } } }, 'failed'],
  [{ error: { transaction: { status: 'voided' } } }, 'failed'],
])('%o is %s', (result, status) => {
  expect(braintree.read(result).status).toBe(status);
});

test.each<[name: string, transaction: object, findings: readonly Finding[]]>([
  ['nothing in an approval', { processorResponseCode: '1000' }, []],
  [
    'a part that was approved',
    { processorResponseCode: '1004' },
    [{ code: '1004', reason: 'partially_paid' }],
  ],
  ['a code like one of approval', { processorResponseCode: '10000' }, [{ code: '10000', reason: null }]],
  [
    'a code that ends like one of approval',
    { processorResponseCode: '21000' },
    [{ code: '21000', reason: null }],
  ],
  [
    'a decline that has a row',
    { processorResponseCode: '2108' },
    [expect.objectContaining({ code: '2108' })],
  ],
  [
    'a decline of a range',
    { processorResponseCode: '2109' },
    [{ code: '2109', reason: 'generic_decline', mapped: false }],
  ],
  ['nothing of the range beyond it', { processorResponseCode: '21090' }, [{ code: '21090', reason: null }]],
  ['nothing of the range before it', { processorResponseCode: '12109' }, [{ code: '12109', reason: null }]],
  ['nothing in a settlement that was confirmed', { processorSettlementResponseCode: '4000' }, []],
  ['nothing in a settlement that waits', { processorSettlementResponseCode: '4002' }, []],
  [
    'a settlement that was declined',
    { processorSettlementResponseCode: '4001' },
    [{ code: '4001', reason: 'payment_method_declined' }],
  ],
  [
    'a settlement of tomorrow',
    { processorSettlementResponseCode: '40000' },
    [{ code: '40000', reason: null }],
  ],
  [
    'another settlement of tomorrow',
    { processorSettlementResponseCode: '14000' },
    [{ code: '14000', reason: null }],
  ],
  [
    'a rejection before a decline',
    { gatewayRejectionReason: 'duplicate', processorResponseCode: '2001' },
    [{ code: 'duplicate', reason: 'duplicate_payment' }],
  ],
  [
    'a rejection in capitals',
    { gatewayRejectionReason: 'FRAUD' },
    [{ code: 'fraud', reason: 'suspected_fraud' }],
  ],
  [
    'what the check of the address found',
    { processorResponseCode: '2059', avsStreetAddressResponseCode: 'M', avsPostalCodeResponseCode: 'N' },
    [{ code: '2059', reason: 'postal_code_mismatch' }],
  ],
  [
    'all that the checks found',
    { processorResponseCode: '2060', avsStreetAddressResponseCode: 'N', cvvResponseCode: 'N' },
    [
      { code: '2060', reason: 'address_mismatch' },
      { code: '2060', reason: 'csc_mismatch' },
    ],
  ],
  [
    'no value left out where the bank declined',
    { processorResponseCode: '2059', avsPostalCodeResponseCode: 'I' },
    [{ code: '2059', reason: 'address_mismatch' }],
  ],
  [
    'a bank that says the security code is wrong, whatever the check',
    { processorResponseCode: '2010', cvvResponseCode: 'I' },
    [{ code: '2010', reason: 'csc_mismatch' }],
  ],
  [
    'a value left out that a rule wants',
    { gatewayRejectionReason: 'cvv', cvvResponseCode: 'I', avsPostalCodeResponseCode: 'N' },
    [{ code: 'cvv', reason: 'csc_missing' }],
  ],
  [
    'a postal code left out that a rule wants',
    { gatewayRejectionReason: 'avs', avsPostalCodeResponseCode: 'I', cvvResponseCode: 'N' },
    [{ code: 'avs', reason: 'postal_code_missing' }],
  ],
  [
    'an address left out that a rule wants',
    { gatewayRejectionReason: 'avs_and_cvv', avsStreetAddressResponseCode: 'I' },
    [{ code: 'avs_and_cvv', reason: 'address_incomplete' }],
  ],
  [
    'a rule, and no word of a check',
    { gatewayRejectionReason: 'cvv' },
    [{ code: 'cvv', reason: 'csc_mismatch' }],
  ],
  [
    'a check with another result',
    { gatewayRejectionReason: 'cvv', cvvResponseCode: 'M' },
    [{ code: 'cvv', reason: 'csc_mismatch' }],
  ],
  ...['U', 'S', 'E', 'A', 'B'].map((cvvResponseCode): [string, object, readonly Finding[]] => [
    `nothing to mend where a rule met the result ${cvvResponseCode}`,
    { gatewayRejectionReason: 'cvv', cvvResponseCode },
    [{ code: 'cvv', reason: 'generic_decline' }],
  ]),
  ...['XU', 'UX'].map((cvvResponseCode): [string, object, readonly Finding[]] => [
    `a rule where the result is ${cvvResponseCode}`,
    { gatewayRejectionReason: 'cvv', cvvResponseCode },
    [{ code: 'cvv', reason: 'csc_mismatch' }],
  ]),
])('finds %s', (_, transaction, findings) => {
  expect(braintree.read({ transaction }).findings).toEqual(findings);
});

const of = (...path: readonly string[]): ((errors: readonly object[]) => object) => {
  return (errors) => ({
    success: false,
    errors: path.reduceRight<object>((node, key) => ({ [key]: node }), errors),
  });
};

test.each<[name: string, result: object, code: string, reason: Reason, field: string | null]>([
  ['a tree', of('transaction', 'customer', 'errors')([{ code: '81604' }]), '81604', 'email_format', null],
  ['a number', of('customer')([{ code: 81604 }]), '81604', 'email_format', null],
  ['the error by itself', { code: '81604' }, '81604', 'email_format', null],
  ['the error by itself, as a number', { code: 81604 }, '81604', 'email_format', null],
  ['a list by itself', [{ code: '81604' }], '81604', 'email_format', null],
  ['fieldErrors', { fieldErrors: [{ code: '81604' }] }, '81604', 'email_format', null],
  [
    'what an error was first',
    { details: { originalError: { fieldErrors: [{ code: '81604' }] } } },
    '81604',
    'email_format',
    null,
  ],
  ['GraphQL', { errors: [{ extensions: { legacyCode: '81604' } }] }, '81604', 'email_format', null],
  ['a family', of('a')([{ code: '81999' }]), '81999', 'merchant_request_rejected', null],
  [
    'a new code at a field',
    of('a')([{ code: '99999', attribute: 'postal_code' }]),
    '99999',
    'postal_code_format',
    'billing_postal_code',
  ],
  [
    'a new code at a field of the SDK',
    of('a')([{ code: '99999', field: 'firstName' }]),
    '99999',
    'details_not_accepted',
    'name',
  ],
  [
    'a new code at a field of GraphQL',
    { errors: [{ extensions: { legacyCode: '99999', inputPath: ['input', 0, 'cvv'] } }] },
    '99999',
    'csc_incomplete',
    'card_csc',
  ],
  [
    'a delivery that is not whole',
    of('transaction', 'shipping')([{ code: '81801' }]),
    '81801',
    'address_incomplete',
    'shipping_address',
  ],
  [
    'a delivery without a postal code',
    of('shippingAddress')([{ code: '81808' }]),
    '81808',
    'address_incomplete',
    'shipping_address',
  ],
  [
    'the postal code of a delivery',
    of('shipping')([{ code: '81809' }]),
    '81809',
    'details_not_accepted',
    'shipping_address',
  ],
  [
    'the city of a delivery',
    of('shipping')([{ code: '81807' }]),
    '81807',
    'details_not_accepted',
    'shipping_address',
  ],
  [
    'the name of a delivery',
    of('shipping')([{ code: '81805' }]),
    '81805',
    'details_not_accepted',
    'shipping_address',
  ],
  [
    'the company of a delivery',
    of('shipping')([{ code: '81802' }]),
    '81802',
    'details_not_accepted',
    'shipping_address',
  ],
  ['what is no address of a delivery', of('shipping')([{ code: '81604' }]), '81604', 'email_format', null],
  [
    'a delivery in GraphQL',
    {
      errors: [{ extensions: { legacyCode: '81809', inputPath: ['transaction', 'shipping', 'postalCode'] } }],
    },
    '81809',
    'details_not_accepted',
    'shipping_address',
  ],
])('reads %s', (_, result, code, reason, field) => {
  const [finding] = braintree.read(result).findings;
  expect(finding).toMatchObject({ code, reason });
  if (field !== null) expect(finding?.field).toBe(field);
});

test('reads no more of a tree than a form has fields', () => {
  const errors = Array.from({ length: 200 }, () => Array.from({ length: 200 }, () => ({ code: '81604' })));
  expect(braintree.read({ success: false, errors }).findings).toHaveLength(100);
});

test.each<[name: string, error: object, findings: readonly Finding[]]>([
  [
    'fields that are not valid',
    { code: 'HOSTED_FIELDS_FIELDS_INVALID', details: { invalidFieldKeys: ['cvv', 'new', 'postalCode'] } },
    [
      { code: 'HOSTED_FIELDS_FIELDS_INVALID', reason: 'csc_incomplete', field: 'card_csc' },
      { code: 'HOSTED_FIELDS_FIELDS_INVALID', reason: 'postal_code_format', field: 'billing_postal_code' },
    ],
  ],
  ['no fields without a code', { details: { invalidFieldKeys: ['cvv'] } }, []],
  [
    'a code',
    { code: 'CLIENT_GATEWAY_NETWORK' },
    [{ code: 'CLIENT_GATEWAY_NETWORK', reason: 'service_unavailable' }],
  ],
  ['a code of tomorrow', { code: 'NEW' }, [{ code: 'NEW', reason: null }]],
  [
    'a type beside a code of tomorrow',
    { code: 'NEW', type: 'notFoundError' },
    [{ code: 'NEW', reason: 'merchant_resource_missing', mapped: false }],
  ],
  ['a type', { type: 'notFoundError' }, [{ code: 'notFoundError', reason: 'merchant_resource_missing' }]],
  [
    'the name of an error',
    { name: 'NotFoundError' },
    [{ code: 'notFoundError', reason: 'merchant_resource_missing' }],
  ],
  [
    'a class of GraphQL',
    { errors: [{ extensions: { errorClass: 'NOT_FOUND' } }] },
    [{ code: 'NOT_FOUND', reason: 'merchant_resource_missing' }],
  ],
  ['a type of tomorrow', { type: 'new' }, []],
])('reads %s', (_, error, findings) => {
  expect(braintree.read(error).findings).toEqual(findings);
});
