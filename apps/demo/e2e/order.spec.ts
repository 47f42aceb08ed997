import { expect, type Page } from '@playwright/test';
import { en as words } from '../src/locales/en.js';
import { hold, keepAnswers, passTime } from './heard/Scenario.js';
import { catalogs, expectPaid, fillIn, isPayment, keepTexts, openShop, pay, tabTo, test } from './shop.js';

const { reasons, money, ui, actions } = catalogs.en;
const status = '.tactful-status';

/** How often a page asks to pay from now on. */
function paymentsOf(page: Page): () => number {
  let sent = 0;
  page.on('request', (request) => {
    if (isPayment(request)) sent += 1;
  });
  return () => sent;
}

/** What the browser remembers, and nothing of the card. */
async function expectOnlyTheKeyIsKept(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => [...Object.entries(sessionStorage), ...Object.entries(localStorage)]))
    .toEqual([[expect.stringMatching(/^tactful SK-\d+ \w+$/), expect.stringMatching(/^[0-9a-f]{32}$/)]]);
}

for (const gateway of ['stripe', 'rapyd']) {
  test(`${gateway}: a reload while paying finds out what became of it, and pays once`, async ({ page }) => {
    await openShop(page, { gateway });
    const taken = await keepAnswers(page);
    await pay(page);
    await expect(page.locator('.tactful-pay')).toContainText(ui.paying);
    await taken();
    await expectOnlyTheKeyIsKept(page);
    const sent = paymentsOf(page);
    const said = await keepTexts(page);
    await page.reload();
    await expectPaid(page);
    expect(await said()).toContain(reasons.result_unknown.title);
    expect(await said()).toContain(money.unknown);
    expect(sent()).toBe(0);
  });

  test(`${gateway}: on the way back to a paid order it is still paid`, async ({ page }) => {
    await openShop(page, { gateway });
    await pay(page);
    await expectPaid(page);
    await page.goto('about:blank');
    await page.goBack();
    await expectPaid(page);
  });

  test(`${gateway}: a second tab pays nothing, and tells of the first`, async ({ page, context }) => {
    await openShop(page, { gateway });
    await fillIn(page);
    const letGo = await hold(page);
    const second = await context.newPage();
    const sent = paymentsOf(second);
    await second.goto(page.url());
    await expect(second.locator('.tactful-pay')).toBeVisible();
    await fillIn(second);
    await page.bringToFront();
    await page.keyboard.press('Enter');
    await expect(page.locator('.tactful-pay')).toContainText(ui.paying);
    await second.bringToFront();
    await second.keyboard.press('Enter');
    await expect(second.locator(status)).toContainText(reasons.payment_in_progress.title);
    letGo();
    await expectPaid(second);
    expect(sent()).toBe(0);
    await page.bringToFront();
    await expectPaid(page);
    await second.close();
  });
}

test('a decline is forgotten by the browser: after a reload the form is new', async ({ page }) => {
  await openShop(page, { scenario: 'insufficient_funds' });
  await pay(page);
  await expect(page.locator('.tactful-banner')).toContainText(reasons.insufficient_funds.title);
  await expect.poll(() => page.evaluate(() => sessionStorage.length)).toBe(0);
  await page.reload();
  await expect(page.locator('.tactful-pay')).toBeVisible();
  await expect(page.locator(status)).toHaveCount(0);
});

test('offline while it is not known what became of the payment: it is asked once the connection is back', async ({
  page,
  context,
}) => {
  await openShop(page, { gateway: 'rapyd' });
  await fillIn(page);
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'GET') asked.push(request.url());
  });
  await page.route('**/shop/payments/rapyd', async (route) => {
    if (route.request().method() === 'GET') return route.continue();
    await route.fetch();
    await context.setOffline(true);
    await route.abort('connectionreset');
  });
  await page.keyboard.press('Enter');
  await expect(page.locator(status)).toContainText(reasons.connection_lost.title);
  await page.waitForTimeout(2500);
  expect(asked.filter((url) => url.includes('idempotency_key'))).toEqual([]);
  await context.setOffline(false);
  await expectPaid(page);
});

test('nobody can tell what became of it: the shopper is told not to pay again, and can ask', async ({
  page,
}) => {
  await page.clock.install();
  await openShop(page, { gateway: 'rapyd', scenario: 'drop_before' });
  await pay(page);
  await expect(page.locator(status)).toContainText(reasons.connection_lost.title);
  await passTime(page, page.locator(status).getByText(ui.unconfirmed_title));
  await page.clock.resume();
  await tabTo(page, { words: actions.wait_for_result });
  await page.keyboard.press('Enter');
  await expect(page.locator(status)).toContainText(reasons.connection_lost.title);
});

test('a promo code that is being typed stays when the window grows and shrinks, with the focus', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await openShop(page);
  await tabTo(page, { words: words.promoCode });
  await page.keyboard.press('Enter');
  await tabTo(page, { field: 'promo_code' });
  await page.keyboard.type('TEA');
  const code = page.locator('[name=promo_code]');
  for (const width of [700, 1280, 320]) {
    await page.setViewportSize({ width, height: 720 });
    const place = page.locator('.order-place').nth(width < 960 ? 0 : 1);
    await expect(place.locator('.order')).toBeVisible();
    await expect(code).toHaveValue('TEA');
    await expect(code).toBeFocused();
    await expect(code).toBeInViewport();
  }
  await page.keyboard.type('10');
  await page.keyboard.press('Enter');
  await expect(page.locator('.tactful-promo-code-applied')).toBeFocused();
});

test('the keyboard comes to the order where it stands: before the form on a phone, after it beside', async ({
  page,
}) => {
  await openShop(page);
  for (const [width, expected] of [
    [1280, true],
    [320, false],
  ] as const) {
    await page.setViewportSize({ width, height: 720 });
    const isAfter = () =>
      page.evaluate(() => {
        const form = document.querySelector('.tactful-form');
        const order = document.querySelector('.order');
        return form !== null && order !== null && (form.compareDocumentPosition(order) & 4) !== 0;
      });
    await expect.poll(isAfter).toBe(expected);
  }
});
