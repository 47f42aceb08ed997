/** Some whole lines of a log. */
export interface Block {
  /** Where the first of them stands in the log, from 1. */
  readonly firstLine: number;
  /** The lines as UTF-8. `null`: one line, too long to be held. */
  readonly bytes: Uint8Array | null;
}

/** Longest line that is read, in bytes: no answer of a gateway comes near it. */
export const longestLine = 1_000_000;
/** How much is read before it is given on, in bytes. */
const blockSize = 1_000_000;
const newline = 10;

/** Cuts a log into blocks of whole lines. It holds two blocks and one line at most, however long the log is. */
export async function* readBlocks(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Block> {
  let rest = Buffer.alloc(0);
  let firstLine = 1;
  let isTooLong = false;
  for await (const part of gather(chunks)) {
    // Of a line that is too long, what still comes is passed over.
    const from = isTooLong ? part.indexOf(newline) + 1 : 0;
    if (isTooLong && from === 0) continue;
    if (isTooLong) firstLine += 1;
    const bytes = Buffer.concat([rest, part.subarray(from)]);
    const end = bytes.lastIndexOf(newline) + 1;
    rest = Buffer.from(bytes.subarray(end));
    if (end > 0) yield { firstLine, bytes: bytes.subarray(0, end) };
    firstLine += countLines(bytes);
    isTooLong = rest.length > longestLine;
    if (!isTooLong) continue;
    yield { firstLine, bytes: null };
    rest = Buffer.alloc(0);
  }
  if (rest.length > 0) yield { firstLine, bytes: rest };
}

/** Pipes give a little at a time, which is gathered to blocks. */
async function* gather(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    parts.push(chunk);
    length += chunk.length;
    if (length < blockSize) continue;
    yield Buffer.concat(parts);
    parts = [];
    length = 0;
  }
  yield Buffer.concat(parts);
}

function countLines(bytes: Buffer): number {
  let lines = 0;
  for (let at = bytes.indexOf(newline); at >= 0; at = bytes.indexOf(newline, at + 1)) lines += 1;
  return lines;
}
