import { textAt } from '@tactful/core';
import type { Call, Reply } from '../../exchange.js';
import type { Payment } from '../../Ledger.js';
import { readerScenarios } from './readerScenarios.js';

/** How long it takes until a card was read, in ms. */
const reading = 2500;
/** How long a reader waits for a card, in ms: two minutes at the gateway, and not that long here. */
const patience = 10_000;
/** The reader cannot even begin. */
const atOnce: readonly (string | undefined)[] = [
  readerScenarios.device_busy.code,
  readerScenarios.device_offline.code,
];

/**
 * Has a card reader take a payment, which goes on without the one who asked: it is under way until the reader is done or
 * is told to stop. What the reader will say is decided now, and told then.
 */
export function presentAtReader({ pay, ledger }: Call, payment: Payment, show: Show): Reply {
  const reply = pay(payment, 'succeeded');
  const end = ledger.payment(payment.gateway, payment.id);
  const code = textAt(end?.failure, 'code');
  if (end === null || end.status === 'open' || atOnce.includes(code)) return reply;
  const waiting: Payment = { ...end, status: 'processing', failure: null };
  ledger.put(waiting);
  const isLeft = code === readerScenarios.device_timed_out.code;
  setTimeout(
    () => {
      if (ledger.payment(payment.gateway, payment.id) === waiting) ledger.put(end);
    },
    isLeft ? patience : reading,
  ).unref();
  return { ...reply, answer: show(waiting) };
}

type Show = (payment: Payment) => Reply['answer'];
