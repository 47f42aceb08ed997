import { type GatewayName, scenarios } from './scenarios.js';
import { type Locale, test } from './shop.js';

const gateways: readonly GatewayName[] = ['stripe', 'rapyd', 'convenient-checkout', 'xpay', 'synapto'];
const locales: readonly Locale[] = ['en', 'de', 'ar'];

for (const gateway of gateways) {
  for (const locale of locales) {
    test.describe(`${gateway}, ${locale}`, () => {
      for (const [title, run] of Object.entries(scenarios)) {
        test(title, ({ page }) => run(page, gateway, locale));
      }
    });
  }
}
