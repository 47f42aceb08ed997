import { expect, test } from 'vitest';
import { sentenceCase } from './sentenceCase.js';

test.each([
  ['sort code', 'en', 'Sort code'],
  ['ZIP code', 'en', 'ZIP code'],
  ['eBay name', 'en', 'eBay name'],
  ['élan', 'fr', 'Élan'],
  ['il', 'tr', 'İl'],
  ['الولاية', 'ar', 'الولاية'],
  ['', 'en', ''],
])('%s in %s is %s', (text, lang, label) => {
  expect(sentenceCase(text, lang)).toBe(label);
});
