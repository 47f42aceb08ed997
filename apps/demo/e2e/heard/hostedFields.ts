import { expect } from '@playwright/test';
import { catalogs } from '../shop.js';
import { tabInto } from '../hosted.js';
import {
  announced,
  declined,
  errorTitle,
  field,
  moneyOf,
  paid,
  paidAfterAll,
  paying,
  problem,
  summary,
} from './said.js';
import { enter, type Scenario } from './Scenario.js';

const { reasons, ui } = catalogs.en;

/** The gateway's own names of the inputs in its frames. */
export const inputs = {
  card_number: 'focus: textbox “Credit or debit card number”',
  card_expiry: 'focus: textbox “Credit or debit card expiration date”',
  card_csc: 'focus: textbox “Credit or debit card CVC/CVV”',
};
const mismatch = problem('card_csc', 'csc_mismatch');

/** What a shopper goes through where the card is typed into frames of the gateway. */
export const hostedFields: Readonly<Record<string, Scenario>> = {
  paid: { steps: enter, heard: [paying, ...paid] },
  'paid by Enter in a frame': {
    steps: async (step) => {
      await step.page.keyboard.press('Shift+Tab');
      await step.page.keyboard.press('Shift+Tab');
      // Into a frame of another origin the focus takes its time.
      await expect.poll(step.heard.lines).toContain(inputs.card_csc);
      await enter(step);
    },
    heard: [`focus: ${field('card_holder')}`, inputs.card_csc, paying, ...paid],
  },
  'a decline': {
    state: { scenario: 'insufficient_funds' },
    steps: enter,
    heard: declined('insufficient_funds'),
  },
  'a decline of a lost card': {
    state: { scenario: 'lost_card' },
    steps: enter,
    heard: declined('generic_decline'),
  },
  'another security code at the bank': {
    state: { scenario: 'wrong_security_code' },
    steps: enter,
    heard: [
      paying,
      `focus: group “${catalogs.en.fields.card_csc}”, “${catalogs.en.hints.card_csc_3} ${ui.error_prefix} ${mismatch}”`,
      errorTitle,
      inputs.card_csc,
      `assertive: ${mismatch}. ${moneyOf('csc_mismatch')}`,
    ],
  },
  'what the frames find wrong stands in a summary, and each link leads into its frame': {
    values: { card_number: '4242424242424241', card_expiry: '1220', card_csc: '1' },
    steps: async (step) => {
      await enter(step);
      await step.heard.settled();
      await tabInto(step.page, problem('card_expiry', 'card_expiry_in_past'));
      await enter(step);
    },
    heard: [
      summary,
      errorTitle,
      `focus: link “${problem('card_number', 'card_number_not_recognized')}”`,
      `focus: link “${problem('card_expiry', 'card_expiry_in_past')}”`,
      `focus: group “${catalogs.en.fields.card_expiry}”, “${catalogs.en.hints.card_expiry} ${ui.error_prefix} ${problem('card_expiry', 'card_expiry_in_past')}”`,
      inputs.card_expiry,
      `polite: ${problem('card_expiry', 'card_expiry_in_past')}`,
    ],
  },
  'the connection drops after the payment': {
    state: { scenario: 'drop_after' },
    steps: enter,
    heard: [paying, `polite: ${announced('connection_lost')}`, ...paidAfterAll],
  },
  'the gateway fails: not known whether it is paid': {
    state: { scenario: 'server_error' },
    steps: enter,
    heard: [paying, `polite: ${announced('result_unknown')}`],
  },
};

/** What is said of a frame that was left with something wrong in it. */
export const leftWrong = [
  inputs.card_expiry,
  `polite: ${problem('card_number', 'card_number_not_recognized')}`,
  inputs.card_csc,
  `polite: ${problem('card_expiry', 'card_expiry_in_past')}`,
  `focus: ${field('card_holder')}`,
  `polite: ${problem('card_csc', 'csc_incomplete')}`,
];

export const notLoaded = reasons.secure_fields_not_loaded;
