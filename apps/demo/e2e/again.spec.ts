import { expect } from '@playwright/test';
import { ar } from '../src/locales/ar.js';
import { de } from '../src/locales/de.js';
import { en } from '../src/locales/en.js';
import { listen } from './heard/listen.js';
import { expectPaid, openShop, pay, tabTo, test } from './shop.js';

for (const words of [en, de, ar]) {
  const locale = words.tactful.lang;
  test(`${locale}: another order that cannot be placed: said, heard, and tried again from the same button`, async ({
    page,
  }) => {
    const heard = await listen(page);
    await openShop(page, { gateway: 'rapyd', locale });
    await pay(page);
    await expectPaid(page);
    await page.route('**/shop/orders', (route) => route.abort('connectionreset'));
    await tabTo(page, { words: words.shopAgain });
    const button = page.getByRole('button', { name: words.shopAgain });
    for (let tries = 0; tries < 2; tries += 1) {
      await heard.forget();
      await page.keyboard.press('Enter');
      await heard.expect([`assertive: ${words.notStarted}`]);
      await expect(page.locator('.not-started')).toHaveText(words.notStarted);
      await expect(button).toBeFocused();
    }
    await page.unroute('**/shop/orders');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: words.checkout })).toBeFocused();
    await expect(page.locator('.not-started')).toHaveCount(0);
  });
}

test('a session that is over, and a new order that cannot be placed', async ({ page }) => {
  await page.goto('/?gateway=rapyd&session=expired');
  await page.route('**/shop/orders', (route) => route.abort('connectionreset'));
  const button = page.locator('.tactful-unavailable').getByRole('button');
  await button.press('Enter');
  await expect(page.locator('.not-started')).toHaveText(en.notStarted);
  await expect(page.locator('.not-started')).toBeInViewport({ ratio: 1 });
});
