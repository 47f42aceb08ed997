import { expect } from '@playwright/test';
import { describe, formatWait, publicError } from '@tactful/core';
import { catalogs, tabTo } from '../shop.js';
import {
  announced,
  backOnline,
  banner,
  checkoutTitle,
  declined,
  errorTitle,
  paid,
  paidAfterAll,
  payButton,
  paying,
  wentOffline,
} from './said.js';
import { enter, hold, keepAnswers, passTime, press, type Scenario, tab } from './Scenario.js';

const { ui, reasons, actions, money } = catalogs.en;

const wait = (seconds: number): string => `\u2068${formatWait(seconds * 1000, 'en')}\u2069`;
const lost = `polite: ${announced('connection_lost')}`;
const unknown = `polite: ${announced('result_unknown')}`;
const tooMany = (seconds: number): string =>
  describe(publicError('too_many_attempts'), catalogs.en, { wait: seconds * 1000 }).body;

/** Payments that wait, are lost on the way, or are not known of, and how they end. */
export const outcomes: Readonly<Record<string, Scenario>> = {
  'paid at once': { steps: enter, heard: [paying, ...paid] },
  'paid, by the pay button': {
    state: { gateway: 'problem-details' },
    steps: async (step) => {
      await tab(step);
      await enter(step);
    },
    heard: [
      `focus: ${payButton.ready}`,
      `changed: ${payButton.paying}`,
      paying,
      `changed: ${payButton.paid}`,
      ...paid,
    ],
  },
  'Enter twice, and again while it is paid': {
    state: { gateway: 'xpay' },
    steps: async (step) => {
      const letGo = await hold(step.page);
      await enter(step);
      await enter(step);
      await step.heard.expect([paying]);
      await enter(step);
      await tab(step);
      await step.page.keyboard.press('Space');
      await step.heard.expect([paying, `focus: ${payButton.paying}`]);
      letGo();
    },
    heard: [paying, `focus: ${payButton.paying}`, `changed: ${payButton.paid}`, ...paid],
  },
  'an answer that takes longer than ten seconds': {
    state: { gateway: 'synapto' },
    given: (page) => page.clock.install(),
    steps: async (step) => {
      const letGo = await hold(step.page);
      await enter(step);
      await step.heard.expect([paying]);
      await step.page.clock.fastForward(10_000);
      await step.heard.expect([paying, `polite: ${ui.paying_long}`]);
      letGo();
    },
    heard: [paying, `polite: ${ui.paying_long}`, ...paid],
  },
  'the gateway is busy: waits, and pays by itself': {
    state: { gateway: 'rapyd', scenario: 'rate_limit' },
    // The wait that is said is what it is at first, however long that takes.
    given: (page) => page.clock.setFixedTime(new Date()),
    steps: enter,
    heard: [paying, `polite: ${reasons.too_many_requests.title}. Trying again in ${wait(3)}.`, ...paid],
  },
  'too many tries: the wait is said at sparse steps, and then that it is over': {
    state: { gateway: 'problem-details', scenario: 'code:reason:too_many_attempts' },
    given: async (page) => {
      await page.clock.install();
      await page.route('**/shop/payments/problem-details', async (route) => {
        const response = await route.fetch();
        const body: unknown = await response.json();
        const payment = {
          ...Reflect.get(Object(body), 'payment'),
          retry: { automatic: false, afterMs: 40_000 },
        };
        await route.fulfill({ response, json: { ...Object(body), payment } });
      });
    },
    steps: async (step) => {
      await enter(step);
      await step.heard.settled();
      await step.page.clock.runFor(45_000);
    },
    heard: [
      paying,
      `focus: group “${reasons.too_many_attempts.title}”, “${tooMany(40)}”`,
      errorTitle,
      `polite: ${tooMany(30)}`,
      `polite: ${tooMany(10)}`,
      `changed: group “${reasons.too_many_attempts.title}”, “${ui.wait_over} ${money.not_charged}”`,
      `polite: ${ui.wait_over}`,
    ],
  },
  'no answer in time: unknown, and then found to be paid': {
    state: { gateway: 'rapyd' },
    given: (page) => page.clock.install(),
    steps: async (step) => {
      const taken = await keepAnswers(step.page);
      await enter(step);
      await step.heard.expect([paying]);
      await taken();
      await step.page.clock.fastForward(11_000);
      await step.heard.expect([paying, `polite: ${ui.paying_long}`]);
      await step.page.clock.fastForward(50_000);
    },
    heard: [paying, `polite: ${ui.paying_long}`, unknown, ...paidAfterAll],
  },
  'the connection drops after the payment': {
    state: { gateway: 'synapto', scenario: 'drop_after' },
    steps: enter,
    heard: [paying, lost, ...paidAfterAll],
  },
  'the connection drops before the payment, and nobody ever knows': {
    state: { gateway: 'rapyd', scenario: 'drop_before' },
    given: (page) => page.clock.install(),
    steps: async (step) => {
      await enter(step);
      await step.heard.expect([paying, lost]);
      await passTime(step.page, step.page.locator('.tactful-status').getByText(ui.unconfirmed_title));
      await step.page.clock.resume();
      await step.heard.settled();
      await press(step.page, actions.wait_for_result);
    },
    heard: [
      paying,
      lost,
      `polite: ${ui.unconfirmed_title}. ${ui.unconfirmed_body}`,
      `focus: link “${actions.contact_merchant}”`,
      `focus: button “${actions.wait_for_result}”`,
      `focus: group “${reasons.connection_lost.title}”, “${describe(publicError('connection_lost'), catalogs.en).body}”`,
    ],
  },
  'the gateway fails: not known whether it is paid': {
    state: { scenario: 'server_error' },
    steps: enter,
    heard: [paying, unknown],
  },
  'the bank has the payment and takes its time': {
    state: { gateway: 'convenient-checkout', scenario: 'processing' },
    steps: enter,
    heard: [paying, `polite: ${announced('payment_processing')}`],
  },
  'the order is paid already': {
    state: { gateway: 'problem-details', scenario: 'code:reason:already_paid' },
    steps: async (step) => {
      await enter(step);
      await step.heard.settled();
      await tabTo(step.page, { words: ui.paid_before });
      await enter(step);
    },
    heard: [paying, `polite: ${announced('already_paid')}`, `focus: button “${ui.paid_before}”, disabled`],
  },
  'another tab pays the same order': {
    state: { gateway: 'problem-details', scenario: 'code:reason:payment_in_progress' },
    steps: enter,
    heard: [paying, `polite: ${announced('payment_in_progress')}`],
  },
  'offline: nothing is sent, and it can be tried again': {
    state: { gateway: 'rapyd' },
    steps: async (step) => {
      await step.context.setOffline(true);
      await step.heard.expect([wentOffline]);
      await enter(step);
      await step.heard.expect([wentOffline, banner('offline'), errorTitle]);
      await step.context.setOffline(false);
      await step.heard.expect([wentOffline, banner('offline'), errorTitle, backOnline]);
      await press(step.page, actions.try_again);
    },
    heard: [
      wentOffline,
      banner('offline'),
      errorTitle,
      backOnline,
      `focus: button “${actions.try_again}”`,
      `focus: ${payButton.ready}`,
      `changed: ${payButton.paying}`,
      paying,
      checkoutTitle,
      `changed: ${payButton.paid}`,
      ...paid,
    ],
  },
  'offline once it is sent: asked when the connection is back': {
    state: { gateway: 'rapyd' },
    steps: async ({ page, context, heard }) => {
      await page.route('**/shop/payments/rapyd*', async (route) => {
        if (route.request().method() === 'GET') {
          await expect.poll(heard.lines).toContain(backOnline);
          return route.continue();
        }
        await expect.poll(heard.lines).toContain(paying);
        await route.fetch();
        await context.setOffline(true);
        await expect.poll(heard.lines).toContain(wentOffline);
        return route.abort('connectionreset');
      });
      await page.keyboard.press('Enter');
      await heard.expect([paying, wentOffline, lost]);
      await context.setOffline(false);
    },
    heard: [paying, wentOffline, lost, backOnline, ...paidAfterAll],
  },
  'a decline, and then it is paid': {
    state: { gateway: 'xpay', scenario: 'insufficient_funds' },
    steps: async (step) => {
      await enter(step);
      await step.heard.settled();
      await step.page.evaluate(() =>
        history.replaceState(null, '', location.href.replace(/&?scenario=\w+/, '')),
      );
      await press(step.page, 'Pay');
    },
    heard: [
      ...declined('insufficient_funds'),
      `focus: button “${actions.use_other_method}”`,
      `focus: ${payButton.ready}`,
      `changed: ${payButton.paying}`,
      paying,
      checkoutTitle,
      `changed: ${payButton.paid}`,
      ...paid,
    ],
  },
};
