import { scenarioNames } from './scenarioNames.js';
import { stripeJsScenarios } from './stripeJsScenarios.js';

const { insufficient_funds, lost_card, server_error, timeout, drop_before, drop_after } = scenarioNames;
const inPerson = { insufficient_funds, lost_card, server_error, timeout, drop_before, drop_after };

/** What can happen on the demo's pages beside the checkout, by their names. */
export const pageScenarios = {
  'hosted-fields': { ...stripeJsScenarios, ...scenarioNames },
  till: {
    device_busy: 'The card reader is taking another payment.',
    device_offline: 'The card reader cannot be reached.',
    device_cancelled: 'The customer cancels at the card reader.',
    device_timed_out: 'Nobody presents a card. Until then it can be cancelled here.',
    card_not_read: 'The card reader cannot read the card.',
    ...inPerson,
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;
