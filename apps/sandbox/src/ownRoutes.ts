import type { WireAnswer } from '@tactful/core';
import { testCards } from '@tactful/testing';
import type { SandboxGateway } from './exchange.js';
import { ownCards } from './ownCards.js';
import { pageScenarios } from './pageScenarios.js';
import { scenarioNames } from './scenarioNames.js';

/** Answers at the sandbox's own paths, below `/sandbox/`. */
export function ownRoutes(gateways: readonly SandboxGateway[], path: string): WireAnswer {
  if (path === '/sandbox/health') return { status: 200, body: { status: 'ok' } };
  if (path === '/sandbox/scenarios')
    return { status: 200, body: { scenarios: described(scenarioNames, gateways) } };
  if (path === '/sandbox/cards')
    return { status: 200, body: { documented: testCards, everywhere: ownCards } };
  const page = path.slice('/sandbox/scenarios/'.length);
  const [, named] = Object.entries(pageScenarios).find(([name]) => name === page) ?? [];
  if (named) return { status: 200, body: { scenarios: described(named, gateways) } };
  return { status: 404, body: { sandbox: 'The sandbox has nothing here.' } };
}

/** Scenarios, with what each gateway can say of them. */
function described(named: Readonly<Record<string, string>>, gateways: readonly SandboxGateway[]): unknown {
  return Object.entries(named).map(([name, description]) => ({
    name,
    description,
    gateways: Object.fromEntries(gateways.map((gateway) => [gateway.name, exactness(gateway, name)])),
  }));
}

/** How closely a gateway can say a scenario. Those of the connection are the same for all. */
function exactness({ says, bankCheck }: SandboxGateway, name: string): unknown {
  if (name === 'bank_check') return bankCheck ? told(bankCheck) : { exact: false, absent: true };
  const [, saying] = Object.entries(says).find(([scenario]) => scenario === name) ?? [];
  return saying ? told(saying) : { exact: true };
}

function told({ inexact, source }: { readonly inexact?: string; readonly source: string }): unknown {
  return inexact === undefined ? { exact: true, source } : { exact: false, note: inexact, source };
}
