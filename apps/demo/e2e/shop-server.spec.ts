import { formatAmount, type PublicReason } from '@tactful/core';
import { expect, type Page } from '@playwright/test';
import { en as words } from '../src/locales/en.js';
import {
  cards,
  catalogs,
  expectBanner,
  expectFieldError,
  expectPaid,
  fieldText,
  fillIn,
  focusedField,
  openShop,
  pay,
  tabTo,
  test,
} from './shop.js';

const withTea = 10_615;

/** Each code of the shop that is refused, and why. */
const refused: Readonly<Record<string, PublicReason>> = {
  ANYTHING: 'promo_code_not_recognized',
  LATETEA: 'promo_code_expired',
  COLDTEA: 'promo_code_inactive',
  RARETEA: 'promo_code_used_up',
  MYTEA: 'promo_code_already_used',
  YOURTEA: 'promo_code_not_for_account',
  FIRSTTEA: 'promo_code_first_order_only',
  NOTEA: 'promo_codes_not_accepted',
  DOLLARTEA: 'promo_code_currency_mismatch',
  TWOTEAS: 'promo_code_cannot_combine',
};

async function applyCode(page: Page, code: string): Promise<void> {
  await page.locator('[name=promo_code]').fill(code);
  await page.keyboard.press('Enter');
}

test('every reason not to take a promo code is said at its field, and none stands in the way of paying', async ({
  page,
}) => {
  await openShop(page);
  await tabTo(page, { words: words.promoCode });
  await page.keyboard.press('Enter');
  for (const [code, reason] of Object.entries(refused)) {
    await applyCode(page, code);
    await expectFieldError(page, 'promo_code', fieldText('en', reason, 'promo_code'));
  }
  await applyCode(page, 'BIGTEA');
  await expectFieldError(page, 'promo_code', formatAmount({ amount: 20_000, currency: 'EUR' }, 'en'));
  await pay(page);
  await expectPaid(page);
});

test('a link can make any code count as another', async ({ page }) => {
  await openShop(page, { promo: 'RARETEA' });
  await page.getByText(words.promoCode).click();
  await applyCode(page, 'TEA10');
  await expectFieldError(page, 'promo_code', fieldText('en', 'promo_code_used_up', 'promo_code'));
});

