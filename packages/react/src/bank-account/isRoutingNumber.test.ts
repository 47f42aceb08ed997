import { expect, test } from 'vitest';
import { isRoutingNumber } from './isRoutingNumber.js';

test.each([
  ['021000021'],
  ['111000025'],
  ['110000000'],
  ['0210-0002-1'],
  ['٠٢١٠٠٠٠٢١'],
  ['０２１００００２１'],
])('%s may be right', (number) => {
  expect(isRoutingNumber(number)).toBe(true);
});

test.each([[''], ['02100002'], ['0210000210'], ['021000022'], ['123456789'], ['012000021'], ['000000000']])(
  '"%s" cannot',
  (number) => {
    expect(isRoutingNumber(number)).toBe(false);
  },
);
