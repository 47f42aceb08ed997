import { cards, catalogs, tabTo } from '../shop.js';
import {
  announced,
  banner,
  checkoutTitle,
  choices,
  declined,
  errorTitle,
  field,
  paid,
  payButton,
  paying,
  promoFold,
} from './said.js';
import { enter, hold, press, retype, type Scenario, tab } from './Scenario.js';

const { actions } = catalogs.en;

/** Payments that are refused, and said so in a banner. */
export const declines: Readonly<Record<string, Scenario>> = {
  'insufficient funds': {
    state: { scenario: 'insufficient_funds' },
    steps: enter,
    heard: declined('insufficient_funds'),
  },
  'insufficient funds, by the pay button': {
    state: { gateway: 'xpay', scenario: 'insufficient_funds' },
    steps: async (step) => {
      await tab(step);
      await enter(step);
    },
    heard: [
      `focus: ${payButton.ready}`,
      `changed: ${payButton.paying}`,
      paying,
      `changed: ${payButton.ready}`,
      banner('insufficient_funds'),
      errorTitle,
    ],
  },
  'a decline, and another card': {
    state: { gateway: 'rapyd' },
    values: { card_number: cards.insufficientFunds },
    steps: async (step) => {
      await enter(step);
      await step.heard.expect(declined('insufficient_funds'));
      await press(step.page, actions.use_other_method);
      await tab(step);
      await retype(step.page, cards.pays);
      // Paying at once would speak before the brand is said.
      await step.heard.settled();
      await enter(step);
    },
    heard: [
      ...declined('insufficient_funds'),
      `focus: button “${actions.use_other_method}”`,
      `focus: ${choices.card}`,
      `focus: ${field('card_number')}`,
      'polite: Visa',
      paying,
      checkoutTitle,
      ...paid,
    ],
  },
  'the same decline twice': {
    state: { scenario: 'insufficient_funds' },
    steps: async (step) => {
      await enter(step);
      await step.heard.expect(declined('insufficient_funds'));
      await tabTo(step.page, { words: 'Pay' });
      await enter(step);
    },
    heard: [
      ...declined('insufficient_funds'),
      `focus: button “${actions.use_other_method}”`,
      `focus: ${payButton.ready}`,
      `changed: ${payButton.paying}`,
      paying,
      `changed: ${payButton.ready}`,
      banner('insufficient_funds'),
    ],
  },
  'a decline that is no problem of the card': {
    state: { gateway: 'problem-details', scenario: 'code:reason:item_sold_out' },
    steps: enter,
    heard: declined('item_sold_out'),
  },
  'a code that nobody knows': {
    state: { gateway: 'synapto', scenario: 'code:decline:BRAND_NEW' },
    steps: enter,
    heard: declined('generic_decline'),
  },
  'insufficient funds where the store tells no more than it must': {
    state: { scenario: 'insufficient_funds', policy: 'strict' },
    steps: enter,
    heard: declined('generic_decline'),
  },
  'a gateway that gives no reasons': {
    state: { gateway: 'convenient-checkout', scenario: 'insufficient_funds' },
    steps: enter,
    heard: [
      paying,
      `polite: ${announced('payment_processing')}`,
      banner('payment_not_completed'),
      errorTitle,
    ],
  },
  'a bank check that the store cannot show': {
    state: { scenario: 'authentication' },
    steps: enter,
    heard: declined('store_cannot_take_payment'),
  },
  'the credentials of the store are refused': {
    given: (page) =>
      page.route('**/confirm', (route) =>
        route.fulfill({
          status: 401,
          json: { error: { type: 'invalid_request_error', code: 'api_key_expired' } },
        }),
      ),
    steps: enter,
    heard: declined('store_cannot_take_payment'),
  },
  'a decline while the shopper is elsewhere on the page': {
    state: { scenario: 'insufficient_funds' },
    steps: async (step) => {
      const letGo = await hold(step.page);
      await enter(step);
      await step.heard.expect([paying]);
      await tabTo(step.page, { words: 'hello@' });
      letGo();
    },
    heard: [
      paying,
      `focus: ${payButton.paying}`,
      `focus: ${promoFold}`,
      'focus: link “hello@saltandkiln.example”',
      errorTitle,
      `assertive: ${announced('insufficient_funds')}`,
    ],
  },
};
