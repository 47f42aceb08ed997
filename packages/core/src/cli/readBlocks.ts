/** Some whole lines of a log. */
export interface Block {
  /** Where the first of them stands in the log, from 1. */
  readonly firstLine: number;
  /** The lines as UTF-8, until the next block is asked for. `null`: one line, too long to be held. */
  readonly bytes: Uint8Array | null;
}

/** Longest line that is read, in bytes: no answer of a gateway comes near it. */
export const longestLine = 1_000_000;
/** How much is gathered before it is given on, in bytes. */
const blockSize = 1_000_000;
const newline = 10;

/** Cuts a log into blocks of whole lines. However long the log and its lines are, it holds 2 MB of them at most. */
export async function* readBlocks(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Block> {
  const held = Buffer.alloc(longestLine + blockSize);
  let length = 0;
  let firstLine = 1;
  let isTooLong = false;
  for await (const part of partsOf(chunks)) {
    const from = isTooLong ? part.indexOf(newline) + 1 : 0;
    if (isTooLong && from === 0) continue;
    if (isTooLong) firstLine += 1;
    isTooLong = false;
    held.set(part.subarray(from), length);
    length += part.length - from;
    if (length < blockSize) continue;
    const end = held.lastIndexOf(newline, length - 1) + 1;
    if (end > 0) yield { firstLine, bytes: held.subarray(0, end) };
    firstLine += countLines(held.subarray(0, end));
    held.copyWithin(0, end, length);
    length -= end;
    isTooLong = length > longestLine;
    if (!isTooLong) continue;
    yield { firstLine, bytes: null };
    length = 0;
  }
  if (length > 0) yield { firstLine, bytes: held.subarray(0, length) };
}

/** No more at once than there is always place for. */
async function* partsOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    for (let from = 0; from < chunk.length; from += blockSize) yield chunk.subarray(from, from + blockSize);
  }
}

function countLines(bytes: Buffer): number {
  let lines = 0;
  for (let at = bytes.indexOf(newline); at >= 0; at = bytes.indexOf(newline, at + 1)) lines += 1;
  return lines;
}
