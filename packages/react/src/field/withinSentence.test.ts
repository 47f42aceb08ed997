import { expect, test } from 'vitest';
import { withinSentence } from './withinSentence.js';

test.each([
  ['Country or region', 'en', 'country or region'],
  ['IBAN', 'en', 'IBAN'],
  ['PIN', 'en', 'PIN'],
  ['Élan', 'fr', 'élan'],
  ['Land oder Region', 'de', 'Land oder Region'],
  ['Postleitzahl', 'de-AT', 'Postleitzahl'],
  ['الولاية', 'ar', 'الولاية'],
])('%s in %s is %s', (label, lang, words) => {
  expect(withinSentence(label, lang)).toBe(words);
});
