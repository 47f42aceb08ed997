import { ar } from '@tactful/react/locales/ar';
import { de } from '@tactful/react/locales/de';
import { en } from '@tactful/react/locales/en';
import { expect, type Locator, type Page, test as base } from '@playwright/test';

/** A test that fails when the page warns of anything, such as what the server rendered otherwise. */
const test = base.extend({
  page: async ({ page }, run) => {
    const said: string[] = [];
    page.on('pageerror', (error) => said.push(error.message));
    page.on('console', (message) => {
      // The browser reports every answer that refuses a payment.
      const isAnswer = message.text().startsWith('Failed to load resource');
      if (['error', 'warning'].includes(message.type()) && !isAnswer) said.push(message.text());
    });
    await run(page);
    expect(said).toEqual([]);
  },
});

const rows = [
  { messages: en, asked: '/', total: '€49.00', order: 'Your order' },
  { messages: de, asked: '/?locale=de', total: '49,00', order: 'Ihre Bestellung' },
  { messages: ar, asked: '/?locale=ar', total: '49', order: 'طلبك' },
];

for (const { messages, asked, total, order } of rows) {
  const { lang, dir, fields } = messages;
  test.describe(lang, () => {
    test.describe('without a script', () => {
      test.use({ javaScriptEnabled: false });

      test('the order and the form are in the page', async ({ page }) => {
        await page.goto(asked);
        await expect(page.locator('html')).toHaveAttribute('lang', lang);
        await expect(page.locator('html')).toHaveAttribute('dir', dir);
        await expect(page.getByRole('region', { name: order })).toContainText(total);
        const form = page.getByRole('form', { name: fields.form });
        for (const field of [fields.email, fields.card_number, fields.card_expiry, fields.card_csc])
          await expect(form.getByRole('textbox', { name: field })).toBeVisible();
        await expect(form.getByRole('button', { name: total })).toBeVisible();
      });
    });

    test('a decline is shown, and another card pays', async ({ page }) => {
      await page.goto(asked);
      const { form, card } = await filled(page, messages);
      await card.fill('4000000000009995');
      await card.press('Enter');
      await expect(form).toContainText(messages.reasons.insufficient_funds.title);
      await expect(form).toContainText(messages.money.not_charged);

      await card.fill('4242424242424242');
      await card.press('Enter');
      await expect(form).toContainText(messages.ui.paid);
      await expect(form).not.toContainText(messages.reasons.insufficient_funds.title);
    });
  });
}

const lost = [
  { name: 'a payment whose answer is lost is found', comes: true, told: en.ui.paid },
  { name: 'a payment that never came was not made', comes: false, told: en.money.not_charged },
];

for (const { name, comes, told } of lost) {
  test(name, async ({ page }) => {
    await page.route('/pay', async (route) => {
      if (comes) await route.fetch();
      await route.abort('connectionreset');
    });
    await page.goto('/');
    const { form, card } = await filled(page, en);
    await card.fill('4242424242424242');
    await card.press('Enter');
    await expect(form).toContainText(told);
  });
}

test.describe('a browser in Arabic', () => {
  test.use({ locale: 'ar-EG' });

  test('is answered in Arabic', async ({ page }) => {
    await page.goto('/');
    await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  });
});

for (const [wanted, lang] of [
  ['de;q=0.4, ar;q=0.8', 'ar'],
  ['de;q=0, ar;q=0.1', 'ar'],
  ['fr, DE-at;q=0.5', 'de'],
] as const) {
  test(`of ${wanted}, ${lang} is chosen`, async ({ request }) => {
    const page = await request.get('/', { headers: { 'Accept-Language': wanted } });
    expect(await page.text()).toContain(`<html lang="${lang}"`);
  });
}

/** The form with all but a card number. */
async function filled(page: Page, { fields }: typeof en): Promise<{ form: Locator; card: Locator }> {
  const form = page.getByRole('form', { name: fields.form });
  await hydrated(page);
  await form.getByRole('textbox', { name: fields.email }).fill('mira@example.com');
  await form.getByRole('textbox', { name: fields.card_expiry }).fill('1234');
  await form.getByRole('textbox', { name: fields.card_csc }).fill('123');
  return { form, card: form.getByRole('textbox', { name: fields.card_number }) };
}

/** The first thing that the script does is to refuse what the browser would send by itself. */
async function hydrated(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    Object.keys(document.querySelector('form') ?? {}).some((key) => key.startsWith('__reactProps')),
  );
}
