import type { ReactNode } from 'react';
import { gateways } from '../gateways/gateways.js';
import { Choice } from './Choice.js';
import type { DeveloperProps } from './DeveloperBar.js';
import { pages } from './pages.js';
import type { SandboxGuide } from './sandboxGuide.js';
import { scenarioTitle } from './scenarioTitle.js';

interface ScenarioChoiceProps extends Omit<DeveloperProps, 'form'> {
  readonly guide: SandboxGuide | 'silent' | null;
}

/** What the sandbox does with payments, and what the chosen gateway cannot say of it. */
export function ScenarioChoice({
  page = 'checkout',
  settings,
  guide,
  onChange,
}: ScenarioChoiceProps): ReactNode {
  const { scenario, gateway } = settings;
  const { title } = gateways[gateway];
  const known = guide === null || guide === 'silent' ? [] : guide.scenarios;
  const chosen = known.find(({ name }) => name === scenario);
  const listed = known.map(({ name, notes, absentAt }) => {
    const disabled = absentAt.includes(gateway);
    const nearest = Object.hasOwn(notes, gateway) ? ' (nearest answer)' : '';
    const how = disabled ? ' (not at this gateway)' : nearest;
    return { value: name, title: scenarioTitle(name) + how, disabled };
  });
  // A link may name what the list does not have: any code of a gateway.
  const linked = scenario === '' || chosen ? [] : [{ value: scenario, title: scenario }];
  const note =
    chosen &&
    (chosen.notes[gateway]
      ? `${title} does not say exactly this. ${chosen.notes[gateway]}`
      : chosen.description);
  return (
    <Choice
      label="Scenario"
      options={[{ value: '', title: pages[page].asUsual }, ...listed, ...linked]}
      value={scenario}
      onChange={(changed) => onChange({ scenario: changed })}
      note={guide === 'silent' ? 'The sandbox does not answer, so its scenarios cannot be listed.' : note}
    />
  );
}
