import { type ReactNode, type RefObject, useRef } from 'react';
import { gateways } from '../gateways/gateways.js';
import type { Settings } from '../settings/Settings.js';
import { useTheme } from '../settings/useTheme.js';
import { DeveloperDrawer } from './DeveloperDrawer.js';
import type { PageName } from './pages.js';
import { scenarioTitle } from './scenarioTitle.js';

export interface DeveloperProps {
  /** The page that the bar stands above. @default 'checkout' */
  readonly page?: PageName;
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
  /** The form that test cards are filled into. Absent: they have to be typed, or there is nothing to fill in. */
  readonly form?: RefObject<HTMLFormElement | null>;
}

/** Says above the shop, and apart from it, which gateway and scenario are on, and opens the drawer to change them. */
export function DeveloperBar(props: DeveloperProps): ReactNode {
  const { gateway, scenario, theme } = props.settings;
  const drawer = useRef<HTMLDialogElement>(null);
  useTheme(theme);
  return (
    <>
      <aside className="developer-bar" aria-label="Sandbox" lang="en" dir="ltr">
        <p>
          <b>Sandbox</b> {gateways[gateway].title}
          {scenario !== '' && ` · ${scenarioTitle(scenario)}`}
        </p>
        <button type="button" aria-haspopup="dialog" onClick={() => drawer.current?.showModal()}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M2 5h6m4 0h2M2 11h2m4 0h6" />
            <circle cx="10" cy="5" r="2" />
            <circle cx="6" cy="11" r="2" />
          </svg>
          Settings
        </button>
      </aside>
      <DeveloperDrawer {...props} ref={drawer} />
    </>
  );
}
