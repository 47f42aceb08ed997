import { fill } from '@tactful/core';
import { expect, type Page } from '@playwright/test';
import { en as words } from '../src/locales/en.js';
import { listen } from './heard/listen.js';
import { paid, paying } from './heard/said.js';
import { catalogs, expectBanner, expectPaid, fillIn, openShop, tabTo, test } from './shop.js';

const { ui, reasons, actions } = catalogs.en;
const { saved_methods: said } = ui;
const named = (digits: string): string => fill(said.ending, { name: 'Visa', digits: [...digits].join(' ') });

async function open(page: Page, state: Readonly<Record<string, string>> = {}): Promise<void> {
  await openShop(page, { shopper: 'mira', ...state });
  await expect(page.locator('.tactful-saved')).toContainText('4242');
}

/** Goes to the methods, and on to one of them by the arrow keys. */
async function choose(page: Page, method: string): Promise<void> {
  const radio = page.locator(`[name=payment_method][value=${method}]`);
  await tabTo(page, { field: 'payment_method' });
  for (let presses = 0; presses < 9 && !(await radio.isChecked()); presses += 1)
    await page.keyboard.press('ArrowDown');
  await expect(radio).toBeChecked();
}

test('a new card is chosen at first, and the saved ones say what they are', async ({ page }) => {
  await open(page);
  await expect(page.getByRole('radio', { name: words.anotherCard })).toBeChecked();
  await expect(page.getByRole('radio', { name: named('4242') })).toHaveAccessibleDescription(
    `${said.default} ${fill(said.expires, { expiry: '12/34' })}`,
  );
  await expect(page.getByRole('radio', { name: 'Kiln Bank' })).toBeDisabled();
  await expect(page.locator('.tactful-saved')).toContainText(reasons.saved_method_unavailable.title);
  await expect(page.locator('.tactful-saved')).toContainText(reasons.card_expired.title);
});

for (const gateway of ['stripe', 'rapyd', 'xpay', 'synapto', 'problem-details']) {
  test(`${gateway}: a saved card pays, and is heard`, async ({ page }) => {
    const heard = await listen(page);
    await open(page, { gateway });
    await fillIn(page);
    await choose(page, 'visa');
    await heard.forget();
    await page.keyboard.press('Enter');
    await heard.expect([paying, ...paid]);
  });
}

test('a saved card that needs its security code asks for it, and is declined by the bank', async ({
  page,
}) => {
  await open(page);
  await fillIn(page);
  await choose(page, 'travel');
  await page.keyboard.press('Enter');
  await expect(page.locator('[name=card_csc]')).toHaveAttribute('aria-invalid', 'true');
  await page.keyboard.type('123');
  await page.keyboard.press('Enter');
  await expectBanner(page, reasons.insufficient_funds.title);
});

test('a card that has expired does not pay', async ({ page }) => {
  await open(page);
  await fillIn(page);
  await choose(page, 'old');
  await page.keyboard.press('Enter');
  await expect(page.locator('.tactful-methods')).toHaveAttribute('aria-invalid', 'true');
});

test('one is removed: asked first, gone at once, and told', async ({ page }) => {
  const heard = await listen(page);
  await open(page);
  await choose(page, 'travel');
  await tabTo(page, { words: said.remove });
  await page.keyboard.press('Enter');
  await tabTo(page, { words: said.remove });
  await page.keyboard.press('Enter');
  await expect(page.locator('[value=travel]')).toHaveCount(0);
  await expect.poll(heard.lines).toContain(`polite: ${fill(said.removed, { method: named('9995') })}`);
  await page.reload();
  await expect(page.locator('.tactful-saved')).toContainText('4242');
  await expect(page.locator('[value=travel]')).toHaveCount(0);
});

test('another one is made the default, and then the old one can go', async ({ page }) => {
  const heard = await listen(page);
  await open(page);
  await choose(page, 'travel');
  await tabTo(page, { words: said.make_default });
  await page.keyboard.press('Enter');
  await expect.poll(heard.lines).toContain(`polite: ${fill(said.made_default, { method: named('9995') })}`);
  await choose(page, 'visa');
  await tabTo(page, { words: said.remove });
  await page.keyboard.press('Enter');
  await tabTo(page, { words: said.remove });
  await page.keyboard.press('Enter');
  await expect(page.locator('[value=visa]')).toHaveCount(0);
});

test('the default cannot be removed: it comes back, and why', async ({ page }) => {
  await open(page);
  await choose(page, 'visa');
  await tabTo(page, { words: said.remove });
  await page.keyboard.press('Enter');
  await tabTo(page, { words: said.remove });
  await page.keyboard.press('Enter');
  await expect(page.locator('.tactful-saved-problem')).toContainText(
    reasons.default_method_cannot_be_removed.title,
  );
  await expect(page.locator('[value=visa]')).toHaveCount(1);
});

test('the shop does not change them now: what was removed comes back', async ({ page }) => {
  await open(page, { shopper: 'not_changed' });
  await choose(page, 'travel');
  await tabTo(page, { words: said.make_default });
  await page.keyboard.press('Enter');
  await expect(page.locator('.tactful-saved-problem')).toContainText(said.unavailable);
  await expect(page.locator('.tactful-saved-default')).toHaveCount(1);
});

test('they cannot be loaded: said with a way to try again, and a new card pays', async ({ page }) => {
  await openShop(page, { shopper: 'not_loaded' });
  await expect(page.locator('.tactful-saved')).toContainText(actions.try_again);
  await fillIn(page);
  await page.keyboard.press('Enter');
  await expectPaid(page);
});
