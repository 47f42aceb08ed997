import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { longestLatency } from './longestLatency.js';
import { serveFile } from './serveFile.js';

/** A frame takes what the page's script tells it, and sends a card to its own origin alone. */
const policy = ["default-src 'none'", "script-src 'self'", "style-src 'self'", "connect-src 'self'"].join(
  '; ',
);

/**
 * Serves what a shop's page loads from Stripe: the script, and the frames that it opens. A query in place of headers says
 * what goes wrong, as a page loads a script without any: `?scenario=script_blocked&latency=500`.
 */
export async function serveStripeJs(
  response: ServerResponse,
  folder: URL,
  path: string,
  query: URLSearchParams,
): Promise<void> {
  const name = path.slice('/stripe-js/'.length);
  const latency = Number(query.get('latency'));
  if (latency > 0) await sleep(Math.min(latency, longestLatency));
  const scenario = query.get('scenario');
  if (scenario === 'script_blocked' && name === 'stripe.js') return void response.destroy();
  // With nothing to show, the frame stays as empty as one that a content blocker took away.
  if (scenario === 'fields_blocked' && name === 'frame.html') return void response.writeHead(204).end();
  const headers = { 'content-security-policy': policy, 'cache-control': 'no-cache' };
  if (!(await serveFile(response, folder, name, headers))) response.writeHead(404).end();
}
