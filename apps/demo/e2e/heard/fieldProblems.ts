import { catalogs, tabTo } from '../shop.js';
import {
  addressFields,
  checkoutTitle,
  declined,
  errorTitle,
  field,
  fromSettings,
  moneyOf,
  paid,
  payButton,
  paying,
  problem,
  promoFold,
  summary,
  toSettings,
  unfilled,
} from './said.js';
import { enter, hold, retype, type Scenario, shiftTab, tab } from './Scenario.js';

const { ui, hints } = catalogs.en;
const wrongCode = problem('card_csc', 'csc_mismatch');
const codeMoney = moneyOf('csc_mismatch');
const shortCode = problem('card_csc', 'csc_incomplete');
const wrongPostalCode = problem('billing_postal_code', 'postal_code_format');

/** Things that are wrong at fields: found by the form, or by the gateway. */
export const fieldProblems: Readonly<Record<string, Scenario>> = {
  'wrong security code: the field, and that nothing was charged': {
    state: { scenario: 'wrong_security_code' },
    steps: enter,
    heard: [paying, `focus: ${field('card_csc', { wrong: wrongCode })}`, errorTitle, `polite: ${codeMoney}`],
  },
  'wrong security code, twice: announced where the focus stays': {
    state: { gateway: 'rapyd', scenario: 'wrong_security_code' },
    steps: async (step) => {
      await enter(step);
      await step.heard.settled();
      await retype(step.page, '456');
      await enter(step);
    },
    heard: [
      paying,
      `focus: ${field('card_csc', { wrong: wrongCode })}`,
      errorTitle,
      `polite: ${codeMoney}`,
      `changed: ${field('card_csc')}`,
      paying,
      `changed: ${field('card_csc', { wrong: wrongCode })}`,
      `assertive: ${wrongCode}. ${codeMoney}`,
    ],
  },
  'wrong security code, and the shopper is elsewhere on the page': {
    state: { gateway: 'xpay', scenario: 'wrong_security_code' },
    steps: async (step) => {
      const letGo = await hold(step.page);
      await enter(step);
      await step.heard.expect([paying]);
      await tab(step);
      await tab(step);
      await tab(step);
      letGo();
    },
    heard: [
      paying,
      `focus: ${payButton.paying}`,
      `focus: ${promoFold}`,
      'focus: link “hello@saltandkiln.example”',
      errorTitle,
      `assertive: ${wrongCode}. ${codeMoney}`,
    ],
  },
  'expired card': {
    state: { gateway: 'synapto', scenario: 'expired_card' },
    steps: enter,
    heard: [
      paying,
      `focus: ${field('card_expiry', { wrong: problem('card_expiry', 'card_expired') })}`,
      errorTitle,
      `polite: ${moneyOf('card_expired')}`,
    ],
  },
  'email refused, and put right': {
    state: { gateway: 'problem-details', scenario: 'email_refused' },
    steps: async (step) => {
      await enter(step);
      await step.heard.settled();
      await step.page.keyboard.press('End');
      await step.page.keyboard.type('.org');
    },
    heard: [
      paying,
      `focus: ${field('email', { wrong: problem('email', 'email_format') })}`,
      errorTitle,
      `changed: ${field('email')}`,
    ],
  },
  'two fields refused: a summary, and its first link': {
    state: { gateway: 'rapyd', scenario: 'two_fields' },
    steps: async (step) => {
      await enter(step);
      await step.heard.settled();
      await tab(step);
      await enter(step);
    },
    heard: [
      paying,
      summary,
      errorTitle,
      `focus: link “${problem('email', 'email_format')}”`,
      `focus: ${field('email', { wrong: problem('email', 'email_format') })}`,
    ],
  },
  'one field left empty': {
    values: { card_holder: '' },
    steps: enter,
    heard: [
      `focus: ${field('card_holder', { wrong: problem('card_holder', 'card_holder_missing') })}`,
      errorTitle,
    ],
  },
  'one field left empty, filled in and paid': {
    values: { card_holder: '' },
    steps: async (step) => {
      await enter(step);
      await step.heard.settled();
      await step.page.keyboard.type('M');
      await enter(step);
    },
    heard: [
      `focus: ${field('card_holder', { wrong: problem('card_holder', 'card_holder_missing') })}`,
      errorTitle,
      `changed: ${field('card_holder')}`,
      paying,
      checkoutTitle,
      ...paid,
    ],
  },
  'a field that is wrong when it is sent from it': {
    steps: async (step) => {
      await shiftTab(step);
      await retype(step.page, '1');
      await enter(step);
    },
    heard: [
      `focus: ${field('billing_postal_code')}`,
      `changed: ${field('billing_postal_code', { wrong: wrongPostalCode })}`,
      errorTitle,
      `assertive: ${wrongPostalCode}`,
    ],
  },
  'a field that is left wrong': {
    steps: async (step) => {
      await shiftTab(step);
      await retype(step.page, '1');
      await tab(step);
    },
    heard: [
      `focus: ${field('billing_postal_code')}`,
      `focus: ${field('billing_city')}`,
      `polite: ${wrongPostalCode}`,
    ],
  },
  'a field that is left wrong, and put right': {
    values: { card_csc: '1' },
    steps: async (step) => {
      await tabTo(step.page, { field: 'card_csc' });
      await step.page.keyboard.press('End');
      await step.page.keyboard.type('23');
    },
    heard: [
      ...toSettings,
      ...fromSettings,
      `focus: ${field('card_number')}`,
      `focus: ${field('card_expiry')}`,
      `focus: ${field('card_csc', { wrong: shortCode })}`,
      `changed: ${field('card_csc')}`,
    ],
  },
  'a decline, and then a field is emptied': {
    state: { scenario: 'insufficient_funds' },
    steps: async (step) => {
      await enter(step);
      await step.heard.settled();
      await step.page.keyboard.press('Shift+Tab');
      await step.page.keyboard.press('Delete');
      await enter(step);
    },
    heard: [
      ...declined('insufficient_funds'),
      `focus: ${field('billing_city')}`,
      `changed: ${field('billing_city', { wrong: unfilled('billing_city') })}`,
      `assertive: ${unfilled('billing_city')}`,
    ],
  },
  'an American Express card has four digits on the front': {
    values: { card_number: '378282246310005' },
    steps: async ({ page }) => {
      for (let presses = 0; presses < 7; presses += 1) await page.keyboard.press('Shift+Tab');
      await retype(page, '1234');
      await page.keyboard.press('Enter');
    },
    heard: [
      ...addressFields.slice(0, -1).toReversed(),
      `focus: ${field('card_holder')}`,
      `focus: button “${ui.csc_help}”`,
      `focus: ${field('card_csc', { hint: hints.card_csc_4, wrong: problem('card_csc', 'csc_incomplete', 4) })}`,
      `changed: ${field('card_csc', { hint: hints.card_csc_4 })}`,
      paying,
      ...paid,
    ],
  },
  'help for the security code opens and closes': {
    steps: async ({ page }) => {
      for (let presses = 0; presses < 6; presses += 1) await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Escape');
    },
    heard: [
      ...addressFields.slice(0, -1).toReversed(),
      `focus: ${field('card_holder')}`,
      `focus: button “${ui.csc_help}”`,
      `changed: button “${ui.csc_help}”, expanded`,
      `changed: button “${ui.csc_help}”`,
    ],
  },
  'a card of another brand is pasted with spaces': {
    steps: async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.evaluate(() => navigator.clipboard.writeText('5555-5555 5555 4444'));
      await tabTo(page, { field: 'card_number' });
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.press('ControlOrMeta+V');
    },
    heard: [...toSettings, ...fromSettings, `focus: ${field('card_number')}`, 'polite: Mastercard'],
  },
};
