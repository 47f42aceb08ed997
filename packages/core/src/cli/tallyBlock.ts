import { type Gateway, readPayment, type ReadContext } from '@tactful/core';
import { isRecord } from './isRecord.js';
import { type Block, longestLine } from './readBlocks.js';
import type { Tally } from './Tally.js';
import { unwrap } from './unwrap.js';

/** How the answers of a log are read. */
export interface LogReading {
  readonly gateway: Gateway;
  readonly during: NonNullable<ReadContext['during']>;
}

const decoder = new TextDecoder();

/** Reads the answers of a block, one a line, and counts them. Empty lines count for nothing. */
export function tallyBlock(tally: Tally, { firstLine, bytes }: Block, reading: LogReading): void {
  if (bytes === null) {
    tally.addUnreadable(firstLine);
    return;
  }
  const text = decoder.decode(bytes);
  let start = 0;
  for (let line = firstLine; start < text.length; line += 1) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    tallyLine(tally, text.slice(start, end), line, reading);
    start = end + 1;
  }
}

function tallyLine(tally: Tally, text: string, line: number, { gateway, during }: LogReading): void {
  const answer = parsed(text);
  if (answer === null) {
    if (text.trim() !== '') tally.addUnreadable(line);
    return;
  }
  const { body, context } = unwrap(answer, during);
  tally.add(readPayment(gateway, body, context), (context.status ?? 0) >= 400);
}

/** `null`: no answer of a gateway, which is an object or a list. */
function parsed(text: string): object | null {
  if (text.length > longestLine) return null;
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}
