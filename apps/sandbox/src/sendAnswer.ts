import type { WireAnswer } from '@tactful/core';
import type { ServerResponse } from 'node:http';

/** Sends an answer: JSON, or text as it is. */
export function sendAnswer(
  response: ServerResponse,
  { status, headers, body }: WireAnswer,
  more: Readonly<Record<string, string>> = {},
): void {
  const isText = typeof body === 'string';
  response.writeHead(status, {
    'content-type': isText ? 'text/html; charset=utf-8' : 'application/json',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...headers,
    ...more,
  });
  response.end(isText ? body : JSON.stringify(body));
}
