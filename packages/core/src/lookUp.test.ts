import { expect, test } from 'vitest';
import type { Finding } from './index.js';
import { lookUp } from './index.js';

const table = {
  '51': 'insufficient_funds',
  lost: 'card_lost',
  cvc: { reason: 'details_not_accepted', field: 'card_csc' },
} as const;

test.each<[candidates: readonly unknown[], finding: Finding | null]>([
  [[], null],
  [['lost'], { code: 'lost', reason: 'card_lost' }],
  [[51], { code: '51', reason: 'insufficient_funds' }],
  [['cvc'], { code: 'cvc', reason: 'details_not_accepted', field: 'card_csc' }],
  [['new', 'lost', '51'], { code: 'lost', reason: 'card_lost' }],
  [['new', 'newer'], { code: 'new', reason: null }],
  [[undefined, '', null, {}, ['lost'], true], null],
  [[undefined, 'lost'], { code: 'lost', reason: 'card_lost' }],
  [['toString'], { code: 'toString', reason: null }],
  [['__proto__'], { code: '__proto__', reason: null }],
])('looks up %o', (candidates, finding) => {
  expect(lookUp(table, ...candidates)).toEqual(finding);
});
