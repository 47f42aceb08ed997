import { expect, type Route } from '@playwright/test';
import { catalogs, expectPaid, openShop, pay, tabTo, test } from './shop.js';

const { reasons, money, actions } = catalogs.en;

/** How opening a payment can go wrong, and what the shopper is told: never that it may have been paid. */
const failures: Readonly<Record<string, { fail: (route: Route) => Promise<void>; title: string }>> = {
  'the connection is lost': {
    fail: (route) => route.abort('connectionreset'),
    title: reasons.service_unavailable.title,
  },
  'the shop answers with 502': {
    fail: (route) => route.fulfill({ status: 502, contentType: 'text/html', body: '<h1>Bad gateway</h1>' }),
    title: reasons.service_unavailable.title,
  },
  'the shop answers with nonsense': {
    fail: (route) => route.fulfill({ status: 200, contentType: 'text/html', body: '<h1>Hello</h1>' }),
    title: reasons.service_unavailable.title,
  },
  'the gateway refuses the key of the shop': {
    fail: (route) =>
      route.fulfill({
        status: 401,
        json: { error: { type: 'invalid_request_error', code: 'api_key_expired' } },
      }),
    title: reasons.store_cannot_take_payment.title,
  },
};

for (const [how, { fail, title }] of Object.entries(failures)) {
  test(`${how} before the payment is open: not charged, and it can be tried again`, async ({ page }) => {
    await page.route('**/shop/payments/stripe', fail);
    await page.goto('/?gateway=stripe');
    const banner = page.locator('.tactful-banner');
    await expect(banner).toContainText(title);
    await expect(banner).toContainText(money.not_charged);
    await expect(page.locator('.tactful-pay')).toHaveCount(0);

    await page.unroute('**/shop/payments/stripe');
    await tabTo(page, { words: actions.try_again });
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await pay(page);
    await expectPaid(page);
  });
}

test('a shop without an order says so, and can be asked again', async ({ page }) => {
  await page.route('**/shop/orders', (route) => route.abort('connectionreset'));
  await page.goto('/?gateway=stripe');
  const banner = page.locator('.tactful-banner');
  await expect(banner).toContainText(reasons.order_not_created.title);
  await expect(banner).toContainText(money.not_charged);

  await page.unroute('**/shop/orders');
  await tabTo(page, { words: actions.try_again });
  await page.keyboard.press('Enter');
  await expect(page.locator('.tactful-pay')).toBeVisible();
});

const outages: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  'the connection is lost': (route) => route.abort('connectionreset'),
  'the shop is busy': (route) => route.fulfill({ status: 503, json: { shop: 'busy' } }),
  'the shop answers with 502': (route) =>
    route.fulfill({ status: 502, contentType: 'text/html', body: '<h1>Bad gateway</h1>' }),
};

for (const [how, fail] of Object.entries(outages)) {
  test(`${how} after a reload: no other order is placed, and nothing is said of its money`, async ({
    page,
  }) => {
    await openShop(page, { gateway: 'stripe' });
    const address = page.url();
    await page.route('**/shop/orders/*', fail);
    await page.reload();
    const { title, reload } = catalogs.en.ui.checkout_error;
    await expect(page.locator('.not-opened')).toContainText(title);
    await expect(page.locator('main')).not.toContainText(money.not_charged);
    expect(page.url()).toBe(address);

    await page.unroute('**/shop/orders/*');
    await tabTo(page, { words: reload });
    await page.keyboard.press('Enter');
    await expect(page.locator('.tactful-pay')).toBeVisible();
    expect(page.url()).toBe(address);
  });
}
