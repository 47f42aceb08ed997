import { expect, type Page } from '@playwright/test';
import { expectAccessible } from './expectAccessible.js';
import { cards, openShop, pay, tabTo, test, write } from './shop.js';

/** The states that everything on this page is checked in: how to come there. */
const states: Readonly<Record<string, { readonly scenario: string; readonly until: string }>> = {
  'after a decline': { scenario: 'insufficient_funds', until: '.tactful-banner' },
  'with an error at a field': { scenario: 'wrong_security_code', until: '[aria-invalid]' },
  'waiting to send again': { scenario: 'rate_limit', until: '.tactful-status' },
  'while the outcome is unknown': { scenario: 'drop_before', until: '.tactful-status' },
  'after paying': { scenario: '', until: '.receipt' },
};
const looks = [
  { locale: 'en', theme: 'light' },
  { locale: 'ar', theme: 'dark' },
];

for (const { locale, theme } of looks) {
  test.describe(`${locale}, ${theme}`, () => {
    test('axe finds nothing at the start and with a summary of empty fields', async ({ page }) => {
      await openShop(page, { locale, theme });
      await expectAccessible(page);
      await tabTo(page, { field: 'email' });
      await page.keyboard.press('Enter');
      await expect(page.locator('.tactful-summary')).toBeFocused();
      await expectAccessible(page);
    });

    for (const [title, { scenario, until }] of Object.entries(states)) {
      test(`axe finds nothing, and nothing is wider than 320 px, ${title}`, async ({ page }) => {
        await page.setViewportSize({ width: 320, height: 640 });
        await openShop(page, { gateway: 'rapyd', locale, theme, scenario });
        await pay(page);
        await page.locator(until).first().waitFor();
        await expectAccessible(page);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      });
    }

    test('axe finds nothing, and nothing is wider than 320 px, when no payment can be opened', async ({
      page,
    }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.route('**/shop/payments/stripe', (route) => route.abort());
      await page.goto(`/?locale=${locale}&theme=${theme}`);
      await page.locator('.tactful-banner').waitFor();
      await expectAccessible(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    });

    test('the order opens on a phone, and fits', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await openShop(page, { locale, theme });
      const order = page.locator('.order');
      await tabTo(page, { words: (await order.locator('strong').textContent()) ?? '' });
      await page.keyboard.press('Enter');
      await expect(order.getByRole('listitem').first()).toBeVisible();
      await expectAccessible(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    });
  });
}

test('the drawer is reached, used and left by keyboard', async ({ page }) => {
  await openShop(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const drawer = page.getByRole('dialog', { name: 'Sandbox settings' });
  await expect(drawer).toBeVisible();
  await expect(drawer.getByRole('listitem').first()).toBeVisible();
  await expectAccessible(page);

  for (const [label, key, expected] of [
    ['Gateway', 'x', 'gateway=xpay'],
    ['Scenario', 't', 'scenario=two_fields'],
    ['Language', 'd', 'locale=de'],
    ['Theme', 'd', 'theme=dark'],
    ['Disclosure policy', 's', 'policy=strict'],
    ['Answers after', '0', 'latency=500'],
  ] as const) {
    await drawer.getByLabel(label).focus();
    await page.keyboard.press(key);
    await expect(page).toHaveURL(new RegExp(expected));
  }
  await expect(drawer).toContainText('XPay does not say exactly this');
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(page).toHaveTitle('Kasse · Salt & Kiln');
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');

  await page.keyboard.press('Escape');
  await expect(drawer).toBeHidden();
  await expect(page.getByRole('button', { name: 'Settings' })).toBeFocused();
  await page.reload();
  await expect(page).toHaveTitle('Kasse · Salt & Kiln');
  await expect(page.locator('.developer-bar')).toContainText('XPay · Two fields');
});

test('a test card from the drawer pays', async ({ page }) => {
  await openShop(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await tabTo(page, { words: '4242 4242 4242 4242' });
  await page.keyboard.press('Enter');
  await expect(page.locator('[name=card_number]')).toHaveValue('4242 4242 4242 4242');
  await tabTo(page, { field: 'billing_city' });
  await page.keyboard.press('Enter');
  await expect(page.locator('.receipt h1')).toBeFocused();
});

test('what was typed stays when the language changes', async ({ page }) => {
  await openShop(page);
  await write(page, 'card_number', cards.pays);
  await openDrawerAnd(page, 'Language', 'End');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('[name=card_number]')).toHaveValue('4242 4242 4242 4242');
});

test('a card number goes to the gateway and nowhere else', async ({ page }) => {
  const leaks: string[] = [];
  let paid = 0;
  const holds = (text: string | null): boolean =>
    text?.replace(/\D/g, '').includes(cards.insufficientFunds) ?? false;
  page.on('request', (request) => {
    if (holds(request.url()) || holds(JSON.stringify(request.headers()))) leaks.push(request.url());
    if (holds(request.postData())) paid += 1;
  });
  await openShop(page);
  await pay(page, { card_number: cards.insufficientFunds });
  await page.locator('.tactful-banner').waitFor();
  expect(paid).toBe(1);
  expect(leaks).toEqual([]);
  expect(holds(page.url())).toBe(false);
  const kept = await page.evaluate(async () => [
    document.querySelector('.tactful')?.outerHTML,
    JSON.stringify([localStorage, sessionStorage, history.state, document.cookie, performance.getEntries()]),
    JSON.stringify([await indexedDB.databases(), await caches.keys()]),
  ]);
  for (const text of kept) {
    expect(text).not.toContain(cards.insufficientFunds);
    expect(text).not.toContain('4000 0000 0000 9995');
  }
});

test('the page is served under a strict policy, and styles nothing inline', async ({ page }) => {
  const response = await page.goto('/');
  const policy = (await response?.headerValue('content-security-policy')) ?? '';
  for (const part of [
    "default-src 'self'",
    "style-src 'self'",
    "script-src 'self'",
    'require-trusted-types-for',
  ]) {
    expect(policy).toContain(part);
  }
  await page.locator('.tactful-pay').waitFor();
  await expect(page.locator('[style], style, script:not([src])')).toHaveCount(0);
});

async function openDrawerAnd(page: Page, label: string, key: string): Promise<void> {
  await page.getByRole('button', { name: 'Settings' }).press('Enter');
  await page.getByLabel(label).press(key);
}
