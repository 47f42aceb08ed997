import type { WireAnswer } from '@tactful/core';

/** Makes a fetch Response of an answer: JSON, or text as it is. */
export function toResponse({ status, headers, body }: WireAnswer): Response {
  const isText = typeof body === 'string';
  const type = isText ? 'text/html; charset=utf-8' : 'application/json';
  return new Response(isText ? body : JSON.stringify(body), {
    status,
    headers: { 'content-type': type, ...headers },
  });
}
