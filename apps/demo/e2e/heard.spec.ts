import { expect } from '@playwright/test';
import { aroundPaying } from './heard/aroundPaying.js';
import { declines } from './heard/declines.js';
import { fieldProblems } from './heard/fieldProblems.js';
import { listen } from './heard/listen.js';
import { outcomes } from './heard/outcomes.js';
import { orderChanges } from './heard/orderChanges.js';
import { hold } from './heard/Scenario.js';
import {
  addressFields,
  announced,
  checkoutTitle,
  errorTitle,
  field,
  fromSettings,
  paidAfterAll,
  paying,
  problem,
  summary,
  unfilled,
} from './heard/said.js';
import { cards, catalogs, fillIn, openShop, tabTo, test, write } from './shop.js';

const opening = ['page: Salt & Kiln', checkoutTitle];

for (const [title, scenario] of Object.entries({
  ...declines,
  ...fieldProblems,
  ...outcomes,
  ...aroundPaying,
  ...orderChanges,
})) {
  test(title, async ({ page, context }) => {
    await scenario.given?.(page);
    const heard = await listen(page);
    await openShop(page, scenario.state);
    await fillIn(page, scenario.values);
    await heard.forget();
    await scenario.steps({ page, context, heard });
    await heard.expect(scenario.heard);
  });
}

test('lost, stolen and fraud sound like any decline', async ({ page }) => {
  test.slow();
  const heard = await listen(page);
  const said: (readonly string[])[] = [];
  for (const scenario of ['code:decline:generic_decline', 'lost_card', 'stolen_card', 'fraud']) {
    await openShop(page, { scenario });
    await fillIn(page);
    await heard.forget();
    await page.keyboard.press('Enter');
    await expect(page.locator('.tactful-banner')).toBeFocused();
    await heard.settled();
    said.push(heard.lines());
  }
  expect(said[0]).toHaveLength(3);
  expect(said).toEqual(said.map(() => said[0]));
});

test('the form is filled in: each field by its name, the brand once', async ({ page }) => {
  const heard = await listen(page);
  await openShop(page);
  await heard.forget();
  await write(page, 'email', 'mira@example.com');
  await write(page, 'card_number', cards.pays);
  await heard.settled();
  await write(page, 'card_expiry', '1234');
  await write(page, 'card_csc', '123');
  await write(page, 'card_holder', 'Mira Brandt');
  await write(page, 'billing_city', 'Berlin');
  await heard.expect([
    'focus: button “Settings”',
    ...fromSettings,
    `focus: ${field('card_number')}`,
    'polite: Visa',
    `focus: ${field('card_expiry')}`,
    `focus: ${field('card_csc')}`,
    `focus: button “${catalogs.en.ui.csc_help}”`,
    `focus: ${field('card_holder')}`,
    ...addressFields,
  ]);
});

test('an empty form is sent: a summary, and each link is the words of its field', async ({ page }) => {
  const heard = await listen(page);
  await openShop(page);
  await tabTo(page, { words: 'Pay' });
  await heard.forget();
  await page.keyboard.press('Enter');
  await heard.settled();
  for (let presses = 0; presses < 8; presses += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const missing = [
    problem('email', 'email_missing'),
    problem('card_number', 'card_number_missing'),
    problem('card_expiry', 'card_expiry_missing'),
    problem('card_csc', 'csc_missing'),
    problem('card_holder', 'card_holder_missing'),
    unfilled('billing_address_line1'),
    problem('billing_postal_code', 'postal_code_missing'),
    unfilled('billing_city'),
  ];
  await heard.expect([
    summary,
    errorTitle,
    ...missing.map((text) => `focus: link “${text}”`),
    `focus: ${field('billing_city', { wrong: missing.at(-1) ?? '' })}`,
  ]);
});

test('no payment can be opened, and then it can', async ({ page }) => {
  await page.route('**/shop/payments/stripe', (route) => route.abort('connectionreset'));
  const heard = await listen(page);
  await page.goto('/');
  await heard.expect([...opening, `assertive: ${announced('service_unavailable')}`]);
  await page.unroute('**/shop/payments/stripe');
  await tabTo(page, { words: catalogs.en.actions.try_again });
  await page.keyboard.press('Enter');
  await heard.expect([
    ...opening,
    `assertive: ${announced('service_unavailable')}`,
    'focus: button “Settings”',
    `focus: button “${catalogs.en.actions.try_again}”`,
    'focus: heading “Checkout”',
  ]);
});

test('the shop has no order to pay', async ({ page }) => {
  await page.route('**/shop/orders', (route) => route.abort('connectionreset'));
  const heard = await listen(page);
  await page.goto('/');
  await heard.expect([...opening, `assertive: ${announced('order_not_created')}`]);
});

test('a second tab says what the first one does, and then that it is paid', async ({ page, context }) => {
  await openShop(page, { gateway: 'rapyd' });
  await fillIn(page);
  const letGo = await hold(page);
  const second = await context.newPage();
  const heard = await listen(second);
  await second.goto(page.url());
  await expect(second.locator('.tactful-pay')).toBeVisible();
  await fillIn(second);
  await heard.forget();
  await page.bringToFront();
  await page.keyboard.press('Enter');
  await expect(page.locator('.tactful-pay')).toContainText(catalogs.en.ui.paying);
  await second.bringToFront();
  await second.keyboard.press('Enter');
  const inProgress = `polite: ${announced('payment_in_progress')}`;
  // It may take longer to find the other tab than to say that this one is paying.
  const told = (): readonly string[] => heard.lines().filter((line) => line !== paying);
  await expect.poll(told).toEqual([inProgress]);
  letGo();
  await expect.poll(told).toEqual([inProgress, ...paidAfterAll]);
  await heard.settled();
  expect(told()).toEqual([inProgress, ...paidAfterAll]);
});
