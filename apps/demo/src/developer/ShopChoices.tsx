import type { ReactNode } from 'react';
import { type ShopChoice, shopChoiceNames, shopChoices } from '../settings/shopChoices.js';
import { Choice } from './Choice.js';
import type { DeveloperProps } from './DeveloperBar.js';
import { scenarioTitle } from './scenarioTitle.js';

const labels: { readonly [Name in ShopChoice]: string } = {
  cart: 'Cart',
  promo: 'Any promo code counts as',
  session: 'Session',
  shopper: 'Saved methods',
  wallet: 'Wallet',
  debit: 'Bank debit',
};

/** What the shop's server, which the sandbox plays, is to do beside paying. */
export function ShopChoices({
  settings,
  onChange,
}: Pick<DeveloperProps, 'settings' | 'onChange'>): ReactNode {
  return (
    <div className="developer-pair">
      {shopChoiceNames.map((name) => (
        <Choice
          key={name}
          label={labels[name]}
          options={shopChoices[name].map((value) => ({
            value,
            title: value === '' ? 'As usual' : scenarioTitle(value),
          }))}
          value={settings[name]}
          onChange={(value) => onChange({ [name]: value })}
        />
      ))}
    </div>
  );
}
