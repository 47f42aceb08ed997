import type { ReactNode, RefObject } from 'react';
import type { Settings } from '../settings/Settings.js';
import { fillForm } from './fillForm.js';
import type { SandboxGuide, TestCard } from './sandboxGuide.js';
import { scenarioTitle } from './scenarioTitle.js';

interface TestCardsProps {
  readonly guide: SandboxGuide | 'silent' | null;
  readonly gateway: Settings['gateway'];
  /** Absent: the fields are not the page's own, and no script of it can fill them in. */
  readonly form: RefObject<HTMLFormElement | null> | undefined;
}

/** Cards of the sandbox. Choosing one fills the form in and goes back to it, where a page can. */
export function TestCards({ guide, gateway, form }: TestCardsProps): ReactNode {
  return (
    <section aria-labelledby="cards-title">
      <h3 id="cards-title">{form ? 'Fill in a test card' : 'Type in a test card'}</h3>
      {guide === null && <p className="developer-note">Asking the sandbox for its cards</p>}
      {guide === 'silent' && <p className="developer-note">The sandbox does not answer.</p>}
      {guide !== null && guide !== 'silent' && (
        <ul className="test-cards">
          {cardsFor(gateway, guide).map(({ number, scenario }) => (
            <li key={number}>
              {form ? (
                <button
                  type="button"
                  onClick={(event) => {
                    if (form.current) fillForm(form.current, number);
                    event.currentTarget.closest('dialog')?.close();
                  }}
                >
                  <Card number={number} scenario={scenario} />
                </button>
              ) : (
                <p>
                  <Card number={number} scenario={scenario} />
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** A card of a scenario that the gateway does not know would only pay. */
function cardsFor(gateway: string, { cards, scenarios }: SandboxGuide): readonly TestCard[] {
  const absent = scenarios.filter(({ absentAt }) => absentAt.includes(gateway)).map(({ name }) => name);
  return cards.filter(({ scenario }) => !absent.includes(scenario));
}

function Card({ number, scenario }: TestCard): ReactNode {
  return (
    <>
      <span>{scenarioTitle(scenario)}</span>
      <code>{number.replace(/.{4}(?=.)/g, '$& ')}</code>
    </>
  );
}
