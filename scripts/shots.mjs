// node scripts/shots.mjs [part of a name…]: takes pictures of the demo's main states into .shots/, or those whose name
// has one of the parts. The two that the README shows go to docs/. Build first: pnpm build.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright';
import { launchOptions } from './chromium.mjs';
import { pageStates } from './shots/pageStates.mjs';

/** @import { Page } from 'playwright' */

const port = 4247;
const folder = '.shots';
const card = '4242424242424242';
const widths = [1280, 768, 320];
const looks = ['en light', 'en dark', 'de light', 'ar light', 'ar dark'].map((look) => look.split(' '));

/** @type {Record<string, { path?: string, query?: string, ready?: string, act?: (page: Page) => Promise<void> }>} */
const states = {
  start: {},
  decline: { query: 'scenario=insufficient_funds', act: (page) => pay(page, '.tactful-banner') },
  'generic-decline': { query: 'scenario=lost_card', act: (page) => pay(page, '.tactful-banner') },
  'security-code': { query: 'scenario=wrong_security_code', act: (page) => pay(page, '[aria-invalid]') },
  'two-fields': { query: 'gateway=rapyd&scenario=two_fields', act: (page) => pay(page, '.tactful-summary') },
  empty: {
    act: async (page) => {
      await page.locator('.tactful-pay').press('Enter');
      await page.waitForSelector('.tactful-summary');
    },
  },
  'rate-limit': { query: 'scenario=rate_limit', act: (page) => pay(page, '.tactful-status') },
  paying: { query: 'latency=5000', act: (page) => pay(page, '[data-phase=submitting]') },
  checking: { query: 'gateway=rapyd&scenario=drop_before', act: (page) => pay(page, '.tactful-status') },
  unconfirmed: {
    query: 'gateway=rapyd&scenario=drop_before',
    act: async (page) => {
      await pay(page, '.tactful-status');
      for (let asked = 0; asked < 10; asked += 1) {
        await page.clock.fastForward(31_000);
        await page.waitForTimeout(100);
      }
      await page.waitForSelector('[data-phase=unknown]');
    },
  },
  'bank-debit': { act: (page) => choose(page, 'bank_debit') },
  'wallet-cancelled': {
    query: 'wallet=cancelled',
    act: async (page) => {
      await askWallet(page);
      await page.waitForSelector('.tactful-wallet .tactful-panel');
    },
  },
  'wallet-sheet': {
    act: async (page) => {
      await askWallet(page);
      await page.frameLocator('.asking-frame').getByRole('button').waitFor();
    },
  },
  'saved-methods': { query: 'shopper=mira', act: (page) => choose(page, 'travel') },
  'saved-method-kept': {
    query: 'shopper=mira',
    act: async (page) => {
      await choose(page, 'visa');
      await page.locator('.tactful-saved-actions button').last().press('Enter');
      await page.locator('.tactful-saved-remove').press('Enter');
      await page.waitForSelector('.tactful-saved-problem');
    },
  },
  'saved-methods-not-loaded': {
    query: 'shopper=not_loaded',
    act: async (page) => void (await page.waitForSelector('.tactful-saved-problem')),
  },
  'cart-several': { query: 'cart=several' },
  'price-changed': { query: 'cart=price_changed' },
  'promo-code': {
    act: async (page) => {
      await applyCode(page, 'TEA10');
      await page.waitForSelector('.tactful-promo-code-applied');
    },
  },
  'promo-code-refused': {
    act: async (page) => {
      await applyCode(page, 'LATETEA');
      await page.waitForSelector('[name=promo_code][aria-invalid]');
    },
  },
  'session-expiring': { query: 'session=expiring' },
  'session-expired': { query: 'session=expired', ready: '.tactful-unavailable' },
  'link-expired': { query: 'session=link_expired', ready: '.tactful-unavailable' },
  'bank-check': { act: (page) => pay(page, '.asking-frame', '4000002760003184') },
  offline: {
    act: async (page) => {
      await page.context().setOffline(true);
      await page.waitForSelector('.tactful-offline');
    },
  },
  receipt: { act: (page) => pay(page, '.receipt') },
  order: {
    act: async (page) => {
      const details = page.locator('.order > details > summary');
      if (await details.isVisible()) await details.press('Enter');
    },
  },
  drawer: {
    query: 'gateway=xpay&scenario=two_fields',
    act: async (page) => {
      await page.locator('.developer-bar button').press('Enter');
      await page.waitForSelector('.test-cards');
    },
  },
};

