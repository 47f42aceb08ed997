import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import * as fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { readRange } from './readRange.js';

const folder = mkdtempSync(join(tmpdir(), 'tactful-range-'));
const path = join(folder, 'log');

afterAll(() => rmSync(folder, { recursive: true }));

async function rangesOf(content: string, cuts: readonly number[]): Promise<string[]> {
  writeFileSync(path, content);
  const starts = [0, ...cuts];
  return Promise.all(
    starts.map((start, index) => text(readRange(path, start, starts[index + 1] ?? Infinity))),
  );
}

test.each([
  ['in a line', 'ab\ncd\nef\n', [4], ['ab\ncd\n', 'ef\n']],
  ['where a line begins', 'ab\ncd\n', [3], ['ab\n', 'cd\n']],
  ['at the end of a line', 'ab\ncd\n', [2], ['ab\n', 'cd\n']],
  ['twice in one line', 'abcdef\ng', [2, 4], ['abcdef\n', '', 'g']],
  ['in the last line', 'a\nbcd', [3], ['a\nbcd', '']],
  ['between empty lines', '\n\n\n', [1, 2], ['\n', '\n', '\n']],
])('cuts %s', async (_, content, cuts, expected) => {
  expect(await rangesOf(content, cuts)).toEqual(expected);
});

test('each line is in one range, whole', async () => {
  const lines = fc.array(fc.constantFrom('', 'a', 'bcd', 'x'.repeat(300_000)), { maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(
      lines,
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 5 }),
      async (parts, at) => {
        const content = parts.join('\n');
        const cuts = at.map((share) => 1 + Math.floor(share * content.length)).toSorted((a, b) => a - b);
        const ranges = await rangesOf(content, cuts);
        expect(ranges.join('')).toBe(content);
        expect(
          ranges.filter((range) => range !== '' && !content.endsWith(range) && !range.endsWith('\n')),
        ).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
});
