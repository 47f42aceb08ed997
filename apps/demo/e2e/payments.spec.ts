import { type GatewayName, scenarios } from './scenarios.js';
import { type Locale, test } from './shop.js';

const names: readonly GatewayName[] = ['stripe', 'rapyd', 'convenient-checkout', 'xpay', 'synapto'];
const [firstScenario = ''] = Object.keys(scenarios);

/** Every gateway in English, one of them in every language, and the others once in each. */
const runs: readonly { readonly gateway: GatewayName; readonly locale: Locale; readonly only?: string }[] = [
  ...names.map((gateway) => ({ gateway, locale: 'en' as const })),
  { gateway: 'stripe', locale: 'de' },
  { gateway: 'stripe', locale: 'ar' },
  ...names.slice(1).flatMap((gateway) => [
    { gateway, locale: 'de' as const, only: firstScenario },
    { gateway, locale: 'ar' as const, only: firstScenario },
  ]),
];

for (const { gateway, locale, only } of runs) {
  test.describe(`${gateway}, ${locale}`, () => {
    for (const [title, run] of Object.entries(scenarios)) {
      if (only !== undefined && only !== title) continue;
      test(title, ({ page }) => run(page, gateway, locale));
    }
  });
}
