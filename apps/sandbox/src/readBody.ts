import type { IncomingMessage } from 'node:http';

/** Longest body that is read, in bytes. */
const limit = 1_000_000;

/** Reads a request's body as text. `null`: it is too long. */
export async function readBody(request: IncomingMessage): Promise<string | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request) {
    if (!(chunk instanceof Uint8Array)) continue;
    size += chunk.length;
    if (size > limit) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Takes a body apart: a form into its flat fields, anything else as JSON. `undefined`: it cannot be read. */
export function parseBody(text: string, type: string | undefined): unknown {
  if (text === '') return {};
  if (type?.startsWith('application/x-www-form-urlencoded')) {
    return Object.fromEntries(new URLSearchParams(text));
  }
  try {
    const body: unknown = JSON.parse(text);
    return body;
  } catch {
    return undefined;
  }
}
