import { expect, test } from 'vitest';
import { publicError, reasonInfo } from './index.js';
import { isReason } from './isReason.js';

test('a problem that the page itself found is whole', () => {
  expect(publicError('email_format')).toEqual({
    reason: 'email_format',
    field: 'email',
    actions: reasonInfo('email_format').actions,
    issues: [{ reason: 'email_format', field: 'email' }],
    charged: 'no',
    retry: { automatic: false, afterMs: null },
    reference: null,
  });
  expect(publicError('email_format', null)).toMatchObject({
    field: null,
    issues: [{ reason: 'email_format', field: null }],
  });
});

test.each([
  ['card_lost', true],
  ['toString', false],
  ['', false],
])('%o is a reason: %s', (name, is) => {
  expect(isReason(name)).toBe(is);
});
