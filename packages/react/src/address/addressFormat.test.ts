import { expect, test } from 'vitest';
import { countries } from '../country/countries.js';
import { countriesWithoutPostalCode, postalCodes } from '../postal-code/postalCodes.js';
import { addressFormat } from './addressFormat.js';

test.each(countries)('%s: every part once, the lines among them', (country) => {
  const { parts, optional } = addressFormat(country);
  expect(new Set(parts).size).toBe(parts.length);
  expect(parts).toContain('lines');
  expect(parts).toContain('postalCode');
  expect([...optional].every((part) => parts.includes(part))).toBe(true);
  expect(optional.has('lines')).toBe(false);
});

test('no country must have a postal code that it does not have', () => {
  const asked = countries.filter((country) => !addressFormat(country).optional.has('postalCode'));
  expect(asked.filter((country) => countriesWithoutPostalCode.has(country))).toEqual([]);
  expect(asked).toEqual(expect.arrayContaining(['US', 'DE', 'GB', 'JP', 'IN']));
  expect(Object.keys(postalCodes).length).toBeGreaterThan(asked.length / 2);
});

test.each(['', 'XX', 'us', 'constructor', '__proto__'])(
  'nothing is known of "%s", so the usual is asked for',
  (country) => {
    expect(addressFormat(country)).toEqual({
      parts: ['lines', 'city', 'postalCode'],
      optional: new Set(['postalCode']),
    });
  },
);
