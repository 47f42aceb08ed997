import { at, textAt } from '@tactful/core';
import http from 'node:http';
import https from 'node:https';
import { vi } from 'vitest';
import type { RunningSandbox } from './startSandbox.js';

/** What of a request is changed on its way. */
interface Interception {
  /** In front of the path. */
  readonly prefix?: string;
  /** On every request. */
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Sends to the sandbox, over http, what an SDK sends over https: for SDKs that take no http address. Until
 * `vi.restoreAllMocks()`.
 */
export function interceptHttps(
  sandbox: Pick<RunningSandbox, 'port'>,
  { prefix = '', headers = {} }: Interception,
): void {
  vi.spyOn(https, 'request').mockImplementation((...given: readonly unknown[]) => {
    const [options, onResponse] = given;
    const sent = http.request({
      host: '127.0.0.1',
      port: sandbox.port,
      method: textAt(options, 'method') ?? 'GET',
      path: prefix + (textAt(options, 'path') ?? '/'),
      headers: { ...headersIn(options), ...headers },
    });
    if (typeof onResponse === 'function') {
      sent.once('response', (response) => Reflect.apply(onResponse, undefined, [response]));
    }
    return sent;
  });
}

/** axios gives each header as text, node-fetch as a list. */
function headersIn(options: unknown): Record<string, string> {
  const headers = Object.entries(at(options, 'headers') ?? {});
  return Object.fromEntries(headers.map(([name, value]) => [name, [value].flat().map(String).join(', ')]));
}