for (const gateway of ['stripe', 'rapyd', 'xpay', 'synapto', 'convenient-checkout']) {
  test(`${gateway}: what is paid is the total with the promo code`, async ({ page, request }) => {
    const keys = new Set<string>();
    page.on('request', (sent) => {
      const key = sent.headers()['idempotency-key'];
      if (key !== undefined && sent.method() === 'POST') keys.add(key);
    });
    await openShop(page, { gateway });
    await page.getByText(words.promoCode).click();
    await applyCode(page, 'TEA10');
    const shown = formatAmount({ amount: withTea, currency: 'EUR' }, 'en');
    await expect(page.locator('.order-sums')).toContainText(shown);
    await expect(page.locator('.tactful-pay')).toContainText(shown);
    await pay(page);
    await expectPaid(page);
    const [key] = keys;
    const became = await request.get(`/shop/payments/${gateway}?idempotency_key=${key}`);
    const amounts = JSON.stringify(await became.json()).match(/"(?:amount|amountTotal|total)":"?[\d.]+/g);
    expect(amounts?.map((text) => text.replace(/\D/g, ''))).toContain(
      gateway === 'rapyd' ? '10615' : String(withTea),
    );
  });
}

test('a promo code stays through a reload', async ({ page }) => {
  await openShop(page);
  await page.getByText(words.promoCode).click();
  await applyCode(page, 'TEA10');
  await expect(page.locator('.tactful-promo-code-applied')).toBeVisible();
  await page.reload();
  await expect(page.locator('.tactful-promo-code-applied')).toBeVisible();
  await expect(page.locator('.tactful-promo-code-applied')).toContainText('TEA10');
});

test('a price that changed in another tab: paying finds it out, and nothing is charged', async ({
  page,
  context,
}) => {
  await openShop(page);
  await fillIn(page);
  const second = await context.newPage();
  await second.goto(`${page.url()}&cart=price_changed`);
  await expect(second.locator('.tactful-price-change')).toBeVisible();
  await second.close();
  await page.keyboard.press('Enter');
  await expect(page.locator('.tactful-banner')).toContainText(catalogs.en.reasons.price_changed.title);
  await expect(page.locator('.tactful-banner')).toContainText(catalogs.en.money.not_charged);
  await tabTo(page, { words: catalogs.en.actions.update_order });
  await page.keyboard.press('Enter');
  await expect(page.locator('.tactful-price-change')).toBeVisible();
  await expect(page.locator('[name=card_number]')).toHaveValue(/4242/);
});

test('the shop does not answer whether the order can be paid: nothing was charged, and it can be tried again', async ({
  page,
}) => {
  await page.route('**/review', (route) => route.abort('connectionreset'));
  await openShop(page);
  await pay(page, { card_number: cards.pays });
  await expect(page.locator('.tactful-banner')).toContainText(catalogs.en.money.not_charged);
  await page.unroute('**/review');
  await tabTo(page, { words: catalogs.en.actions.try_again });
  await page.keyboard.press('Enter');
  await expectPaid(page);
});

/** Fills the form in with a bank account, and has it debited. */
async function debit(page: Page): Promise<void> {
  await fillIn(page);
  await choose(page, 'bank_debit');
  for (const [field, value] of Object.entries({
    iban: 'DE89370400440532013000',
    bank_account_holder: 'Mira Brandt',
  })) {
    await tabTo(page, { field });
    await page.keyboard.type(value);
  }
  await tabTo(page, { field: 'mandate_consent' });
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
}

/** Ways to pay that the shop's server has the token of. */
for (const gateway of ['stripe', 'rapyd', 'xpay', 'synapto', 'problem-details']) {
  test(`${gateway}: a bank debit, by keyboard`, async ({ page }) => {
    await openShop(page, { gateway });
    await debit(page);
    await expectPaid(page);
  });
}

for (const [ending, reason, field] of [
  ['not_known', 'iban_not_recognized', 'iban'],
  ['not_allowed', 'bank_account_cannot_be_debited', 'iban'],
  ['no_mandate', 'mandate_not_active', 'mandate_consent'],
] as const) {
  test(`a bank debit is refused: ${ending}, said at its field`, async ({ page }) => {
    await openShop(page, { debit: ending });
    await debit(page);
    await expectFieldError(page, field, fieldText('en', reason, field));
    await expect.poll(() => focusedField(page)).toBe(field);
    await expect(page.locator('[name=iban]')).toHaveValue('DE89 3704 0044 0532 0130 00');
    await expect(page.locator('.tactful-banner')).toHaveCount(0);
  });
}

test('a bank debit is returned: said in the banner, and a card pays instead', async ({ page }) => {
  await openShop(page, { debit: 'returned' });
  await debit(page);
  await expectBanner(page, catalogs.en.reasons.bank_debit_returned.title);
  await expect(page.locator('.tactful-banner')).toContainText(catalogs.en.money.not_charged);
  await choose(page, 'card');
  await tabTo(page, { field: 'billing_city' });
  await page.keyboard.press('Enter');
  await expectPaid(page);
});

test('methods that cannot be chosen say why', async ({ page }) => {
  await openShop(page, { gateway: 'rapyd' });
  const reason = `${catalogs.en.reasons.amount_too_small.title}.`;
  await expect(page.getByRole('radio', { name: words.methods.pay_later })).toBeDisabled();
  await expect(page.locator('.tactful-methods')).toContainText(reason);
  await expect(page.locator('.tactful-methods')).toContainText('€150.00');
});

/** Goes to the methods, and on to one of them by the arrow keys. */
async function choose(page: Page, method: string): Promise<void> {
  await tabTo(page, { field: 'payment_method' });
  const radio = page.locator(`[name=payment_method][value=${method}]`);
  for (let presses = 0; presses < 8 && !(await radio.isChecked()); presses += 1)
    await page.keyboard.press('ArrowDown');
  await expect(radio).toBeChecked();
}
