import { expect, type Page } from '@playwright/test';
import { listen } from './heard/listen.js';
import { banner, errorTitle, paidAfterAll, paying } from './heard/said.js';
import { answer } from './answer.js';
import { fillInHosted, openHosted } from './hosted.js';
import { catalogs, expectBanner, expectPaid, fillIn, openShop, pay, tabTo, test } from './shop.js';

const { reasons, ui } = catalogs.en;
/** Asks for a bank check: https://docs.stripe.com/testing (read 2026-11-22) */
const checked = '4000002760003184';
const dialogOf = (page: Page) => page.getByRole('dialog', { name: reasons.authentication_required.title });

async function payWithCheck(page: Page, gateway = 'stripe'): Promise<void> {
  await openShop(page, { gateway });
  await pay(page, { card_number: checked });
  await expect(dialogOf(page)).toBeVisible();
}

for (const [gateway, refused] of [
  ['stripe', 'authentication_not_completed'],
  ['rapyd', 'authentication_not_completed'],
  ['xpay', 'authentication_required'],
] as const) {
  test(`${gateway}: completed, it is paid`, async ({ page }) => {
    await payWithCheck(page, gateway);
    await answer(page, 0);
    await expectPaid(page);
  });

  test(`${gateway}: failed, the bank could not confirm who pays`, async ({ page }) => {
    await payWithCheck(page, gateway);
    await answer(page, 1);
    await expectBanner(page, reasons[refused].title);
    await expect(page.locator('[name=card_number]')).toHaveValue(/4000/);
  });
}

for (const address of ['', 'http://[']) {
  test(`the gateway names no page of the bank, but “${address}”: nothing breaks, nothing is framed`, async ({
    page,
  }) => {
    await page.route('**/shop/payments/rapyd*', async (route) => {
      const response = await route.fetch();
      const text = await response.text();
      const body = text.replaceAll(/"redirect_url":"[^"]+"/g, `"redirect_url":"${address}"`);
      await route.fulfill({ response, body });
    });
    await payWithCheck(page, 'rapyd');
    await expect(page.locator('.asking-frame')).not.toHaveAttribute('src');
    await dialogOf(page).getByRole('button', { name: ui.authentication_step.cancel }).press('Enter');
    await expectBanner(page, reasons.authentication_cancelled.title);
  });
}

test('with the fields of the gateway, too', async ({ page }) => {
  await openHosted(page);
  await fillInHosted(page, { card_number: checked });
  await page.keyboard.press('Enter');
  await expect(dialogOf(page)).toBeVisible();
  await answer(page, 0);
  await expectPaid(page);
});

test('a saved card may ask for it as well', async ({ page }) => {
  await openShop(page, { gateway: 'rapyd', shopper: 'mira', scenario: 'bank_check' });
  await fillIn(page);
  await page.locator('[name=payment_method][value=visa]').press('Space');
  await page.keyboard.press('Enter');
  await expect(dialogOf(page)).toBeVisible();
  await answer(page, 0);
  await expectPaid(page);
});

test('the drawer says where there is none, and has its card where there is', async ({ page }) => {
  await openShop(page, { gateway: 'synapto' });
  await page.getByRole('button', { name: 'Settings' }).press('Enter');
  const drawer = page.getByRole('dialog', { name: 'Sandbox settings' });
  const option = drawer.locator('option[value=bank_check]');
  await expect(option).toHaveText('Bank check (not at this gateway)');
  await expect(option).toBeDisabled();
  await expect(drawer.locator('.test-cards')).toContainText('4242 4242 4242 4242');
  await expect(drawer.locator('.test-cards')).not.toContainText('3184');
  await drawer.getByLabel('Gateway').selectOption('xpay');
  await expect(option).toHaveText('Bank check (nearest answer)');
  await tabTo(page, { words: '3184' });
  await page.keyboard.press('Enter');
  await expect(page.locator('[name=card_number]')).toHaveValue('4000 0027 6000 3184');
});

for (const [locale, dir, yes] of [
  ['de', 'ltr', 'Ja, ich bin es'],
  ['ar', 'rtl', 'نعم، هذا أنا'],
] as const) {
  test(`${locale}: the bank asks in the language of the page`, async ({ page }) => {
    await openShop(page, { gateway: 'rapyd', locale });
    await pay(page, { card_number: checked });
    const bank = page.frameLocator('.asking-frame');
    await expect(bank.getByRole('button').first()).toHaveText(yes);
    await expect(bank.locator('html')).toHaveAttribute('dir', dir);
    await answer(page, 0);
    await expectPaid(page);
  });
}

test('cancelled, by Escape: it was not confirmed, and can be tried again', async ({ page }) => {
  const heard = await listen(page);
  await openShop(page);
  await fillIn(page, { card_number: checked });
  await heard.forget();
  await page.keyboard.press('Enter');
  await expect(dialogOf(page)).toBeVisible();
  await heard.settled();
  await page.keyboard.press('Escape');
  await expectBanner(page, reasons.authentication_cancelled.title);
  await heard.settled();
  const lines = heard.lines();
  expect(lines[0]).toBe(paying);
  expect(lines.filter((line) => line.startsWith('dialog'))).toEqual([
    `dialog opened: ${reasons.authentication_required.title}`,
    `dialog closed: ${reasons.authentication_required.title}`,
  ]);
  expect(lines.slice(-2).toSorted()).toEqual([banner('authentication_cancelled'), errorTitle].toSorted());
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(dialogOf(page)).toBeVisible();
  await answer(page, 0);
  await expectPaid(page);
});

test('cancelled, by its button', async ({ page }) => {
  await payWithCheck(page);
  await dialogOf(page).getByRole('button', { name: ui.authentication_step.cancel }).press('Enter');
  await expectBanner(page, reasons.authentication_cancelled.title);
});

test('timed out: no answer of the bank came in time', async ({ page }) => {
  await page.clock.install();
  await payWithCheck(page);
  await page.clock.fastForward(5 * 60_000);
  for (let asks = 0; asks < 4; asks += 1) await page.clock.runFor(3000);
  await expectBanner(page, reasons.authentication_timed_out.title);
});

test('a reload while the bank asks: it asks again, and it is paid once', async ({ page }) => {
  await payWithCheck(page);
  await page.reload();
  await expect(dialogOf(page)).toBeVisible();
  await answer(page, 0);
  await expectPaid(page);
});

test('what is heard of a check that is completed', async ({ page }) => {
  const heard = await listen(page);
  await openShop(page);
  await fillIn(page, { card_number: checked });
  await heard.forget();
  await page.keyboard.press('Enter');
  await expect(dialogOf(page)).toBeVisible();
  await heard.settled();
  await answer(page, 0);
  await expectPaid(page);
  await heard.settled();
  const lines = heard.lines().filter((line) => !line.includes('Example Bank'));
  expect(lines.slice(-3)).toEqual(paidAfterAll);
  expect(lines).toContain(`dialog opened: ${reasons.authentication_required.title}`);
  expect(lines).toContain(`focus: heading “${reasons.authentication_required.title}”`);
});
