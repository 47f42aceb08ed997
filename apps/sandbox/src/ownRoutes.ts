import type { WireAnswer } from '@tactful/core';
import { testCards } from '@tactful/testing';
import type { SandboxGateway } from './exchange.js';
import type { Ledger } from './Ledger.js';
import { ownCards } from './ownCards.js';
import { scenarioNames } from './scenarioNames.js';

/** Answers at the sandbox's own paths, below `/sandbox/`. */
export function ownRoutes(
  gateways: readonly SandboxGateway[],
  ledger: Ledger,
  path: string,
  query: URLSearchParams,
): WireAnswer {
  if (path === '/sandbox/health') return { status: 200, body: { status: 'ok' } };
  if (path === '/sandbox/scenarios') return { status: 200, body: { scenarios: scenarios(gateways) } };
  if (path === '/sandbox/cards')
    return { status: 200, body: { documented: testCards, everywhere: ownCards } };
  const gateway = gateways.find(({ name }) => path === `/sandbox/payments/${name}`);
  if (!gateway) return { status: 404, body: { sandbox: 'The sandbox has nothing here.' } };
  return whatBecameOf(gateway, ledger, query);
}

/** Every scenario, with what each gateway can say of it. */
function scenarios(gateways: readonly SandboxGateway[]): unknown {
  return Object.entries(scenarioNames).map(([name, description]) => ({
    name,
    description,
    gateways: Object.fromEntries(gateways.map((gateway) => [gateway.name, exactness(gateway, name)])),
  }));
}

/** How closely a gateway can say a scenario. Those of the connection are the same for all. */
function exactness({ says }: SandboxGateway, name: string): unknown {
  const [, saying] = Object.entries(says).find(([scenario]) => scenario === name) ?? [];
  if (!saying) return { exact: true };
  const { inexact, source } = saying;
  return inexact === undefined ? { exact: true, source } : { exact: false, note: inexact, source };
}

/**
 * What a store's own server would know: the payment that was made with an idempotency key, or under the store's own
 * reference. No gateway looks a payment up by key.
 */
function whatBecameOf(gateway: SandboxGateway, ledger: Ledger, query: URLSearchParams): WireAnswer {
  const key = query.get('idempotency_key');
  const reference = query.get('reference');
  const payment = ledger.find(
    gateway.name,
    (candidate) =>
      (key !== null && candidate.key === key) || (reference !== null && candidate.reference === reference),
  );
  return payment ? gateway.show(payment) : gateway.notFound(key ?? reference ?? '');
}
