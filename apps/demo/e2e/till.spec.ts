import { paymentError, toProblemDetails } from '@tactful/core';
import { expect, type Page } from '@playwright/test';
import { ar } from '../src/locales/ar.js';
import { de } from '../src/locales/de.js';
import { en } from '../src/locales/en.js';
import { expectAccessible } from './expectAccessible.js';
import { type Heard, listen } from './heard/listen.js';
import { announced } from './heard/said.js';
import { keepAnswers, passTime } from './heard/Scenario.js';
import { amount, lost, paid, tillScenarios, waiting } from './heard/till.js';
import { catalogs, tabTo, test } from './shop.js';

const { ui, reasons, actions } = catalogs.en;
const panel = '.tactful-device';
const till = '**/shop/till/payments';

/** Opens the till, and goes to the button that takes the payment. */
async function openTill(page: Page, scenario = ''): Promise<Heard> {
  const heard = await listen(page);
  await page.goto(`/till${scenario === '' ? '' : `?scenario=${scenario}`}`);
  await tabTo(page, { words: en.till.take });
  await heard.forget();
  return heard;
}

/** The idempotency keys that the page asked the reader to take a payment with. */
function keysOf(page: Page): readonly string[] {
  const keys: string[] = [];
  page.on('request', (request) => {
    const isBegun = request.method() === 'POST' && request.url().endsWith('/shop/till/payments');
    if (isBegun) keys.push(request.headers()['idempotency-key'] ?? '');
  });
  return keys;
}

/** The connection to the shop is lost for who asks how it goes, until the function that it gives is called. */
async function loseConnection(page: Page): Promise<() => Promise<void>> {
  await page.route(till, (route) =>
    route.request().method() === 'GET' ? route.abort('connectionreset') : route.fallback(),
  );
  return () => page.unroute(till);
}

for (const [title, { scenario, offered, heard: lines }] of Object.entries(tillScenarios)) {
  test(title, async ({ page }) => {
    const heard = await openTill(page, scenario);
    await page.keyboard.press('Enter');
    await heard.expect(lines);
    await expect(page.locator('.till').getByRole('button')).toHaveText([...offered]);
    await expectAccessible(page);
  });
}

test('staff call it off while the reader waits: the reader says that it has stopped', async ({ page }) => {
  // A reader that waits for as long as it takes.
  const heard = await openTill(page, 'processing');
  await page.keyboard.press('Enter');
  await heard.expect([waiting]);
  await tabTo(page, { words: ui.device.cancel });
  await page.keyboard.press('Enter');
  const { title } = reasons.device_cancelled;
  await expect
    .poll(heard.lines)
    .toEqual([waiting, `focus: button “${ui.device.cancel}”`, expect.any(String)]);
  expect(heard.lines().at(-1)).toContain(`focus: group “${title}”`);
});

test('pressed twice, and clicked twice, it is taken once', async ({ page }) => {
  const keys = keysOf(page);
  await openTill(page);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(page.locator(panel)).toContainText(ui.paid);
  expect(keys).toHaveLength(1);
  await page.goto('/till');
  await page.getByRole('button', { name: en.till.take }).dblclick();
  await expect(page.locator(panel)).toContainText(ui.paid);
  expect(keys).toHaveLength(2);
});

test('the connection is lost while the reader takes the payment: it is checked, and not taken again', async ({
  page,
}) => {
  const keys = keysOf(page);
  const heard = await openTill(page);
  const reconnect = await loseConnection(page);
  await page.keyboard.press('Enter');
  await expect.poll(heard.lines).toEqual([waiting, ...lost]);
  await expect(page.locator('.till')).toContainText(en.till.steps.verifying);
  await expect(page.locator('.till').getByRole('button')).toHaveCount(0);
  await reconnect();
  await heard.expect([waiting, ...lost, ...paid]);
  expect(keys).toHaveLength(1);
});

test('nobody can tell what became of it: staff are told not to take it again, and can ask', async ({
  page,
}) => {
  await page.clock.install();
  const keys = keysOf(page);
  await openTill(page, 'drop_before');
  await page.keyboard.press('Enter');
  await expect(page.locator(panel)).toContainText(reasons.connection_lost.title);
  await passTime(page, page.locator(panel).getByText(ui.unconfirmed_title));
  await expect(page.locator('.till')).toContainText(en.till.steps.unknown);
  await expect(page.getByRole('button', { name: en.till.take })).toHaveCount(0);
  await expectAccessible(page);
  await page.clock.resume();
  await tabTo(page, { words: actions.wait_for_result });
  await page.keyboard.press('Enter');
  await expect(page.locator(panel)).toContainText(reasons.connection_lost.title);
  // A browser may send a request once more whose connection closed: it is the same payment.
  expect(new Set(keys).size).toBe(1);
});

