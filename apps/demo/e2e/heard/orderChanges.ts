import { fill, formatAmount } from '@tactful/core';
import { en as words } from '../../src/locales/en.js';
import { catalogs } from '../shop.js';
import {
  banner,
  checkoutTitle,
  errorTitle,
  paidByButton,
  payButton,
  paying,
  promoFold,
  toSettings,
  wholeForm,
} from './said.js';
import { enter, press, type Scenario } from './Scenario.js';

const { ui, actions, fields, reasons } = catalogs.en;
const euros = (cents: number): string => formatAmount({ amount: cents, currency: 'EUR' }, 'en');
const total = 11_740;
const withTea = 10_615;
const dearer = 12_240;

const unknownCode = fill(reasons.promo_code_not_recognized.field, {});
const fewer = fill(ui.cart_problems.set_quantity, { available: '1' });
const soldOut = ui.cart_problems.sold_out;
const promoField = `textbox “${fields.promo_code}”`;
const openPromo = [`focus: ${payButton.ready}`, `focus: ${promoFold}`];
const tea = words.products.darjeeling.name;
const cups = words.products.cups.name;
/** A button of an item is pressed, which goes with what was wrong. */
const solved = (button: string): readonly string[] => [
  ...toSettings,
  `focus: button “${button}”`,
  `changed: button “${button}”, disabled`,
  `focus: group “${ui.cart_problems.solved}”`,
];

/** What happens to the order before it is paid: promo codes, items that are gone, prices that change. */
export const orderChanges: Readonly<Record<string, Scenario>> = {
  'a promo code is taken, and taken off again': {
    steps: async (step) => {
      await press(step.page, words.promoCode);
      await step.page.keyboard.press('Tab');
      await step.page.keyboard.type('tea10');
      await enter(step);
      await step.heard.settled();
      await press(step.page, actions.remove_code);
    },
    heard: [
      ...openPromo,
      `focus: ${promoField}`,
      `focus: group “${fill(ui.promo_code.applied, { code: 'TEA10' })}”`,
      `polite: ${words.total}: ${euros(withTea)}`,
      `focus: button “${actions.remove_code}”`,
      `changed: button “${ui.promo_code.removing}”, disabled`,
      `focus: ${promoField}`,
      `polite: ${ui.promo_code.removed}`,
    ],
  },
  'a promo code that is not known, and then one that is': {
    steps: async (step) => {
      await press(step.page, words.promoCode);
      await step.page.keyboard.press('Tab');
      await step.page.keyboard.type('TEA');
      await enter(step);
      await step.heard.settled();
      await step.page.keyboard.type('10');
      await enter(step);
    },
    heard: [
      ...openPromo,
      `focus: ${promoField}`,
      `changed: ${promoField}, invalid, “${ui.error_prefix} ${unknownCode}”`,
      `polite: ${unknownCode}`,
      `changed: ${promoField}`,
      `focus: group “${fill(ui.promo_code.applied, { code: 'TEA10' })}”`,
      `polite: ${words.total}: ${euros(withTea)}`,
    ],
  },
  'an item is sold out: it is removed, and the rest is paid': {
    state: { cart: 'sold_out' },
    steps: async (step) => {
      await press(step.page, ui.cart_problems.remove);
      await step.heard.settled();
      await press(step.page, 'Pay');
    },
    heard: [...solved(`${ui.cart_problems.remove} ${tea}`), ...wholeForm, ...paidByButton(total - 1650)],
  },
  'an item is sold out: paying leads to it': {
    state: { cart: 'sold_out' },
    steps: async (step) => {
      await enter(step);
      await step.heard.settled();
      await press(step.page, actions.update_order);
    },
    heard: [
      paying,
      banner('item_sold_out'),
      errorTitle,
      `focus: button “${actions.update_order}”`,
      `focus: group “${ui.error_prefix} ${soldOut.title}”, “${soldOut.body}”`,
    ],
  },
  'only some of an item are left: fewer of it are paid': {
    state: { cart: 'some_left', gateway: 'rapyd' },
    steps: async (step) => {
      await press(step.page, fewer);
      await step.heard.settled();
      await press(step.page, 'Pay');
    },
    heard: [...solved(`${fewer} ${cups}`), ...wholeForm, ...paidByButton(total - 1900)],
  },
  'the price has changed: paying leads to the new total, which is agreed to': {
    state: { cart: 'price_changed' },
    steps: async (step) => {
      await enter(step);
      await step.heard.settled();
      await enter(step);
      await step.heard.settled();
      await enter(step);
    },
    heard: [
      `focus: button “${ui.price_change.confirm}”, “${ui.price_change.old_total} ${euros(total)} ${ui.price_change.new_total} ${euros(dearer)}”`,
      errorTitle,
      ...paidByButton(dearer).flatMap((line) => (line === paying ? [line, checkoutTitle] : line)),
    ],
  },
};
