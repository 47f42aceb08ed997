import { describe, publicError, type PublicReason } from '@tactful/core';
import { en as words } from '../../src/locales/en.js';
import { catalogs } from '../shop.js';
import { announced } from './said.js';

const { ui, actions, money } = catalogs.en;

/** What is heard when a member of staff has taken the payment, and the reader waits for a card. */
export const waiting = `focus: group “${ui.device.present_card}”`;
export const amount = `focus: heading “${words.till.toPay} €117.40”`;

/** The panel that has the focus says something else, and that is announced. */
function became(reason: PublicReason): readonly string[] {
  const { title, body, severity } = describe(publicError(reason), catalogs.en);
  const urgency = severity === 'error' ? 'assertive' : 'polite';
  return [`changed: group “${title}”, “${body}”`, `${urgency}: ${announced(reason)}`];
}

export const paid = [
  `changed: group “${ui.paid}”, “${money.charged}”`,
  `polite: ${ui.paid}. ${money.charged}`,
];
export const lost = became('connection_lost').map((line) => line.replace('assertive', 'polite'));

interface TillScenario {
  readonly scenario: string;
  /** What is offered at the end: the words of its buttons. */
  readonly offered: readonly string[];
  readonly heard: readonly string[];
}

const again = [actions.try_again, actions.use_other_method];

/** What the card reader does, and all that is said of it. */
export const tillScenarios: Readonly<Record<string, TillScenario>> = {
  'the card is accepted': { scenario: '', offered: [words.till.next], heard: [waiting, ...paid] },
  'the reader is busy': {
    scenario: 'device_busy',
    offered: [actions.try_again],
    heard: [waiting, ...became('device_busy')],
  },
  'the reader is not connected': {
    scenario: 'device_offline',
    offered: again,
    heard: [waiting, ...became('device_offline')],
  },
  'the customer cancels at the reader': {
    scenario: 'device_cancelled',
    offered: again,
    heard: [waiting, ...became('device_cancelled')],
  },
  'nobody presents a card': {
    scenario: 'device_timed_out',
    offered: again,
    heard: [waiting, ...became('device_timed_out')],
  },
  'the card cannot be read': {
    scenario: 'card_not_read',
    offered: again,
    heard: [waiting, ...became('card_not_read')],
  },
  'the card has too little money': {
    scenario: 'insufficient_funds',
    offered: [actions.use_other_method],
    heard: [waiting, ...became('insufficient_funds')],
  },
  'a lost card sounds like any decline': {
    scenario: 'lost_card',
    offered: [actions.use_other_method],
    heard: [waiting, ...became('generic_decline')],
  },
};
