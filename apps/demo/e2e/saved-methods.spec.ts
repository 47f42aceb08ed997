import { fill } from '@tactful/core';
import { expect, type Page } from '@playwright/test';
import { en as words } from '../src/locales/en.js';
import { expectAccessible } from './expectAccessible.js';
import { listen } from './heard/listen.js';
import { paid, paying } from './heard/said.js';
import { cards, catalogs, expectBanner, expectPaid, fillIn, openShop, pay, tabTo, test } from './shop.js';

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
  await page.reload();
  const chosen = page.getByRole('radio', { name: named('9995') });
  await expect(chosen).toHaveAccessibleDescription(new RegExp(said.default));
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
  await expect(page.locator('.tactful-saved-problem')).toContainText(said.not_changed);
  await expect(page.locator('.tactful-saved-default')).toHaveCount(1);
});

test('they cannot be loaded: said with a way to try again, and a new card pays', async ({ page }) => {
  await openShop(page, { shopper: 'not_loaded' });
  await expect(page.locator('.tactful-saved')).toContainText(actions.try_again);
  await fillIn(page);
  await page.keyboard.press('Enter');
  await expectPaid(page);
});

/** A Visa that pays, and that Mira has not saved: https://docs.stripe.com/testing (read 2026-11-22) */
const newCard = '4000056655665556';

async function tickSave(page: Page): Promise<void> {
  await tabTo(page, { field: 'save_card' });
  await page.keyboard.press('Space');
}

for (const gateway of ['stripe', 'rapyd', 'convenient-checkout']) {
  test(`${gateway}: a card is saved while paying, and stands in the list of the next order`, async ({
    page,
  }) => {
    const heard = await listen(page);
    await open(page, { gateway });
    await tickSave(page);
    await fillIn(page, { card_number: newCard });
    await heard.forget();
    await page.keyboard.press('Enter');
    await expectPaid(page);
    await expect.poll(heard.lines).toContain(`polite: ${words.savedCard.saved}`);
    await tabTo(page, { words: words.shopAgain });
    await page.keyboard.press('Enter');
    await expect(page.getByRole('radio', { name: named('5556') })).toHaveAccessibleDescription(
      fill(said.expires, { expiry: '12/34' }),
    );
    await expect(page.getByRole('radio', { name: named('4242') })).toBeVisible();
  });
}

test('the first card that a new customer saves is the default, and pays the next order', async ({ page }) => {
  await openShop(page, { shopper: 'new' });
  await expect(page.getByRole('radio', { name: words.methods.card, exact: true })).toBeChecked();
  await tickSave(page);
  await pay(page);
  await expectPaid(page);
  await tabTo(page, { words: words.shopAgain });
  await page.keyboard.press('Enter');
  const saved = page.getByRole('radio', { name: named('4242') });
  await expect(saved).toHaveAccessibleDescription(new RegExp(said.default));
  await fillIn(page);
  await saved.press('Space');
  await page.keyboard.press('Enter');
  await expectPaid(page);
});

test('a reload while a payment is on its way: the card is saved all the same', async ({ page }) => {
  await open(page, { gateway: 'rapyd', scenario: 'timeout' });
  await tickSave(page);
  await fillIn(page, { card_number: newCard });
  const paying = page.waitForRequest('**/shop/payments/rapyd');
  await page.keyboard.press('Enter');
  await paying;
  await page.reload();
  await expectPaid(page);
  await tabTo(page, { words: words.shopAgain });
  await page.keyboard.press('Enter');
  await expect(page.getByRole('radio', { name: named('5556') })).toBeVisible();
});

test('a declined card is not saved', async ({ page }) => {
  await open(page);
  await tickSave(page);
  await pay(page, { card_number: '4000000000000069' });
  await expect(page.locator('.tactful-form')).toContainText(reasons.card_expired.title);
  await page.reload();
  await expect(page.locator('.tactful-saved')).toContainText('4242');
  await expect(page.locator('.tactful-saved')).not.toContainText('0069');
});

test('the shop cannot save it: the order is not affected, and that is said', async ({ page }) => {
  const heard = await listen(page);
  await open(page, { shopper: 'not_changed' });
  await tickSave(page);
  await pay(page, { card_number: newCard });
  await expectPaid(page);
  await expect.poll(heard.lines).toContain(`polite: ${words.savedCard.notSaved}`);
  await tabTo(page, { words: words.shopAgain });
  await page.keyboard.press('Enter');
  await expect(page.locator('.tactful-saved')).toContainText('4242');
  await expect(page.locator('.tactful-saved')).not.toContainText('5556');
});

