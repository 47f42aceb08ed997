import type { ReadContext } from '@tactful/core';
import { isRecord } from './isRecord.js';

/** What a log or a file keeps of an answer: its body, and what was written down beside it. */
export interface Recorded {
  readonly body: unknown;
  readonly context: ReadContext;
}

/** Takes `{ status, headers?, body }` apart, as logs keep an answer of HTTP. Anything else is the body itself. */
export function unwrap(value: unknown, during: NonNullable<ReadContext['during']>): Recorded {
  if (!isRecord(value) || !('body' in value)) return { body: value, context: { during } };
  const { status, headers, body } = value;
  if (typeof status !== 'number') return { body: value, context: { during } };
  return { body, context: isRecord(headers) ? { status, headers, during } : { status, during } };
}
