import { expect, test } from 'vitest';
import { withCode } from './withCode.js';

const found = { code: 'family', reason: 'card_lost' } as const;

test.each([
  ['family', found],
  ['', found],
  [null, found],
  [undefined, found],
  ['code', { code: 'code', reason: 'card_lost', mapped: false }],
])('under the code %o', (code, finding) => {
  expect(withCode(found, code)).toEqual(finding);
});
