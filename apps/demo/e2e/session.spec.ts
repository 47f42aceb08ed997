import { describe, publicError } from '@tactful/core';
import { expect, test as plain } from '@playwright/test';
import { en as words } from '../src/locales/en.js';
import { listen } from './heard/listen.js';
import { announced, backOnline, checkoutTitle, wentOffline } from './heard/said.js';
import { hold, passTime } from './heard/Scenario.js';
import { catalogs, expectPaid, fillIn, openShop, pay, tabTo, test } from './shop.js';

const { ui, reasons, actions } = catalogs.en;
const opening = ['page: Salt & Kiln', checkoutTitle];
const asked = reasons.session_expiring.title;
const more = `focus: button “${actions.extend_session}”`;

test('a session that is about to end: the shopper is asked, has more time, and pays', async ({ page }) => {
  const heard = await listen(page);
  await openShop(page, { session: 'expiring' });
  await heard.expect([...opening, `dialog opened: ${asked}`, more]);
  await page.keyboard.press('Enter');
  await heard.expect([
    ...opening,
    `dialog opened: ${asked}`,
    more,
    `changed: button “${ui.session.extending}”, disabled`,
    `dialog closed: ${asked}`,
    `focus: group “${ui.session.extended}”`,
  ]);
  await pay(page);
  await expectPaid(page);
});

test('Escape gives more time as well', async ({ page }) => {
  await openShop(page, { session: 'expiring' });
  await expect(page.getByRole('dialog', { name: asked })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('the shop gives no more time, and says so: the page is still there for the rest', async ({ page }) => {
  const heard = await listen(page);
  await openShop(page, { session: 'no_more_time' });
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toContainText(ui.session.not_extended);
  await expect.poll(heard.lines).toContain(`assertive: ${ui.session.not_extended}`);
  await tabTo(page, { words: ui.session.not_now });
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.locator('.tactful-session-reminder')).toContainText(ui.session.not_extended);
});

test('a session that is over: the shopper starts again, with a new order, and pays', async ({ page }) => {
  const { title, body } = describe(publicError('session_expired'), catalogs.en);
  const heard = await listen(page);
  await page.goto('/?session=expired');
  await heard.expect([...opening, `focus: region “${title}”, “${body}”`]);
  await expect(page.locator('.tactful-pay')).toBeHidden();
  const before = page.url();
  await tabTo(page, { words: actions.refresh_session });
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  expect(page.url()).not.toBe(before);
  await pay(page);
  await expectPaid(page);
});

test('a session that ends while it is paid: nothing is said of it, and it is paid', async ({ page }) => {
  await page.clock.install();
  await openShop(page, { gateway: 'rapyd' });
  await fillIn(page);
  const letGo = await hold(page);
  await page.keyboard.press('Enter');
  await expect(page.locator('.tactful-pay')).toContainText(ui.paying);
  await page.clock.setFixedTime(Date.now() + 60 * 60_000);
  await expect(page.locator('.tactful-unavailable')).toHaveCount(0);
  letGo();
  await expectPaid(page);
});

for (const [session, reason] of [
  ['link_expired', 'payment_link_expired'],
  ['link_inactive', 'payment_link_inactive'],
  ['not_valid', 'session_not_valid'],
] as const) {
  test(`${session}: there is nothing to pay, and that is said`, async ({ page }) => {
    const heard = await listen(page);
    await page.goto(`/?session=${session}`);
    await heard.expect([...opening, `assertive: ${announced(reason)}`]);
    await expect(page.locator('.tactful-unavailable')).toContainText(reasons[reason].title);
    await expect(page.locator('.tactful-pay')).toHaveCount(0);
  });
}

test('the connection goes and comes back: said once each, and nothing is lost', async ({ page, context }) => {
  const heard = await listen(page);
  await openShop(page);
  await fillIn(page);
  await heard.forget();
  await context.setOffline(true);
  await heard.expect([wentOffline]);
  await expect(page.locator('.tactful-offline')).toBeVisible();
  await context.setOffline(false);
  await heard.expect([wentOffline, backOnline]);
  await page.keyboard.press('Enter');
  await expectPaid(page);
});

test('nobody can tell what became of it: the reference for the store is copied', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.clock.install();
  const heard = await listen(page);
  await openShop(page, { scenario: 'server_error' });
  await pay(page);
  await expect(page.locator('.tactful-status')).toContainText(reasons.result_unknown.title);
  await passTime(page, page.locator('.tactful-status').getByText(ui.unconfirmed_title));
  await page.clock.resume();
  await tabTo(page, { words: ui.support_reference.copy });
  await page.keyboard.press('Enter');
  await expect.poll(heard.lines).toContain(`polite: ${ui.support_reference.copied}`);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^req_/);
});

plain('a checkout that breaks says so, in its place on the page', async ({ page }) => {
  const heard = await listen(page);
  await page.addInitScript(() => Reflect.deleteProperty(Intl, 'ListFormat'));
  await page.goto('/?cart=several');
  await expect(page.locator('main')).toContainText(ui.checkout_error.title);
  await expect(page.locator('.order')).toContainText(words.orderSummary);
  await expect.poll(heard.lines).toContainEqual(expect.stringContaining(ui.checkout_error.title));
});
