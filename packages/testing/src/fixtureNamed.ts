import type { Fixture } from '@tactful/core';

/** Finds a gateway's fixture by its name. Throws with the names there are, so that a test says what is wrong. */
export function fixtureNamed(fixtures: readonly Fixture[], name: string): Fixture {
  const found = fixtures.find((fixture) => fixture.name === name);
  if (found) return found;
  const names = fixtures.map((fixture) => `  ${fixture.name}`).join('\n');
  throw new Error(`No fixture is named "${name}". There are:\n${names}`);
}
