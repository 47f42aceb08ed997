import { http, type RequestHandler } from 'msw';
import type { Where } from './answerer.js';
import { type Endpoint, endpoints, isGatewayName } from './endpoints.js';
import { type Answer, inTurn } from './inTurn.js';

/**
 * MSW handlers that answer as a gateway does: the first request with the first answer, and so on; the last one stays.
 * Requests that are not about a payment there are left to your other handlers.
 *
 * @example
 * server.use(...handlers('/api/pay', fixtureNamed(fixtures, 'declined, insufficient funds')));
 */
export function handlers(where: Where, ...answers: readonly [Answer, ...Answer[]]): RequestHandler[] {
  const respond = inTurn(answers);
  if (!isGatewayName(where)) return [http.all(where.startsWith('/') ? onAnyHost(where) : where, respond)];
  return Object.values<Endpoint>(endpoints[where])
    .filter(({ tells }) => tells)
    .map(({ method, path }) =>
      method === 'GET' ? http.get(onAnyHost(path), respond) : http.post(onAnyHost(path), respond),
    );
}

/** The whole path: a `*` of MSW would stand for the beginning of a longer one too. */
function onAnyHost(path: string): RegExp {
  const steps = path
    .split('/')
    .map((step) => (step.startsWith(':') ? '[^/]+' : step.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')));
  return new RegExp(`^[a-z]+://[^/]+${steps.join('/')}$`);
}
