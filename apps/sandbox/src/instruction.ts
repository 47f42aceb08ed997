import type { CodeFact, Fixture } from '@tactful/core';
import type { SandboxGateway } from './exchange.js';
import { isScenarioName, type ScenarioName } from './scenarioNames.js';
import { stripeJsScenarios } from './stripeJsScenarios.js';

/** What a request asks the sandbox to do, beside what it asks of the gateway. */
export type Instruction =
  | { readonly scenario: ScenarioName }
  | { readonly fact: CodeFact }
  | { readonly fixture: Fixture }
  /** As the card says. */
  | 'card'
  | 'unknown';

/** Reads `x-sandbox-scenario`: a name, `code:<kind>:<gateway code>` or `fixture:<name, URL-encoded>`. */
export function instructionOf(gateway: SandboxGateway, header: string | undefined): Instruction {
  if (header === undefined || header === '' || Object.hasOwn(stripeJsScenarios, header)) return 'card';
  if (header === 'bank_check' && !gateway.bankCheck) return 'unknown';
  if (isScenarioName(header)) return { scenario: header };
  const [, fact] = Object.entries(gateway.scenarios ?? {}).find(([name]) => name === header) ?? [];
  if (fact) return { fact };
  const [, kind, code] = /^code:([\w-]+):(.+)$/.exec(header) ?? [];
  if (kind !== undefined && code !== undefined) return { fact: { kind, code: decoded(code) } };
  const name = header.startsWith('fixture:') ? decoded(header.slice('fixture:'.length)) : null;
  const fixture = gateway.fixtures.find((candidate) => candidate.name === name);
  return fixture ? { fixture } : 'unknown';
}

/** Header values are Latin-1, and codes may be sentences. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
