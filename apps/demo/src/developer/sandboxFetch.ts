import { readSettings } from '../settings/settingsUrl.js';

/** How long a request may take, in ms. Shorter than Tactful's minute, so that a developer need not wait that long. */
const longest = 15_000;

/** `fetch`, with what the developer asks of the sandbox. A shop's page has `fetch` in its place. */
export function sandboxFetch(
  path: string,
  { headers, signal, ...init }: RequestInit = {},
): Promise<Response> {
  const { scenario, latency } = readSettings(window.location.search);
  return fetch(path, {
    ...init,
    headers: {
      ...Object.fromEntries(new Headers(headers)),
      ...(scenario !== '' && { 'x-sandbox-scenario': scenario }),
      ...(latency > 0 && { 'x-sandbox-latency': String(latency) }),
    },
    signal: AbortSignal.any([AbortSignal.timeout(longest), ...(signal ? [signal] : [])]),
  });
}
