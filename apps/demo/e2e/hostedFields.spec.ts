import { expect, test as anyTest } from '@playwright/test';
import { expectAccessible } from './expectAccessible.js';
import { hostedFields, inputs, leftWrong, notLoaded } from './heard/hostedFields.js';
import { listen } from './heard/listen.js';
import { checkoutTitle, field } from './heard/said.js';
import { keepAnswers } from './heard/Scenario.js';
import { fillInHosted, inFrame, openHosted, tabInto } from './hosted.js';
import { cards, catalogs, expectPaid, type Locale, test } from './shop.js';

/** A test number that the page does not list. */
const unlisted = '4111111111111111';
const opening = ['page: Salt & Kiln', checkoutTitle];

for (const [title, scenario] of Object.entries(hostedFields)) {
  test(title, async ({ page, context }) => {
    const heard = await listen(page);
    await openHosted(page, scenario.state);
    await fillInHosted(page, scenario.values);
    await heard.forget();
    await scenario.steps({ page, context, heard });
    await heard.expect(scenario.heard);
  });
}

test('the form is filled in: each field by its name, those of the frames by the gateway’s', async ({
  page,
}) => {
  const heard = await listen(page);
  await openHosted(page);
  await heard.forget();
  await fillInHosted(page);
  await heard.expect([
    'focus: button “Settings”',
    `focus: ${field('email')}`,
    ...Object.values(inputs),
    `focus: ${field('card_holder')}`,
    `focus: ${field('billing_postal_code')}`,
  ]);
});

test('what a frame finds wrong is said on leaving it', async ({ page }) => {
  const heard = await listen(page);
  await openHosted(page);
  await tabInto(page, 'card_number');
  await heard.forget();
  for (const [typed, next] of [
    ['4242424242424241', 'card_expiry'],
    ['1220', 'card_csc'],
    ['1', 'card_holder'],
  ] as const) {
    await page.keyboard.type(typed);
    await tabInto(page, next);
    await heard.settled();
  }
  await heard.expect(leftWrong);
});

test('the page never sees the card number: it goes from a frame of the gateway to the gateway', async ({
  page,
}) => {
  const holds = (text: string | null | undefined): boolean =>
    text?.replace(/\D/g, '').includes(unlisted) ?? false;
  const senders: string[] = [];
  page.on('request', (request) => {
    const isThere = holds(request.postData()) || holds(request.url());
    if (isThere)
      senders.push(`${new URL(request.frame().url()).origin} to ${new URL(request.url()).pathname}`);
  });
  await page.addInitScript(() => {
    const told: string[] = [];
    Reflect.set(window, 'told', told);
    if (window === window.top)
      addEventListener('message', ({ data, ports }) => told.push(JSON.stringify([data, ports.length])));
  });
  await openHosted(page, { scenario: 'insufficient_funds' });
  await fillInHosted(page, { card_number: unlisted });
  expect(holds(await inFrame(page, 'card_number'))).toBe(true);
  await page.keyboard.press('Enter');
  await page.locator('.tactful-banner').waitFor();

  const { origin, port } = new URL(page.url());
  expect(senders).toEqual([`http://127.0.0.1:${port} to /v1/payment_methods`]);
  const seen = await page.evaluate(() => [
    document.documentElement.outerHTML,
    ...Array.from(document.querySelectorAll('input'), ({ value }) => value),
    ...Reflect.get(window, 'told'),
    JSON.stringify([localStorage, sessionStorage, history.state, document.cookie]),
    ...Array.from(document.querySelectorAll('iframe'), (frame) => frame.contentDocument && 'open'),
  ]);
  expect(seen.filter(holds)).toEqual([]);
  expect(seen.slice(-3)).toEqual([null, null, null]);
  for (const frame of page.frames().slice(1)) expect(new URL(frame.url()).origin).not.toBe(origin);
});

