import { type GatewayName, endpoints, isGatewayName } from './endpoints.js';
import { type Answer, inTurn } from './inTurn.js';
import { matchPath } from './matchPath.js';

/** A gateway, whose own paths are answered on any host; or the path or URL of your server that calls it. */
export type Where = GatewayName | `/${string}` | `http${string}`;

/**
 * Answers requests to a gateway: the first request with the first answer, and so on; the last answer stays. Without a
 * framework: it takes a fetch Request, and gives `undefined` for one that is not about a payment there.
 */
export function answerer(
  where: Where,
  ...answers: readonly [Answer, ...Answer[]]
): (request: Request) => Response | undefined {
  const respond = inTurn(answers);
  return (request) => (isMeant(where, request) ? respond() : undefined);
}

function isMeant(where: Where, request: Request): boolean {
  const { origin, pathname } = new URL(request.url);
  if (!isGatewayName(where)) {
    return matchPath(where, where.startsWith('/') ? pathname : origin + pathname) !== null;
  }
  return Object.values(endpoints[where]).some(
    ({ method, path, tells }) => tells && method === request.method && matchPath(path, pathname) !== null,
  );
}
