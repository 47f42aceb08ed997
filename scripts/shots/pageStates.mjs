/** @import { Page } from 'playwright' */

/**
 * A state of one of the demo's pages beside the checkout.
 * @typedef {{ path: string, query?: string, ready: string, act?: (page: Page) => Promise<void> }} PageState
 */

const card = { card_number: '4242424242424242', card_expiry: '1234', card_csc: '123' };
const readyFields = '.tactful-card-block:has(.tactful-field:nth-child(3) [data-status=ready])';
const hosted = { path: '/hosted-fields', ready: readyFields };
const till = { path: '/till', ready: '.till-button' };

/** @type {Readonly<Record<string, PageState>>} */
export const pageStates = {
  'hosted-start': hosted,
  'hosted-loading': { ...hosted, query: 'latency=5000', ready: '.tactful-hosted[data-status=loading]' },
  'hosted-wrong': {
    ...hosted,
    act: (page) =>
      payHosted(page, { card_number: '4242424242424241', card_expiry: '1220' }, '.tactful-summary'),
  },
  'hosted-decline': {
    ...hosted,
    query: 'scenario=insufficient_funds',
    act: (page) => payHosted(page, {}, '.tactful-banner'),
  },
  'hosted-security-code': {
    ...hosted,
    query: 'scenario=wrong_security_code',
    act: (page) => payHosted(page, {}, '[data-invalid]'),
  },
  'hosted-script-blocked': {
    ...hosted,
    query: 'scenario=script_blocked',
    ready: '.tactful-secure-fields',
  },
  'hosted-fields-blocked': {
    ...hosted,
    query: 'scenario=fields_blocked',
    ready: '.tactful-hosted[data-status=loading]',
    act: async (page) => {
      await page.clock.fastForward(16_000);
      await page.waitForSelector('.tactful-hosted-note');
    },
  },
  'hosted-paid': { ...hosted, act: (page) => payHosted(page, {}, '.receipt') },
  'till-start': till,
  'till-waiting': { ...till, act: (page) => take(page, 'card') },
  'till-busy': { ...till, query: 'scenario=device_busy', act: (page) => take(page, 'warning') },
  'till-offline': { ...till, query: 'scenario=device_offline', act: (page) => take(page, 'error') },
  'till-cancelled': { ...till, query: 'scenario=device_cancelled', act: (page) => take(page, 'info') },
  'till-timed-out': { ...till, query: 'scenario=device_timed_out', act: (page) => take(page, 'warning') },
  'till-not-read': { ...till, query: 'scenario=card_not_read', act: (page) => take(page, 'warning') },
  'till-lost': { ...till, query: 'scenario=drop_before', act: (page) => take(page, 'warning') },
  'till-paid': { ...till, act: (page) => take(page, 'done') },
};

/**
 * @param {Page} page
 * @param {Partial<typeof card>} values what is typed into the frames in place of a card that pays
 * @param {string} until a selector of what shows that the state is there
 */
async function payHosted(page, values, until) {
  await page.locator('[name=email]').fill('mira@example.com');
  for (const [name, value] of Object.entries({ ...card, ...values })) {
    const input = page.frameLocator(`fieldset[name=${name}] iframe`).locator('input');
    await input.pressSequentially(value);
  }
  await page.locator('[name=card_holder]').fill('Mira Brandt');
  await page.locator('[name=billing_postal_code]').fill('10969');
  await page.locator('.tactful-pay').click();
  await page.waitForSelector(until);
}

/**
 * @param {Page} page
 * @param {string} severity of what the card reader then says
 */
async function take(page, severity) {
  await page.locator('.till-button').click();
  // The page asks the reader every second, and its clock stands still.
  const panel = page.locator(`.tactful-device[data-severity=${severity}]`);
  for (let asked = 0; asked < 60 && !(await panel.isVisible()); asked += 1) {
    await page.clock.runFor(1000);
    await page.waitForTimeout(250);
  }
  await panel.waitFor();
}
