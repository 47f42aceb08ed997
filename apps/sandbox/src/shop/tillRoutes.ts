import { textAt, type WireAnswer } from '@tactful/core';
import type { SandboxGateway } from '../exchange.js';
import { saidOf } from '../gateways/problem-details/disclosed.js';
import { readerScenarios } from '../gateways/synapto/readerScenarios.js';
import type { Payment } from '../Ledger.js';
import { own } from './own.js';
import { presentAtSynapto } from './presentAtSynapto.js';
import { sendToGateway } from './sendToGateway.js';
import type { ShopCall, ShopReply, ShopRoute } from './ShopCall.js';

const path = '/shop/till/payments';

/** What a till asks of the shop's server: to take a payment at its card reader, how that goes, and to stop it. */
export const tillRoutes: readonly ShopRoute[] = [
  { method: 'POST', path, handle: (call) => atReader(call, present) },
  { method: 'GET', path, handle: (call) => atReader(call, lookUp) },
  { method: 'POST', path: `${path}/cancel`, handle: (call) => atReader(call, cancel) },
];

type AtReader = (gateway: SandboxGateway, call: ShopCall) => ShopReply | Promise<ShopReply>;

async function atReader(call: ShopCall, ask: AtReader): Promise<ShopReply> {
  const gateway = call.memory.gateways.find(({ name }) => name === 'synapto');
  if (!gateway) return own(404, { shop: 'The till has no card reader.' });
  const { reply, from } = await ask(gateway, call);
  return { reply: { ...reply, answer: inWords(reply.answer) }, from };
}

/** The gateway has no code for a card that could not be read, so the shop's server says that itself. */
function inWords(answer: WireAnswer): WireAnswer {
  const isNotRead = textAt(answer.body, 'payment_error', 'code') === readerScenarios.card_not_read.code;
  return isNotRead ? { ...saidOf('card_not_read'), status: 200 } : answer;
}

async function present(gateway: SandboxGateway, call: ShopCall): Promise<ShopReply> {
  const { memory, body, headers } = call;
  const order = memory.orders.find(textAt(body, 'order') ?? '');
  const key = textAt(headers, 'idempotency-key');
  if (!order || key === undefined) return own(404, { shop: 'There is no such order.' });
  const paid = memory.ledger.find(
    gateway.name,
    ({ reference, status }) => reference === order.number && status === 'succeeded',
  );
  if (paid) return { reply: { answer: gateway.show(paid) }, from: gateway };
  const request = presentAtSynapto({ order, key, opened: '', values: null });
  return { reply: await sendToGateway(gateway, call, request), from: gateway };
}

function lookUp(gateway: SandboxGateway, call: ShopCall): ShopReply {
  const payment = paymentOf(gateway, call);
  return { reply: { answer: payment ? gateway.show(payment) : gateway.notFound('') }, from: gateway };
}

async function cancel(gateway: SandboxGateway, call: ShopCall): Promise<ShopReply> {
  const payment = paymentOf(gateway, call);
  if (!payment) return { reply: { answer: gateway.notFound('') }, from: gateway };
  const path = `/v1/accounts/${payment.account}/payment-intents/${payment.id}/cancel`;
  return { reply: await sendToGateway(gateway, call, { path, headers: {}, text: '' }), from: gateway };
}

/** The payment of an idempotency key, which the till has kept. */
function paymentOf(gateway: SandboxGateway, { memory, headers }: ShopCall): Payment | null {
  const key = textAt(headers, 'idempotency-key');
  return memory.ledger.find(gateway.name, (payment) => payment.key === key);
}
