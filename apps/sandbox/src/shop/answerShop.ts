import { at, textAt } from '@tactful/core';
import type { Reply, SandboxGateway } from '../exchange.js';
import { type GatewayRequest, handleGateway, type Memory } from '../handleGateway.js';
import { parseBody } from '../readBody.js';
import type { Orders } from './Orders.js';
import { serverCalls } from './serverCalls.js';
import type { Sharing } from './Sharing.js';
import { whatBecameOf } from './whatBecameOf.js';

/** What the shop's server has to answer with. */
export interface ShopMemory extends Memory {
  readonly gateways: readonly SandboxGateway[];
  readonly orders: Orders;
  readonly openings: Sharing<Reply>;
}

/** An answer, and the gateway it is from. `null`: the shop itself. */
export interface ShopReply {
  readonly reply: Reply;
  readonly from: SandboxGateway | null;
}

/**
 * Answers as the shop's own server, below `/shop/`: it places orders, opens and makes their payments with credentials
 * that no page may have, and knows what became of them. What a gateway answers is passed on as it is.
 */
export async function answerShop(memory: ShopMemory, request: GatewayRequest): Promise<ShopReply> {
  const { method, path, query } = request;
  if (method === 'POST' && path === '/shop/orders') return own(201, memory.orders.place());
  if (method === 'GET' && path.startsWith('/shop/orders/')) return showOrder(memory, path);
  const gateway = memory.gateways.find(({ name }) => path === `/shop/payments/${name}`);
  if (!gateway) return own(404, { shop: 'The shop has nothing here.' });
  if (method === 'POST') return callGateway(memory, gateway, request);
  const answer = whatBecameOf(gateway, memory.ledger, query.get('idempotency_key') ?? '');
  return { reply: { answer }, from: gateway };
}

/** A real server shows an order only to the shopper whose it is. */
function showOrder({ orders }: ShopMemory, path: string): ShopReply {
  const order = orders.find(path.slice('/shop/orders/'.length));
  return order ? own(200, order) : own(404, { shop: 'There is no such order.' });
}

async function callGateway(
  memory: ShopMemory,
  gateway: SandboxGateway,
  { headers, text }: GatewayRequest,
): Promise<ShopReply> {
  const body = parseBody(text, 'application/json');
  const order = memory.orders.find(textAt(body, 'order') ?? '');
  if (!order) return own(404, { shop: 'There is no such order.' });
  const key = textAt(headers, 'idempotency-key');
  const call = serverCalls[gateway.name]?.({ order, key: key ?? '', values: at(body, 'values') });
  if (!call) return own(404, { shop: 'The shop does not pay at this gateway.' });
  const send = (): Promise<Reply> =>
    handleGateway(gateway, memory, {
      method: 'POST',
      query: new URLSearchParams(),
      ...call,
      headers: { ...forSandbox(headers), ...call.headers },
    });
  // The page may ask twice at once, after a lost answer, and the gateway would refuse the second.
  const opening = `${gateway.name} ${order.number}`;
  const reply = await (key === undefined ? memory.openings.once(opening, send) : send());
  return { reply, from: gateway };
}

/** The page asks the sandbox through the shop for a scenario and a delay. A real server has nothing of the kind. */
function forSandbox(headers: GatewayRequest['headers']): GatewayRequest['headers'] {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => name.startsWith('x-sandbox-')));
}

function own(status: number, body: unknown): ShopReply {
  return { reply: { answer: { status, body } }, from: null };
}
