import { expect, test } from 'vitest';
import { postalCodeFormat } from './postalCodeFormat.js';
import { countriesWithoutPostalCode, postalCodes } from './postalCodes.js';

function problem(country: string, code: string): string | undefined {
  return Object.entries(postalCodeFormat(country).rules).find(([, check]) => check(code) !== true)?.[0];
}

test.each([
  ['US', '10001'],
  ['US', '100011234'],
  ['US', '١٠٠٠١'],
  ['GB', 'sw1a1aa'],
  ['GB', ' M1 1AE '],
  ['CA', 'k1a-0b1'],
  ['JP', '1000001'],
  ['NL', '1012ab'],
  ['DE', '10115'],
  ['IE', 'D02 AF30'],
  ['XX', 'whatever'],
  ['constructor', 'x'],
])('%s accepts %s', (country, code) => {
  expect(problem(country, code)).toBeUndefined();
});

test.each([
  ['US', '', 'postal_code_missing'],
  ['US', '1000', 'postal_code_format'],
  ['DE', '1O115', 'postal_code_format'],
  ['GB', '10001', 'postal_code_format'],
  ['CA', 'K1A 0B', 'postal_code_format'],
])('%s refuses "%s"', (country, code, reason) => {
  expect(problem(country, code)).toBe(reason);
});

test.each(Object.entries(postalCodes))('%s accepts all of its own examples', (country, codes) => {
  for (const code of codes) expect(problem(country, code)).toBeUndefined();
  expect(countriesWithoutPostalCode.has(country)).toBe(false);
});

test.each([
  ['DE', true],
  ['US', true],
  ['BR', true],
  ['GB', false],
  ['NL', false],
  ['AR', false],
  ['IE', false],
])('%s has codes of digits alone: %s', (country, isNumeric) => {
  expect(postalCodeFormat(country).isNumeric).toBe(isNumeric);
});
