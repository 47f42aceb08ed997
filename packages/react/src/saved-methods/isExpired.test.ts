import { expect, test } from 'vitest';
import { isExpired } from './isExpired.js';

test.each([
  [{ month: 11, year: 2026 }, false],
  [{ month: 10, year: 2026 }, true],
  [{ month: 12, year: 2025 }, true],
  [{ month: 1, year: 2027 }, false],
])('%j, on the last day of November 2026: %s', (expiry, expected) => {
  expect(isExpired(expiry, new Date(2026, 10, 30, 23, 59))).toBe(expected);
});

test('is good until its month is over', () => {
  expect(isExpired({ month: 12, year: 2026 }, new Date(2026, 11, 31, 23, 59))).toBe(false);
  expect(isExpired({ month: 12, year: 2026 }, new Date(2027, 0, 1))).toBe(true);
});
