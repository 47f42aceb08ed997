import { expect, test } from 'vitest';
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
