import { expect, test } from 'vitest';
import { disclose, type Gateway, paymentError, publicError, readPayment, type Reason } from './index.js';

const rows: readonly Reason[] = [
  'csc_mismatch',
  'insufficient_funds',
  'card_stolen',
  'already_paid',
  'merchant_credentials',
];

test.each(rows)('%s: the same as from a gateway that says no more than this', (reason) => {
  const gateway: Gateway = {
    name: 'shop',
    read: () => ({ status: 'failed', findings: [{ code: null, reason }] }),
  };
  expect(readPayment(gateway, {})).toMatchObject({ error: paymentError(reason) });
});

test('is disclosed like any other', () => {
  expect(disclose(paymentError('card_stolen'))).toEqual(publicError('generic_decline'));
  expect(paymentError('card_stolen', 'stripe').gateway).toBe('stripe');
});
