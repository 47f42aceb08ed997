/** Longest line that is read, in bytes: no answer of a gateway comes near it. */
export const longestLine = 1_000_000;
/** How much is gathered before it is given on, in bytes. */
const blockSize = 1_000_000;
const newline = 10;

/**
 * Cuts a log into blocks of whole lines, each to be used before the next is asked for. `null` stands for one line that is
 * too long. However long the log and its lines are, it holds 2 MB of them at most.
 */
export async function* readBlocks(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array | null> {
  const held = Buffer.alloc(longestLine + blockSize);
  let length = 0;
  let isTooLong = false;
  for await (const part of partsOf(chunks)) {
    // Of a line that is too long, what still comes is passed over.
    const from = isTooLong ? part.indexOf(newline) + 1 : 0;
    if (isTooLong && from === 0) continue;
    isTooLong = false;
    held.set(part.subarray(from), length);
    length += part.length - from;
    if (length < blockSize) continue;
    const end = held.lastIndexOf(newline, length - 1) + 1;
    if (end > 0) yield held.subarray(0, end);
    held.copyWithin(0, end, length);
    length -= end;
    isTooLong = length > longestLine;
    if (!isTooLong) continue;
    yield null;
    length = 0;
  }
  if (length > 0) yield held.subarray(0, length);
}

/** No more at once than there is always place for. */
async function* partsOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    for (let from = 0; from < chunk.length; from += blockSize) yield chunk.subarray(from, from + blockSize);
  }
}
