import { expect, type Page } from '@playwright/test';
import { en as words } from '../src/locales/en.js';
import { answer } from './answer.js';
import { expectAccessible } from './expectAccessible.js';
import { catalogs, expectBanner, expectPaid, fillIn, isPayment, openShop, tabTo, test } from './shop.js';

const { reasons, actions, ui } = catalogs.en;
const buttonOf = (page: Page) => page.locator('.wallet-button');
const sheetOf = (page: Page) => page.getByRole('dialog', { name: words.wallet });

/** Chooses the wallet by the arrow keys. */
async function chooseWallet(page: Page): Promise<void> {
  await tabTo(page, { field: 'payment_method' });
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[name=payment_method][value=wallet]')).toBeChecked();
}

async function openSheet(page: Page): Promise<void> {
  await tabTo(page, { words: words.wallet });
  await page.keyboard.press('Enter');
  await expect(sheetOf(page)).toBeVisible();
}

test('a wallet pays by its own button, once the shopper has agreed in its sheet', async ({ page }) => {
  let paid = 0;
  page.on('request', (request) => {
    if (isPayment(request)) paid += 1;
  });
  await openShop(page);
  await fillIn(page);
  await chooseWallet(page);
  await expect(page.locator('.tactful-pay')).toBeHidden();
  await openSheet(page);
  await expect(page.frameLocator('.asking-frame').locator('body')).toContainText('€117.40');
  await expectAccessible(page);
  expect(paid).toBe(0);
  await answer(page);
  await expectPaid(page);
  expect(paid).toBe(1);
});

test('Enter in a field opens the sheet, too', async ({ page }) => {
  await openShop(page);
  await fillIn(page);
  await chooseWallet(page);
  await tabTo(page, { field: 'billing_city' });
  await page.keyboard.press('Enter');
  await expect(sheetOf(page)).toBeVisible();
  await answer(page);
  await expectPaid(page);
});

test('what is wrong in the form is said before the sheet opens', async ({ page }) => {
  await openShop(page);
  await fillIn(page, { email: 'mira' });
  await chooseWallet(page);
  await tabTo(page, { words: words.wallet });
  await page.keyboard.press('Enter');
  await expect(page.locator('[name=email]')).toBeFocused();
  await expect(sheetOf(page)).toHaveCount(0);
});

test('declined by the bank: said in the banner, and another try has its own sheet', async ({ page }) => {
  await openShop(page, { scenario: 'code:decline:processing_error' });
  await fillIn(page);
  await chooseWallet(page);
  await openSheet(page);
  await answer(page);
  await expect(page.locator('.tactful-banner')).toBeFocused();
  await tabTo(page, { words: actions.try_again });
  await page.keyboard.press('Enter');
  await expect(sheetOf(page)).toBeVisible();
  await answer(page);
  await expect(page.locator('.tactful-banner')).toBeFocused();
});

test('an order that was paid before: the button invites to nothing', async ({ page }) => {
  await openShop(page, { gateway: 'problem-details', scenario: 'code:reason:already_paid' });
  await fillIn(page);
  await chooseWallet(page);
  await openSheet(page);
  await answer(page);
  await expect(page.locator('.tactful-status')).toContainText(reasons.already_paid.title);
  await expect(buttonOf(page)).toHaveText(ui.paid_before);
  await expect(buttonOf(page)).toHaveAttribute('aria-disabled', 'true');
});

test('a wallet without money: said in the banner', async ({ page }) => {
  await openShop(page, { scenario: 'insufficient_funds' });
  await fillIn(page);
  await chooseWallet(page);
  await openSheet(page);
  await answer(page);
  await expectBanner(page, reasons.insufficient_funds.title);
});

test('the sheet is closed: said at the button, which keeps the focus through another try', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openShop(page);
  await fillIn(page);
  await chooseWallet(page);
  await openSheet(page);
  await page.keyboard.press('Escape');
  const panel = page.locator('.tactful-wallet .tactful-panel');
  await expect(panel).toContainText(reasons.payment_cancelled_by_shopper.title);
  await expect(panel).toBeInViewport({ ratio: 1 });
  await expect(buttonOf(page)).toBeFocused();
  // Above the button.
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('button', { name: actions.try_again })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(sheetOf(page)).toBeVisible();
  await expect(panel).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(panel).toBeVisible();
  await expect(buttonOf(page)).toBeFocused();
});

for (const [wallet, reason] of Object.entries({
  cancelled: 'payment_cancelled_by_shopper',
  not_set_up: 'wallet_not_set_up',
  blocked: 'payment_window_blocked',
} as const)) {
  test(`there is no sheet: ${wallet}`, async ({ page }) => {
    await openShop(page, { wallet });
    await fillIn(page);
    await chooseWallet(page);
    await tabTo(page, { words: words.wallet });
    await page.keyboard.press('Enter');
    await expect(page.locator('.tactful-wallet')).toContainText(reasons[reason].title);
    await expect(buttonOf(page)).toBeFocused();
  });
}