/** For the README: what the window shows of a state, with this in its middle, and the file. */
const shown = [
  {
    title: 'decline-en-light-1280',
    middle: '.tactful-banner',
    file: 'docs/checkout-declined.png',
  },
  {
    title: 'security-code-ar-dark-320',
    middle: '.tactful-card-block [aria-invalid]',
    file: 'docs/checkout-arabic-dark.png',
  },
];

const parts = process.argv.slice(2);
const sandbox = spawn(process.execPath, ['apps/sandbox/dist/main.js'], {
  stdio: ['ignore', 'pipe', 'inherit'],
  env: { ...process.env, PORT: String(port) },
});
await once(sandbox.stdout, 'data');
const browser = await chromium.launch(launchOptions);
mkdirSync(folder, { recursive: true });
mkdirSync('docs', { recursive: true });
try {
  for (const [name, state] of Object.entries({ ...states, ...pageStates })) {
    for (const [locale = '', theme = ''] of looks) {
      for (const width of widths) {
        const title = `${name}-${locale}-${theme}-${width}`;
        if (parts.length > 0 && !parts.some((part) => title.includes(part))) continue;
        await shoot({
          title,
          width,
          path: state.path ?? '/',
          query: `locale=${locale}&theme=${theme}&${state.query ?? ''}`,
          ready: state.ready ?? '.tactful-pay',
          act: state.act,
        });
      }
    }
  }
} finally {
  await browser.close();
  sandbox.kill();
}

/** @param {{ title: string, width: number, path: string, query: string, ready: string, act?: ((page: Page) => Promise<void>) | undefined }} shot */
async function shoot({ title, width, path, query, ready, act }) {
  const page = await browser.newPage({
    viewport: { width, height: width === 320 ? 720 : 900 },
    deviceScaleFactor: width === 320 ? 1.5 : 1,
    reducedMotion: 'reduce',
  });
  await page.clock.install();
  await page.goto(`http://localhost:${port}${path}?${query}`);
  await page.waitForSelector(ready);
  await act?.(page);
  // Past the moment in which things fade in.
  await page.evaluate(() => window.scrollTo(0, 0));
  // A frame of another origin is not painted again for a picture that is longer than the window.
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const isFramed = page.frames().length > 1;
  if (isFramed) await page.setViewportSize({ width, height });
  await page.waitForTimeout(isFramed ? 1000 : 250);
  const isModal = (await page.locator('dialog[open]').count()) > 0;
  await page.screenshot({ path: `${folder}/${title}.png`, fullPage: !isModal });
  const readme = shown.find((one) => title === one.title);
  if (readme) {
    await page.locator(readme.middle).evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await page.screenshot({ path: readme.file });
  }
  await page.close();
}

/**
 * @param {Page} page
 * @param {string} until a selector of what shows that the state is there
 */
async function pay(page, until, number = card) {
  await fillIn(page, number);
  await page.locator('.tactful-pay').click();
  await page.waitForSelector(until);
}

/** @param {Page} page */
async function askWallet(page) {
  await fillIn(page);
  await choose(page, 'wallet');
  await page.locator('.wallet-button').press('Enter');
}

/** @param {Page} page */
async function fillIn(page, number = card) {
  const values = {
    email: 'mira@example.com',
    card_number: number,
    card_expiry: '1234',
    card_csc: '123',
    card_holder: 'Mira Brandt',
    billing_address_line1: 'Lindenstraße 12',
    billing_postal_code: '10969',
    billing_city: 'Berlin',
  };
  for (const [name, value] of Object.entries(values)) {
    await page.locator(`[name=${name}]`).pressSequentially(value);
  }
}

/**
 * @param {Page} page
 * @param {string} method
 */
async function choose(page, method) {
  await page.locator(`[name=payment_method][value=${method}]`).check();
}

/**
 * @param {Page} page
 * @param {string} code
 */
async function applyCode(page, code) {
  const order = page.locator('.order > details > summary');
  if (await order.isVisible()) await order.press('Enter');
  await page.locator('.promo-fold > summary').press('Enter');
  await page.locator('[name=promo_code]').fill(code);
  await page.locator('[name=promo_code]').press('Enter');
}
