import { expect, test } from 'vitest';
import { editDistance } from './editDistance.js';
import { suggestEmail } from './suggestEmail.js';

test.each([
  ['gmail.com', 'gmail.com', 0],
  ['', 'abc', 3],
  ['gmal.com', 'gmail.com', 1],
  ['gmaill.com', 'gmail.com', 1],
  ['gmsil.com', 'gmail.com', 1],
  ['gmial.com', 'gmail.com', 1],
  ['mgail.com', 'gmail.com', 1],
  ['gmial.con', 'gmail.com', 2],
  ['ca', 'abc', 3],
])('from %s to %s: %i', (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance);
  expect(editDistance(b, a)).toBe(distance);
});

test.each([
  ['ada@gmial.com', 'ada@gmail.com'],
  ['ada@gmail.con', 'ada@gmail.com'],
  ['ada@gmail.co', 'ada@gmail.com'],
  ['ada@gmil.con', 'ada@gmail.com'],
  ['Ada.L+shop@HOTMIAL.COM', 'Ada.L+shop@hotmail.com'],
  [' ada@yahooo.com ', 'ada@yahoo.com'],
  ['ada@outlok.com', 'ada@outlook.com'],
  ['ada@t-onlin.de', 'ada@t-online.de'],
  ['"a@b"@iclud.com', '"a@b"@icloud.com'],
])('%s may be %s', (typed, meant) => {
  expect(suggestEmail(typed)).toBe(meant);
});

test.each([
  [''],
  ['ada'],
  ['ada@'],
  ['@gmial.com'],
  ['ada@gmail.com'],
  ['ada@GMAIL.com'],
  ['ada@mail.com'],
  ['ada@ymail.com'],
  ['ada@email.com'],
  ['ada@gmx.de'],
  ['ada@hotmail.es'],
  ['ada@live.nl'],
  ['ada@email.co'],
  ['ada@example.com'],
  ['ada@my-company.de'],
  [`ada@${'gmail.com'.repeat(10_000)}`],
])('nothing seems amiss with %s', (typed) => {
  expect(suggestEmail(typed)).toBeNull();
});
