import { textAt } from '@tactful/core';
import http from 'node:http';
import https from 'node:https';
import { vi } from 'vitest';

/**
 * Sends what an SDK sends by HTTPS to hosts of its own to the sandbox instead. Everything else of the SDK stays as it
 * is. Undone by `vi.restoreAllMocks`.
 */
export function overHttp(host: string, port: number, prefix: string): void {
  vi.spyOn(https, 'request').mockImplementation((options: unknown) => {
    if (textAt(options, 'hostname') !== host) throw new Error(`${host} was not asked`);
    const path = `${prefix}${textAt(options, 'path')}`;
    const sent: http.RequestOptions = typeof options === 'object' ? { ...options } : {};
    return http.request({ ...sent, protocol: 'http:', hostname: '127.0.0.1', port, path, agent: false });
  });
}
