import { createReadStream } from 'node:fs';

const newline = 10;

/** The lines of a file that begin in a range of its bytes: of ranges side by side, each line is in one. */
export async function* readRange(path: string, start: number, end: number): AsyncGenerator<Uint8Array> {
  // From the byte before, which tells whether a line begins right at the start.
  let at = Math.max(start - 1, 0);
  let isBefore = start > 0;
  for await (const chunk of createReadStream(path, { start: at, highWaterMark: 2 ** 18 })) {
    const bytes: Buffer = chunk;
    const from = isBefore ? bytes.indexOf(newline) + 1 : 0;
    isBefore &&= from === 0;
    if (isBefore && at + bytes.length >= end) return;
    if (from > 0 && at + from >= end) return;
    const to = bytes.indexOf(newline, Math.max(end - 1 - at, 0)) + 1;
    if (!isBefore) yield bytes.subarray(from, to === 0 ? bytes.length : to);
    if (!isBefore && to > 0) return;
    at += bytes.length;
  }
}
