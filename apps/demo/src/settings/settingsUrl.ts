import { choices, type Settings } from './Settings.js';

/** Reads the settings out of a query string. What is absent or unknown is where the demo starts. */
export function readSettings(search: string): Settings {
  const params = new URLSearchParams(search);
  const latency = Number(params.get('latency'));
  const scenario = params.get('scenario') ?? '';
  return {
    gateway: choose(choices.gateway, params.get('gateway')),
    locale: choose(choices.locale, params.get('locale')),
    theme: choose(choices.theme, params.get('theme')),
    policy: choose(choices.policy, params.get('policy')),
    cart: choose(choices.cart, params.get('cart')),
    promo: choose(choices.promo, params.get('promo')),
    session: choose(choices.session, params.get('session')),
    shopper: choose(choices.shopper, params.get('shopper')),
    wallet: choose(choices.wallet, params.get('wallet')),
    debit: choose(choices.debit, params.get('debit')),
    // It becomes a header.
    scenario: /^[\w:.-]{1,100}$/.test(scenario) ? scenario : '',
    latency: latency > 0 && latency <= 60_000 ? latency : 0,
  };
}

/** Writes the settings into a query string, without those that are where the demo starts. What else is in it stays. */
export function writeSettings(settings: Settings, search: string): string {
  const initial: Readonly<Record<string, unknown>> = { ...readSettings('') };
  const params = new URLSearchParams(search);
  for (const [name, value] of Object.entries(settings)) {
    if (value === initial[name]) params.delete(name);
    else params.set(name, String(value));
  }
  return params.toString();
}

function choose<const Choice extends string>(
  from: readonly [Choice, ...Choice[]],
  wanted: string | null,
): Choice {
  return from.find((choice) => choice === wanted) ?? from[0];
}
