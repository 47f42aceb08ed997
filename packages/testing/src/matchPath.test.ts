import { expect, test } from 'vitest';
import { matchPath } from './matchPath.js';

test.each([
  ['/v1/payments', '/v1/payments', {}],
  ['/v1/payments/:id', '/v1/payments/p_1', { id: 'p_1' }],
  ['/v1/payments/:id', '/v1/payments/a%20b', { id: 'a b' }],
  ['/v1/payments/:id', '/v1/payments/', null],
  ['/v1/payments/:id', '/v1/payments/p_1/confirm', null],
  ['/v1/payments/:id', '/v1/payments/%', null],
  ['/v1/payments', '/v1/payment', null],
])('%s against %s', (pattern, path, found) => {
  expect(matchPath(pattern, path)).toEqual(found);
});
