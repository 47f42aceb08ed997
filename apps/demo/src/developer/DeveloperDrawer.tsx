import { type ReactNode, type Ref, useId } from 'react';
import { gateways } from '../gateways/gateways.js';
import { choices } from '../settings/Settings.js';
import { Choice } from './Choice.js';
import type { DeveloperProps } from './DeveloperBar.js';
import { PageLinks } from './PageLinks.js';
import { ScenarioChoice } from './ScenarioChoice.js';
import { ShopChoices } from './ShopChoices.js';
import { TestCards } from './TestCards.js';
import { useSandboxGuide } from './useSandboxGuide.js';

const languages = { en: 'English', de: 'Deutsch', ar: 'العربية' } as const;
const themes = { system: 'System', light: 'Light', dark: 'Dark' } as const;
const policies = { standard: 'Standard', strict: 'Strict' } as const;

/** Where a developer chooses what to see. In English, whatever the shop speaks. */
export function DeveloperDrawer({
  page = 'checkout',
  settings,
  onChange,
  form,
  ref,
}: DeveloperProps & { ref: Ref<HTMLDialogElement> }): ReactNode {
  const guide = useSandboxGuide(page);
  const id = useId();
  return (
    <dialog ref={ref} className="developer-drawer" aria-labelledby={id} closedby="any" lang="en" dir="ltr">
      <form method="dialog" className="developer-head">
        <h2 id={id}>Sandbox settings</h2>
        <button className="icon-button" aria-label="Close">
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="m3.5 3.5 9 9m0-9-9 9" />
          </svg>
        </button>
      </form>
      {page === 'checkout' && (
        <Choice
          label="Gateway"
          options={choices.gateway.map((name) => ({ value: name, title: gateways[name].title }))}
          value={settings.gateway}
          onChange={(gateway) => onChange({ gateway })}
        />
      )}
      <ScenarioChoice page={page} settings={settings} guide={guide} onChange={onChange} />
      <Choice
        label="Language"
        options={choices.locale.map((locale) => ({ value: locale, title: languages[locale], lang: locale }))}
        value={settings.locale}
        onChange={(locale) => onChange({ locale })}
      />
      <div className="developer-pair">
        <Choice
          label="Theme"
          options={choices.theme.map((theme) => ({ value: theme, title: themes[theme] }))}
          value={settings.theme}
          onChange={(theme) => onChange({ theme })}
        />
        <Choice
          label="Disclosure policy"
          options={choices.policy.map((policy) => ({ value: policy, title: policies[policy] }))}
          value={settings.policy}
          onChange={(policy) => onChange({ policy })}
        />
      </div>
      <Choice
        label="Answers after"
        options={latencies.map((ms) => ({
          value: String(ms),
          title: ms === 0 ? 'No delay' : `${ms / 1000} s`,
        }))}
        value={String(settings.latency)}
        onChange={(latency) => onChange({ latency: Number(latency) })}
      />
      {page === 'checkout' && <ShopChoices settings={settings} onChange={onChange} />}
      {page !== 'till' && <TestCards guide={guide} gateway={settings.gateway} form={form} />}
      <p className="developer-note">
        The settings are in the address of this page, so a state can be linked. Card data never is.
      </p>
      <PageLinks page={page} settings={settings} />
    </dialog>
  );
}

const latencies = [0, 500, 2000, 5000];
