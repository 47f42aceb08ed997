import type { Settings } from '../settings/Settings.js';

/** What the developer asks of the script and its frames, as the query of their addresses. */
export function scriptSearch({ scenario, latency }: Settings): string {
  const query = new URLSearchParams({
    ...(scenario.endsWith('_blocked') && { scenario }),
    ...(latency > 0 && { latency: String(latency) }),
  }).toString();
  return query === '' ? '' : `?${query}`;
}
