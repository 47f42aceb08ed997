import { expect, test } from 'vitest';
import { at, listAt, textAt } from './at.js';

const hostile = Object.defineProperty({}, 'a', {
  get: () => {
    throw new Error('hostile');
  },
});
const { proxy: revoked, revoke } = Proxy.revocable([], {});
revoke();

test.each<[name: string, value: unknown, path: readonly (string | number)[], found: unknown]>([
  ['the value itself', 1, [], 1],
  ['a value far in', { a: [{ b: 1 }] }, ['a', 0, 'b'], 1],
  ['what is null', { a: null }, ['a'], null],
  ['a property of a function', Object.assign(() => 1, { a: 1 }), ['a'], 1],
  ['nothing in nothing', undefined, ['a'], undefined],
  ['nothing in null', { a: null }, ['a', 'b'], undefined],
  ['nothing in text', 'text', ['length'], undefined],
  ['nothing where a getter throws', hostile, ['a'], undefined],
  ['nothing behind a getter that throws', hostile, ['a', 'b'], undefined],
])('at finds %s', (_, value, path, found) => {
  expect(at(value, ...path)).toBe(found);
});

test.each([
  ['text', 'text'],
  ['', undefined],
  [1, undefined],
  [null, undefined],
])('textAt makes of %o: %o', (value, text) => {
  expect(textAt({ value }, 'value')).toBe(text);
});

test.each<[name: string, value: unknown, length: number]>([
  ['a list', [1, 2], 2],
  ['a long list', Array.from({ length: 101 }, () => 1), 100],
  ['text', 'text', 0],
  ['an object with a length', { length: 1 }, 0],
  ['a list that cannot be looked at', revoked, 0],
])('listAt reads %s', (_, value, length) => {
  expect(listAt({ value }, 'value')).toHaveLength(length);
});
