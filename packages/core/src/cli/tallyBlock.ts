import { type Gateway, readPayment, type ReadContext } from '@tactful/core';
import { isRecord } from './isRecord.js';
import { longestLine } from './readBlocks.js';
import type { Tally } from './Tally.js';
import { unwrap } from './unwrap.js';

/** How the answers of a log are read. */
export interface LogReading {
  readonly gateway: Gateway;
  readonly during: NonNullable<ReadContext['during']>;
}

const decoder = new TextDecoder();

/** Reads the answers of a block of lines, one a line, and counts them. Empty lines count for nothing. */
export function tallyBlock(tally: Tally, block: Uint8Array | null, reading: LogReading): void {
  if (block === null) {
    tally.addUnreadable();
    return;
  }
  const text = decoder.decode(block);
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    tallyLine(tally, text.slice(start, end), reading);
    start = end + 1;
  }
}

function tallyLine(tally: Tally, text: string, { gateway, during }: LogReading): void {
  const answer = parsed(text);
  if (answer === null) {
    if (text.trim() === '') tally.addEmpty();
    else tally.addUnreadable();
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
