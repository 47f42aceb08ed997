import { at, listAt, textAt } from '@tactful/core';
import type { PageName } from './pages.js';

/** Something the sandbox can do with a payment. */
interface Scenario {
  readonly name: string;
  readonly description: string;
  /** By gateway, why its answer is only the nearest thing that it can say. */
  readonly notes: Readonly<Record<string, string>>;
  /** The gateways at which it cannot be seen. */
  readonly absentAt: readonly string[];
}

/** A card number and what the sandbox does with it. */
export interface TestCard {
  readonly number: string;
  readonly scenario: string;
}

/** What the sandbox says about itself. */
export interface SandboxGuide {
  readonly scenarios: readonly Scenario[];
  readonly cards: readonly TestCard[];
}

/** Asks the sandbox what it can do for a page. */
export async function loadSandboxGuide(page: PageName): Promise<SandboxGuide> {
  const own = page === 'checkout' ? '' : `/${page}`;
  const [scenarios, cards] = await Promise.all([read(`/sandbox/scenarios${own}`), read('/sandbox/cards')]);
  return {
    scenarios: listAt(scenarios, 'scenarios').map((scenario) => ({
      name: textAt(scenario, 'name') ?? '',
      description: textAt(scenario, 'description') ?? '',
      notes: notes(at(scenario, 'gateways')),
      absentAt: namesIn(at(scenario, 'gateways')).filter(
        (name) => at(scenario, 'gateways', name, 'absent') === true,
      ),
    })),
    cards: listAt(cards, 'everywhere').map((card) => ({
      number: textAt(card, 'number') ?? '',
      scenario: textAt(card, 'scenario') ?? '',
    })),
  };
}

async function read(path: string): Promise<unknown> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} answered with ${response.status}.`);
  return response.json();
}

function notes(gateways: unknown): Record<string, string> {
  return Object.fromEntries(
    namesIn(gateways).flatMap((name) => {
      const note = textAt(gateways, name, 'note');
      return note === undefined ? [] : [[name, note]];
    }),
  );
}

function namesIn(gateways: unknown): readonly string[] {
  return typeof gateways === 'object' && gateways !== null ? Object.keys(gateways) : [];
}