test('a decline keeps what was typed, in the frames too, and another card pays', async ({ page }) => {
  await openHosted(page);
  await fillInHosted(page, { card_number: cards.insufficientFunds });
  await page.keyboard.press('Enter');
  await expect(page.locator('.tactful-banner')).toBeFocused();
  expect(await inFrame(page, 'card_number')).toBe('4000 0000 0000 9995');
  expect(await inFrame(page, 'card_expiry')).toBe('12 / 34');
  await tabInto(page, catalogs.en.actions.use_other_method);
  await page.keyboard.press('Enter');
  await expect(page.locator('[name=card_number][data-focused]')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(cards.pays);
  await page.keyboard.press('Enter');
  await expectPaid(page);
});

test('a reload while paying finds out what became of it', async ({ page }) => {
  await openHosted(page);
  await fillInHosted(page);
  const taken = await keepAnswers(page);
  await page.keyboard.press('Enter');
  await taken();
  await expect(page.locator('.tactful-pay')).toContainText(catalogs.en.ui.paying);
  await expect.poll(() => page.evaluate(() => sessionStorage.length)).toBe(1);
  await page.reload();
  await expectPaid(page);
});

test('while the script is late, the fields are there, and say that they load', async ({ page }) => {
  const heard = await listen(page);
  await page.goto('/hosted-fields?latency=1500');
  const fields = page.locator('.tactful-hosted');
  await expect(fields.and(page.locator('[aria-busy=true]'))).toHaveCount(3);
  await expect(fields.and(page.locator('[data-status=ready]'))).toHaveCount(3);
  const ofPage = (): readonly string[] => heard.lines().filter((line) => line !== 'page: Secure input');
  await expect.poll(ofPage).toEqual(opening);
});

test('a blocked script: it is said at once what can be done, and nothing of money', async ({ page }) => {
  const heard = await listen(page);
  await page.goto('/hosted-fields?scenario=script_blocked');
  await heard.expect([
    ...opening,
    `assertive: ${notLoaded.title}. ${catalogs.en.ui.secure_fields.alone_body}`,
  ]);
  await expect(page.locator('.tactful-pay')).toHaveCount(0);
  await expectAccessible(page);
});

test('blocked fields: it is said when they should be there, and nothing is sent', async ({ page }) => {
  await page.clock.install();
  const heard = await listen(page);
  await page.goto('/hosted-fields?scenario=fields_blocked');
  await expect(page.locator('[aria-busy=true]')).toHaveCount(3);
  await page.clock.runFor(16_000);
  await expect(page.locator('.tactful-hosted[data-status=failed]')).toHaveCount(3);
  await expect(page.locator('.tactful-card-fields')).toContainText(String(notLoaded.body));
  // Each field says it, and those of one moment do so with one voice.
  const said = (): readonly string[] => [...new Set(heard.lines())];
  await expect.poll(said).toEqual([...opening, `polite: ${String(notLoaded.field)}`]);
  await expectAccessible(page);
});

// The browser reports what is kept out.
anyTest('the page is served under a policy that allows the gateway and nothing more', async ({ page }) => {
  const strict = (await (await page.goto('/'))?.headerValue('content-security-policy')) ?? '';
  const policy = await (await page.goto('/hosted-fields'))?.headerValue('content-security-policy');
  const gateway = `http://127.0.0.1:${new URL(page.url()).port}`;
  expect(policy).toBe(
    `${strict.replace("script-src 'self'", `script-src 'self' ${gateway}`)}; frame-src 'self' ${gateway}`,
  );
  const fromElsewhere = await page.evaluate(() => {
    try {
      document.createElement('script').src = 'https://elsewhere.example/stripe.js';
      return 'let in';
    } catch {
      return 'kept out';
    }
  });
  expect(fromElsewhere).toBe('kept out');
});

const looks: readonly { readonly locale: Locale; readonly theme: string }[] = [
  { locale: 'en', theme: 'light' },
  { locale: 'de', theme: 'dark' },
  { locale: 'ar', theme: 'dark' },
];

for (const { locale, theme } of looks) {
  test(`${locale}, ${theme}: axe finds nothing, nothing is wider than 320 px, and a decline is told`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await openHosted(page, { locale, theme, scenario: 'insufficient_funds' });
    await expectAccessible(page);
    await fillInHosted(page);
    await page.keyboard.press('Enter');
    await expect(page.locator('.tactful-banner')).toContainText(
      catalogs[locale].reasons.insufficient_funds.title,
    );
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
}

test('the drawer has the scenarios of the page, leads to the others, and knows that it cannot fill in', async ({
  page,
}) => {
  await openHosted(page, { locale: 'de' });
  await tabInto(page, 'Settings');
  await page.keyboard.press('Enter');
  const drawer = page.getByRole('dialog', { name: 'Sandbox settings' });
  await expect(drawer.getByLabel('Gateway')).toHaveCount(0);
  await expect(drawer.getByText('4242 4242 4242 4242')).toBeVisible();
  await expect(drawer.getByRole('button')).toHaveCount(1);
  await drawer.getByLabel('Scenario').selectOption('script_blocked');
  await expect(page.locator('.tactful-secure-fields')).toBeVisible();
  await drawer.getByRole('link', { name: 'Checkout' }).press('Enter');
  await expect(page).toHaveURL(/\/\?locale=de/);
});
