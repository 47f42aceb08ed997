import { expect, test } from 'vitest';
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
