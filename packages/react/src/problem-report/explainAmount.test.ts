import type { Amount } from '@tactful/core';
import { beforeEach, expect, it, vi } from 'vitest';

const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});

beforeEach(() => {
  warned.mockClear();
  vi.resetModules();
});

async function explain(total: Amount): Promise<void> {
  const { explainAmount } = await import('./explainAmount.js');
  explainAmount(total);
  explainAmount(total);
}

const asText: Amount = JSON.parse('{ "amount": "4950", "currency": "EUR" }');

it.each<[total: Amount, said: RegExp]>([
  [{ amount: 12.34, currency: 'EUR' }, /amount of a `total` is no whole number/],
  [asText, /amount of a `total` is no whole number/],
  [{ amount: 1234, currency: 'Euro' }, /currency of a `total` is no code/],
])('explains %o, once, and without what the shopper may have typed', async (total, said) => {
  await explain(total);
  expect(warned.mock.calls).toEqual([[expect.stringMatching(said)]]);
  expect(String(warned.mock.calls)).not.toMatch(/12\.?34|Euro\b/);
});

it.each<Amount>([
  { amount: 4950, currency: 'EUR' },
  { amount: 0, currency: 'jpy' },
  { amount: Number.NaN, currency: '' },
  JSON.parse('{}'),
])('has nothing to say of %o', async (total) => {
  await explain(total);
  expect(warned).not.toHaveBeenCalled();
});
