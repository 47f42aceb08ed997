import { expect, test } from 'vitest';
import type { Reading } from '../../index.js';
import facts from './facts.json' with { type: 'json' };
import { answerWith } from './fixtures.js';
import { convenientCheckout } from './index.js';

test.each(facts.codes)('finds "$code" by itself, not by its title', ({ code, kind, type }) => {
  const { body } = answerWith({ code, kind });
  const [finding] = convenientCheckout.read(body).findings;
  expect(finding?.code).not.toBe(type);
  expect(finding?.code?.startsWith(code)).toBe(true);
});

test.each([
  [
    'a payment',
    { id: 'p-1', merchantTransactionId: 'order-1', paymentMethod: { type: 'CARD', status: 'ACTIVE' } },
  ],
  ['a session', { sessionId: 's-1', status: 'ACTIVE' }],
])('does not take %s for paid because a payment method is active', (_, body) => {
  expect(convenientCheckout.read(body)).not.toHaveProperty('status');
});

test('carries no text that is not in its tables', () => {
  const { findings } = convenientCheckout.read({
    title: 'Sorry, Jane',
    status: 400,
    detail: 'Card of Jane declined',
  });
  expect(findings).toEqual([]);
});

test.each<[state: string, status: Reading['status']]>([
  ['SUCCEEDED', 'succeeded'],
  ['COMPLETED', 'succeeded'],
  ['AUTHORIZED', 'succeeded'],
  ['ACCEPTED', 'processing'],
  ['PENDING', 'processing'],
  ['PROCESSING', 'processing'],
  ['FAILED', 'failed'],
  ['DECLINED', 'failed'],
  ['CANCELED', 'failed'],
  ['INVALIDATED', 'failed'],
  ['NEW', undefined],
])('%s is %s, in a payment and in a webhook of it', (state, status) => {
  expect(convenientCheckout.read({ status: state }).status).toBe(status);
  expect(convenientCheckout.read({ name: `PAYMENT_${state}`, payload: {} }).status).toBe(status);
});

test.each([
  [{ status: 'ACTIVE', type: 'CARD' }, 'succeeded'],
  [{ status: 'ACTIVE', type: 'BANK_ACCOUNT' }, 'succeeded'],
  [{ status: 'NEW', type: 'CARD' }, undefined],
  [{ status: 'ACTIVE', type: 'GIFT_CARD' }, undefined],
])('a payment method by itself: %o is %s', (method, status) => {
  expect(convenientCheckout.read(method).status).toBe(status);
});

const known = 'Manufacturer card cannot be default';

test.each([
  ['in a list', { errors: [{ detail: known }] }],
  ['in the list of an error', { error: { errors: [{ detail: known }] } }],
  ['in a list by itself', [{ detail: known }]],
  ['among other details', { detail: `Nobody knows this, ${known}` }],
  ['on a line of its own', { detail: `Nobody knows this\n  ${known}` }],
])('finds a detail %s', (_, body) => {
  expect(convenientCheckout.read(body).findings).toEqual([
    { code: known, reason: 'saved_method_not_editable' },
  ]);
});

test('goes by the first title alone, where nobody knows the details', () => {
  const errors = [{ title: 'INVALID_REQUEST' }, { title: 'PAYMENT_METHOD_ERROR' }];
  expect(convenientCheckout.read({ errors }).findings).toMatchObject([
    { code: 'INVALID_REQUEST', mapped: false },
  ]);
});

test.each(['Dear JANE', 'JANE, sorry', 'Jane'])('takes no text for a title: %s', (title) => {
  expect(convenientCheckout.read({ title }).findings).toEqual([]);
});

test('reads no more of a long detail than a form has fields', () => {
  const detail = `${known}, `.repeat(10_000);
  expect(convenientCheckout.read({ detail }).findings.length).toBeLessThan(200);
});
