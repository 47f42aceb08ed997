import type { ReactNode, RefObject } from 'react';
import { fillForm } from './fillForm.js';
import type { SandboxGuide } from './sandboxGuide.js';
import { scenarioTitle } from './scenarioTitle.js';

interface TestCardsProps {
  readonly guide: SandboxGuide | 'silent' | null;
  readonly form: RefObject<HTMLFormElement | null>;
}

/** Cards of the sandbox. Choosing one fills the form in and goes back to it. */
export function TestCards({ guide, form }: TestCardsProps): ReactNode {
  return (
    <section aria-labelledby="cards-title">
      <h3 id="cards-title">Fill in a test card</h3>
      {guide === null && <p className="developer-note">Asking the sandbox for its cards</p>}
      {guide === 'silent' && <p className="developer-note">The sandbox does not answer.</p>}
      {guide !== null && guide !== 'silent' && (
        <ul className="test-cards">
          {guide.cards.map(({ number, scenario }) => (
            <li key={number}>
              <button
                type="button"
                onClick={(event) => {
                  if (form.current) fillForm(form.current, number);
                  event.currentTarget.closest('dialog')?.close();
                }}
              >
                <span>{scenarioTitle(scenario)}</span>
                <code>{number.replace(/.{4}(?=.)/g, '$& ')}</code>
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
