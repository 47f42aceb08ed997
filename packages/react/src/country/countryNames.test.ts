import { expect, test } from 'vitest';
import { countries } from './countries.js';
import { countryNames, inAlphabet } from './countryNames.js';

test.each([
  ['en', ['Austria', 'Germany', 'Sweden']],
  ['de', ['Deutschland', 'Österreich', 'Schweden']],
  ['sv', ['Sverige', 'Tyskland', 'Österrike']],
  ['ar', ['السويد', 'ألمانيا', 'النمسا']],
])('%s has its own names in its own order', (lang, names) => {
  const named = inAlphabet(countryNames(['DE', 'AT', 'SE'], lang), lang);
  expect(named.map(({ name }) => name)).toEqual(names);
});

test.each(['en', 'de', 'ar'])('every country has a name of its own in %s', (lang) => {
  const named = countryNames(countries, lang);
  expect(new Set(named.map(({ name }) => name)).size).toBe(countries.length);
  expect(named.filter(({ code, name }) => code === name)).toEqual([]);
});

test('a code that nobody knows is no reason to fail', () => {
  expect(countryNames(['ZQ'], 'en')).toEqual([{ code: 'ZQ', name: 'ZQ' }]);
});
