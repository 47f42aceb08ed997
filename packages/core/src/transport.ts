import { at, textAt } from './at.js';
import type { Reason } from './reasons.js';

/** HTTP headers, as fetch or as axios and Node give them. */
export type HeadersLike = Headers | Readonly<Record<string, unknown>>;

/** What came back from a request, taken out of the fetch Response, SDK error or HTTP client error it came in. */
export interface Received {
  readonly body: unknown;
  readonly status: number | null;
  readonly headers: unknown;
  /** The error that stands for an answer that never came. */
  readonly failure: 'lost' | 'timeout' | null;
}

/** Longest body read as JSON when it comes as text, in characters. */
const maxBody = 2_000_000;
const lost =
  /^(?:TypeError|NetworkError|ERR_NETWORK|ECONNRESET|ECONNREFUSED|ENOTFOUND|EPIPE|UND_ERR_SOCKET)$/;
const late =
  /^(?:TimeoutError|AbortError|CanceledError|ECONNABORTED|ETIMEDOUT|ERR_CANCELED|UND_ERR_HEADERS_TIMEOUT)$/;

const reasonOfStatus: Readonly<Record<number, Reason>> = {
  401: 'merchant_credentials',
  403: 'merchant_credentials',
  404: 'merchant_resource_missing',
  405: 'merchant_resource_missing',
  409: 'payment_in_progress',
  429: 'too_many_requests',
};

/** Takes apart anything an HTTP client returns or throws: fetch, axios, ky, ofetch, or a body by itself. */
export function receive(response: unknown): Received {
  if (isResponse(response)) return answer(response, undefined);
  const inner = at(response, 'response');
  if (statusOf(inner) !== null) return answer(inner, at(response, 'data') ?? at(inner, 'data'));
  if (isEnvelope(response)) return answer(response, at(response, 'data'));
  const failure = failureOf(response);
  if (failure !== null) return { body: undefined, status: null, headers: undefined, failure };
  // The SDKs of Adyen and Square keep them in places of their own.
  const kept = at(response, 'responseHeaders') ?? at(response, 'rawResponse', 'headers');
  return {
    body: parsed(response),
    status: statusOf(response),
    headers: at(response, 'headers') ?? kept,
    failure,
  };
}

/** Where a Response may be held: in an error of an HTTP client, as a cause, or thrown into a query's state. */
const holders = [
  [],
  ['response'],
  ['cause'],
  ['cause', 'response'],
  ['error'],
  ['error', 'response'],
] as const;

/** Like `receive`, and reads the body of a fetch Response, on a copy, if nobody has. */
export async function receiveBody(response: unknown): Promise<Received> {
  const received = receive(response);
  const isRead = received.body !== undefined && received.body !== response;
  const held = isRead ? undefined : holders.map((path) => at(response, ...path)).find(isResponse);
  try {
    return held ? { ...receive(held), body: parsed(await held.clone().text()) } : received;
  } catch {
    return received;
  }
}

/** What a request came to, going by transport alone. `definite`: the gateway itself says that the payment failed. */
export function transportReason({ status, failure }: Received, definite: boolean): Reason {
  const code = status ?? 0;
  // 408, 460 and 499 (AWS, nginx) come from a server that stopped waiting: what was done before is open.
  const isRefused = /^4(?!08|60|99)/.test(`${code}`);
  const named = reasonOfStatus[code];
  if (named !== undefined) return named;
  if (isRefused || definite) return 'payment_not_completed';
  return failure === 'lost' ? 'connection_lost' : 'result_unknown';
}

/**
 * Reads Retry-After, in seconds or as a date, into ms from now. `null`: absent or not readable. A date names its month:
 * `Date.parse` also takes "-5" and "1.5" for dates.
 */
export function retryAfter(headers: unknown): number | null {
  const value = header(headers, 'retry-after') ?? '';
  const isSeconds = /^\s*\d+\s*$/.test(value);
  if (!isSeconds && !/[a-z]{3}/i.test(value)) return null;
  const ms = isSeconds ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isNaN(ms) ? null : Math.min(Math.max(ms, 0), 86_400_000);
}

/** A header by its lower-case name. */
export function header(headers: unknown, name: string): string | null {
  if (headers === undefined) return null;
  const titled = name.replace(/(^|-)\w/g, (start) => start.toUpperCase());
  const value = isHeaders(headers) ? got(headers, name) : (at(headers, name) ?? at(headers, titled));
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}

function got(headers: Headers, name: string): unknown {
  try {
    return headers.get(name);
  } catch {
    return null;
  }
}

function answer(from: unknown, body: unknown): Received {
  return { body: parsed(body), status: statusOf(from), headers: at(from, 'headers'), failure: null };
}

function parsed(body: unknown): unknown {
  if (typeof body !== 'string' || body.length > maxBody || !/^\s*[[{]/.test(body)) return body;
  try {
    // Authorize.Net writes a byte order mark, which trim takes away.
    return JSON.parse(body.trim());
  } catch {
    return undefined;
  }
}

/** Whether an error stands for an answer that never came. */
function failureOf(error: unknown): Received['failure'] {
  const names = [textAt(error, 'name') ?? '', textAt(error, 'code') ?? ''];
  if (names.some((name) => late.test(name))) return 'timeout';
  return names.some((name) => lost.test(name)) ? 'lost' : null;
}

function statusOf(from: unknown): number | null {
  const status = at(from, 'status') ?? at(from, 'statusCode');
  return typeof status === 'number' && status >= 100 && status < 600 ? status : null;
}

/** A successful axios answer, or the same made by hand: a body beside its status and headers. */
function isEnvelope(value: unknown): boolean {
  return statusOf(value) !== null && at(value, 'data') !== undefined && at(value, 'headers') !== undefined;
}

function isResponse(value: unknown): value is Response {
  return (
    statusOf(value) !== null && isHeaders(at(value, 'headers')) && typeof at(value, 'clone') === 'function'
  );
}

function isHeaders(value: unknown): value is Headers {
  return typeof at(value, 'get') === 'function';
}
