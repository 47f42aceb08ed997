import { expect } from '@playwright/test';
import { expectAccessible } from './expectAccessible.js';
import { test } from './shop.js';

/** The states that the shop's server puts the page into: how to come there, and what shows that it is there. */
const states: Readonly<Record<string, string>> = {
  'cart=several': '.tactful-cart-problems .tactful-panel',
  'cart=price_changed': '.tactful-price-change',
  'shopper=mira': '.tactful-saved .tactful-method',
  'shopper=not_loaded': '.tactful-saved-problem',
  'session=expiring': 'dialog[open] h2',
  'session=expired': '.tactful-unavailable',
  'session=link_expired': '.tactful-unavailable',
};

for (const look of ['locale=de&theme=light', 'locale=ar&theme=dark']) {
  for (const [state, until] of Object.entries(states)) {
    test(`${look}, ${state}: axe finds nothing, and nothing is wider than 320 px`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(`/?${look}&${state}`);
      await expect(page.locator(until).first()).toBeVisible();
      await expectAccessible(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    });
  }
}