test('a guest has no card saved, and is not asked', async ({ page }) => {
  await openShop(page);
  await expect(page.locator('[name=card_number]')).toBeVisible();
  await expect(page.locator('[name=save_card]')).toHaveCount(0);
});

const dialogTitle = fill(words.savedCard.replace, { digits: '4444' });

/** Opens the dialog for the card that has expired. */
async function openReplace(page: Page): Promise<void> {
  await choose(page, 'old');
  await tabTo(page, { words: said.replace });
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: dialogTitle })).toBeFocused();
}

/** Types a card into the dialog, and sends it. */
async function replaceWith(page: Page, card: string): Promise<void> {
  for (const [field, value] of [
    ['card_number', card],
    ['card_expiry', '1234'],
    ['card_csc', '123'],
  ] as const) {
    const input = page.getByRole('dialog').locator(`[name=${field}]`);
    await input.press('ControlOrMeta+A');
    await page.keyboard.type(value);
  }
  await page.keyboard.press('Enter');
}

test('an expired card is replaced: in its place at once, told, and it pays', async ({ page }) => {
  const heard = await listen(page);
  await open(page);
  await fillIn(page);
  await openReplace(page);
  await expectAccessible(page);
  await heard.forget();
  await replaceWith(page, newCard);
  await expect.poll(heard.lines).toContain(`polite: ${words.savedCard.replaced}`);
  await heard.settled();
  expect(heard.lines()).toContain(`dialog closed: ${dialogTitle}`);
  expect(heard.lines().at(-1)).toBe(`polite: ${words.savedCard.replaced}`);
  await expect(page.getByRole('button', { name: said.replace })).toBeFocused();
  await expect(page.locator('[value=old]')).toBeChecked();
  await expect(page.getByRole('radio', { name: named('5556') })).toHaveValue('old');
  await page.locator('[value=old]').press('Enter');
  await expectPaid(page);
});

test('a card that the bank refuses is taken back, and what was typed is not lost', async ({ page }) => {
  const heard = await listen(page);
  await open(page);
  let letGo = (): void => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route('**/saved-methods/old', async (route) => {
    await held;
    await route.continue();
  });
  await openReplace(page);
  await replaceWith(page, cards.wrongSecurityCode);
  await expect(page.getByRole('radio', { name: named('0127') })).toHaveValue('old');
  letGo();
  await expect(page.locator('[value=old] + *')).toContainText('4444');
  const { title } = reasons.csc_mismatch;
  await expect(page.locator('.tactful-saved-problem')).toContainText(title);
  await expect.poll(() => heard.lines().some((line) => line.startsWith(`assertive: ${title}`))).toBe(true);
  await page.getByRole('button', { name: said.replace }).press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.locator('[name=card_number]')).toHaveValue('4000 0000 0000 0127');
  await expect(dialog.locator('[name=card_csc]')).toHaveAttribute('aria-invalid', 'true');
  await expect(dialog.locator('[name=card_csc]')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('button', { name: said.replace })).toBeFocused();
});

test('an empty dialog says what is missing, and is left by Escape', async ({ page }) => {
  await open(page);
  await openReplace(page);
  await tabTo(page, { words: words.savedCard.put });
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.locator('[name=card_number]')).toBeFocused();
  await expect(dialog.locator('[name=card_number]')).toHaveAttribute('aria-invalid', 'true');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('button', { name: said.replace })).toBeFocused();
});

test('of a card that is saved or replaced the shop gets four digits', async ({ page }) => {
  const bodies: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/shop/')) bodies.push(`${pathname} ${request.postData() ?? ''}`);
  });
  await open(page);
  await openReplace(page);
  await replaceWith(page, newCard);
  await expect(page.getByRole('radio', { name: named('5556') })).toHaveValue('old');
  await page.locator('[name=payment_method][value=card]').press('Space');
  await tickSave(page);
  await pay(page);
  await expectPaid(page);
  expect(bodies.filter((body) => body.includes('"lastFour":"5556"'))).toHaveLength(1);
  expect(bodies.filter((body) => body.includes('"lastFour":"4242"'))).toHaveLength(1);
  expect(bodies.filter((body) => /\d{12}|card_csc/.test(body.replace(/\D*SK-\d+/, '')))).toEqual([]);
});
