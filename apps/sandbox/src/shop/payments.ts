import { at, textAt } from '@tactful/core';
import type { Reply, SandboxGateway } from '../exchange.js';
import type { Payment } from '../Ledger.js';
import { cardOf } from './cardOf.js';
import type { Order } from './Orders.js';
import { own } from './own.js';
import { refused } from './refused.js';
import { refusedDebit } from './refusedDebit.js';
import { refusedWallet } from './refusedWallet.js';
import { savedFor } from './savedFor.js';
import { sendToGateway } from './sendToGateway.js';
import { serverCalls, serverConfirms } from './serverCalls.js';
import type { ShopCall, ShopReply, ShopRoute } from './ShopCall.js';
import { whatBecameOf } from './whatBecameOf.js';
import { withdrawWaiting } from './withdrawWaiting.js';

const path = '/shop/payments/:gateway';

/** Opening and making payments, and what became of them. What a gateway answers is passed on as it is. */
export const payments: readonly ShopRoute[] = [
  { method: 'POST', path, handle: (call) => atGateway(call, callGateway) },
  { method: 'GET', path, handle: (call) => atGateway(call, lookUp) },
];

type AtGateway = (gateway: SandboxGateway, call: ShopCall) => ShopReply | Promise<ShopReply>;

function atGateway(call: ShopCall, answer: AtGateway): ShopReply | Promise<ShopReply> {
  const gateway = call.memory.gateways.find(({ name }) => name === call.params['gateway']);
  return gateway ? answer(gateway, call) : own(404, { shop: 'The shop does not pay at this gateway.' });
}

function lookUp(gateway: SandboxGateway, { memory, query }: ShopCall): ShopReply {
  const answer = whatBecameOf(gateway, memory.ledger, query.get('idempotency_key') ?? '');
  return { reply: { answer }, from: gateway };
}

async function callGateway(gateway: SandboxGateway, call: ShopCall): Promise<ShopReply> {
  const { memory, headers, body } = call;
  const order = memory.orders.find(textAt(body, 'order') ?? '');
  if (!order) return own(404, { shop: 'There is no such order.' });
  const key = textAt(headers, 'idempotency-key');
  const opened = openedFor(gateway, order, call);
  if (key === undefined && opened) return { reply: { answer: gateway.show(opened) }, from: gateway };
  const calls = key === undefined || !opened ? serverCalls : serverConfirms;
  const typed = at(body, 'values');
  const refusal = refusedDebit(typed, call) ?? refusedWallet(typed, order, key ?? '', memory);
  if (refusal) return refusal;
  const values = cardOf(typed, savedFor(order, memory));
  if (values === null) return refused('saved_method_unavailable');
  const request = calls[gateway.name]?.({ order, key: key ?? '', opened: opened?.id ?? '', values });
  if (!request) return own(404, { shop: 'The shop does not pay at this gateway.' });
  if (key !== undefined && !opened && withdrawWaiting(gateway, memory, order, key))
    return refused('already_paid');
  const send = (): Promise<Reply> => sendToGateway(gateway, call, request);
  // The page may ask twice at once, after a lost answer, and the gateway would refuse the second.
  const opening = `${gateway.name} ${order.number}`;
  const reply = await (key === undefined ? memory.openings.once(opening, send) : send());
  return { reply, from: gateway };
}

/** The payment of an order that the shop opened at a gateway before. An order has one. */
function openedFor(gateway: SandboxGateway, order: Order, { memory }: ShopCall): Payment | null {
  const isOpening = Object.hasOwn(serverConfirms, gateway.name);
  return isOpening ? memory.ledger.find(gateway.name, ({ reference }) => reference === order.number) : null;
}