test('a reload while the reader takes the payment: it is found to be paid', async ({ page }) => {
  const keys = keysOf(page);
  const heard = await openTill(page);
  const taken = await keepAnswers(page);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => sessionStorage.length)).toBe(1);
  await heard.expect([waiting]);
  await taken();
  await page.reload();
  await expect(page.locator(panel)).toContainText(ui.paid);
  expect(heard.lines().join('\n')).toContain(reasons.result_unknown.title);
  expect(keys).toHaveLength(1);
});

test('a second till pays nothing while the first one does', async ({ page, context }) => {
  await openTill(page);
  await page.route(till, () => {});
  const second = await context.newPage();
  const keys = keysOf(second);
  await second.goto(page.url());
  // A page that comes to the front may have lost its focus while it was behind the other.
  const take = async (at: Page): Promise<void> => {
    await at.bringToFront();
    await at.getByRole('button', { name: en.till.take }).press('Enter');
  };
  await take(page);
  await expect(page.locator(panel)).toContainText(ui.device.present_card);
  await take(second);
  await expect(second.locator(panel)).toContainText(announced('payment_in_progress').split('.')[0] ?? '');
  expect(keys).toEqual([]);
});

test('another till took it: staff hand nothing over, and go on', async ({ page }) => {
  await openTill(page);
  const problem = toProblemDetails(paymentError('already_paid'));
  await page.route(till, (route) => route.fulfill({ status: problem.status, json: problem }));
  await page.keyboard.press('Enter');
  await expect(page.locator(panel)).toContainText(reasons.already_paid.title);
  await expect(page.locator('.till')).toContainText(en.till.steps.declined);
  await expect(page.locator('.till')).not.toContainText(en.till.steps.succeeded);
  await expect(page.locator('.till').getByRole('button')).toHaveText([en.till.next]);
});

test('another try after a refusal is another payment, and another way leads back to the amount', async ({
  page,
}) => {
  const keys = keysOf(page);
  const heard = await openTill(page, 'device_offline');
  await page.keyboard.press('Enter');
  await tabTo(page, { words: actions.try_again });
  await page.keyboard.press('Enter');
  await expect.poll(() => keys.length).toBe(2);
  expect(new Set(keys).size).toBe(2);
  await expect(page.locator(panel)).toContainText(reasons.device_offline.title);
  await tabTo(page, { words: actions.use_other_method });
  await heard.forget();
  await page.keyboard.press('Enter');
  await heard.expect([amount]);
  await expect(page.getByRole('button', { name: en.till.take })).toBeVisible();
});

test('the next customer begins at the amount of another order', async ({ page }) => {
  const heard = await openTill(page);
  await page.keyboard.press('Enter');
  await expect(page.locator(panel)).toContainText(ui.paid);
  const before = await page.locator('.till-order').textContent();
  await tabTo(page, { words: en.till.next });
  await heard.forget();
  await page.keyboard.press('Enter');
  await heard.expect([amount]);
  await expect(page.locator('.till-order')).not.toHaveText(before ?? '');
  await expect(page.locator(panel)).toHaveCount(0);
});

test('the amount is to pay, and then paid; a next sale that cannot begin says so', async ({ page }) => {
  const heard = await openTill(page);
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toContainText(en.till.toPay);
  await page.keyboard.press('Enter');
  await expect(page.locator(panel)).toContainText(ui.paid);
  await expect(title).toContainText(en.till.paid);
  await expect(title).not.toContainText(en.till.toPay);
  await page.route('**/shop/orders', (route) => route.abort('connectionreset'));
  await tabTo(page, { words: en.till.next });
  await heard.forget();
  await page.keyboard.press('Enter');
  await heard.expect([`assertive: ${en.notStarted}`]);
  await expect(page.locator('.not-started')).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('button', { name: en.till.next })).toBeFocused();
});

for (const [words, theme] of [
  [en, 'light'],
  [de, 'dark'],
  [ar, 'dark'],
] as const) {
  const { tactful, till } = words;
  test(`${tactful.lang}, ${theme}: axe finds nothing, and nothing is wider than 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`/till?locale=${tactful.lang}&theme=${theme}&scenario=device_offline`);
    await expect(page).toHaveTitle(`${till.title} · Salt & Kiln`);
    await expectAccessible(page);
    await page.getByRole('button', { name: till.take }).press('Enter');
    await expect(page.locator(panel)).toContainText(tactful.reasons.device_offline.title);
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
}

test('the drawer has what a reader can do, and no cards', async ({ page }) => {
  await page.goto('/till');
  await tabTo(page, { words: 'Settings' });
  await page.keyboard.press('Enter');
  const drawer = page.getByRole('dialog', { name: 'Sandbox settings' });
  await expect(drawer.getByLabel('Gateway')).toHaveCount(0);
  await expect(drawer).not.toContainText('4242');
  await drawer.getByLabel('Scenario').selectOption('card_not_read');
  await expect(page).toHaveURL(/scenario=card_not_read/);
  await expect(page.locator('.developer-bar')).toContainText('Synapto · Card not read');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Settings' })).toBeFocused();
});
