import { readSettings } from '../settings/settingsUrl.js';
import { shopChoiceNames } from '../settings/shopChoices.js';

/** How long a request may take, in ms. Shorter than Tactful's minute, so that a developer need not wait that long. */
const longest = 15_000;

/** `fetch`, with what the developer asks of the sandbox. A shop's page has `fetch` in its place. */
export function sandboxFetch(
  path: string,
  { headers, signal, ...init }: RequestInit = {},
): Promise<Response> {
  const settings = readSettings(window.location.search);
  const { scenario, latency } = settings;
  const asked = shopChoiceNames.map((name) => [`x-sandbox-${name}`, settings[name]] as const);
  return fetch(path, {
    ...init,
    headers: {
      ...Object.fromEntries(new Headers(headers)),
      ...Object.fromEntries(asked.filter(([, value]) => value !== '')),
      ...(scenario !== '' && { 'x-sandbox-scenario': scenario }),
      ...(latency > 0 && { 'x-sandbox-latency': String(latency) }),
    },
    signal: AbortSignal.any([AbortSignal.timeout(longest), ...(signal ? [signal] : [])]),
  });
}
