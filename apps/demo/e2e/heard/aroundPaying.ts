import { ar as arabic } from '../../src/locales/ar.js';
import { en as words } from '../../src/locales/en.js';
import { catalogs, tabTo } from '../shop.js';
import {
  banner,
  checkoutTitle,
  declined,
  openedAgain,
  paid,
  paidAfterAll,
  paying,
  toSettings,
} from './said.js';
import { enter, keepAnswers, press, type Scenario, tab } from './Scenario.js';

const { actions } = catalogs.en;
const opened = ['dialog opened: Sandbox settings', 'focus: button “Close”'];
const closed = ['dialog closed: Sandbox settings', 'focus: button “Settings”'];

/** What happens around paying: the page itself, its settings, its language, leaving and coming back. */
export const aroundPaying: Readonly<Record<string, Scenario>> = {
  'the language changes while an error stands': {
    state: { scenario: 'insufficient_funds' },
    steps: async (step) => {
      await enter(step);
      await step.heard.settled();
      await tabTo(step.page, { words: 'Settings' });
      await enter(step);
      for (let presses = 0; presses < 3; presses += 1) await tab(step);
      await step.page.keyboard.press('d');
      await step.heard.settled();
      await step.page.keyboard.press('Escape');
    },
    heard: [
      ...declined('insufficient_funds'),
      `focus: button “${actions.use_other_method}”`,
      ...toSettings,
      ...opened,
      'focus: combobox “Gateway”',
      'focus: combobox “Scenario”, “The card has too little money.”',
      'focus: combobox “Language”',
      'title: Kasse · Salt & Kiln',
      `title: ${catalogs.de.ui.error_prefix} Kasse · Salt & Kiln`,
      ...closed,
    ],
  },
  'the drawer opens and closes': {
    steps: async (step) => {
      await tabTo(step.page, { words: 'Settings' });
      await enter(step);
      await step.heard.settled();
      await step.page.keyboard.press('Escape');
    },
    heard: [...toSettings, ...opened, ...closed],
  },
  'a test card from the drawer': {
    steps: async (step) => {
      await tabTo(step.page, { words: 'Settings' });
      await enter(step);
      await step.heard.settled();
      await press(step.page, '0127');
    },
    heard: [
      ...toSettings,
      ...opened,
      'focus: combobox “Gateway”',
      'focus: combobox “Scenario”',
      'focus: combobox “Language”',
      'focus: combobox “Theme”',
      'focus: combobox “Disclosure policy”',
      'focus: combobox “Answers after”',
      'focus: combobox “Cart”',
      'focus: combobox “Any promo code counts as”',
      'focus: combobox “Session”',
      'focus: combobox “Saved methods”',
      'focus: combobox “Wallet”',
      'focus: combobox “Bank debit”',
      'focus: button “Succeeded 4242 4242 4242 4242”',
      'focus: button “Insufficient funds 4000 0000 0000 9995”',
      'focus: button “Wrong security code 4000 0000 0000 0127”',
      ...closed,
    ],
  },
  'another order after paying': {
    state: { gateway: 'rapyd' },
    steps: async (step) => {
      await enter(step);
      await step.heard.settled();
      await press(step.page, words.shopAgain);
    },
    heard: [
      paying,
      ...paid,
      `focus: button “${words.shopAgain}”`,
      `focus: heading “${words.checkout}”`,
      checkoutTitle,
    ],
  },
  'a reload while it is paid': {
    state: { gateway: 'rapyd' },
    steps: async (step) => {
      const taken = await keepAnswers(step.page);
      await enter(step);
      await step.heard.expect([paying]);
      await taken();
      await step.page.reload();
    },
    heard: [paying, ...openedAgain, ...paidAfterAll],
  },
  'back to an order that is paid': {
    state: { gateway: 'synapto' },
    steps: async (step) => {
      await enter(step);
      await step.heard.settled();
      await step.page.goto('about:blank');
      await step.page.goBack();
    },
    heard: [paying, ...paid, ...openedAgain, ...paidAfterAll],
  },
  'a decline in Arabic': {
    state: { scenario: 'insufficient_funds', locale: 'ar' },
    steps: enter,
    heard: [
      `polite: ${catalogs.ar.ui.paying}`,
      banner('insufficient_funds', 'ar'),
      `title: ${catalogs.ar.ui.error_prefix} ${arabic.checkout} · Salt & Kiln`,
    ],
  },
};
