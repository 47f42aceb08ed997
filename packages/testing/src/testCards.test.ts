import { readPayment } from '@tactful/core';
import { rapyd } from '@tactful/core/gateways/rapyd';
import { answerWith as answerOfRapyd } from '@tactful/core/gateways/rapyd/fixtures';
import { stripe } from '@tactful/core/gateways/stripe';
import { answerWith as answerOfStripe } from '@tactful/core/gateways/stripe/fixtures';
import { expect, test } from 'vitest';
import { endpoints } from './endpoints.js';
import { fixtureNamed } from './fixtureNamed.js';
import { testCards } from './testCards.js';

const gateways = {
  stripe: { gateway: stripe, answerWith: answerOfStripe },
  rapyd: { gateway: rapyd, answerWith: answerOfRapyd },
};
const rows = [
  ...testCards.stripe.map((card) => ({ name: 'stripe' as const, ...card })),
  ...testCards.rapyd.map((card) => ({ name: 'rapyd' as const, ...card })),
];

test.each(rows)('$name $number says something that core knows', ({ name, says, source }) => {
  expect(source).toMatch(/^https:\/\/\S+ \(read \d{4}-\d\d-\d\d\)$/);
  if (typeof says === 'string') return;
  const { gateway, answerWith } = gateways[name];
  const { status, body } = answerWith(says);
  expect(gateway.read(body).findings[0]?.reason).not.toBeNull();
  expect(readPayment(gateway, body, { status }).status).toBe('failed');
});

test('every endpoint says where it was seen', () => {
  for (const { source } of Object.values(endpoints).flatMap((paths) => Object.values(paths))) {
    expect(source).toMatch(/https:\/\/.*\(read \d{4}-\d\d-\d\d\)/);
  }
});

test('a fixture that does not exist says which do', () => {
  const fixture = {
    name: 'paid',
    answer: { status: 200, body: {} },
    expected: { status: 'succeeded' },
    source: 'x',
  } as const;
  expect(fixtureNamed([fixture], 'paid')).toBe(fixture);
  expect(() => fixtureNamed([fixture], 'pad')).toThrow('paid');
});
