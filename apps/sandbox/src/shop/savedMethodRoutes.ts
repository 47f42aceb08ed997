import { textAt } from '@tactful/core';
import type { Order } from './Orders.js';
import { own } from './own.js';
import { refusalOfCard } from './refusalOfCard.js';
import { refused } from './refused.js';
import { isCard, readSavedCard } from './savedCard.js';
import { savedFor } from './savedFor.js';
import type { SavedMethod } from './SavedMethods.js';
import type { ShopCall, ShopReply, ShopRoute } from './ShopCall.js';
import { withOrder } from './withOrder.js';

const path = '/shop/orders/:number/saved-methods';

/** What the shop keeps for the shopper of an order: showing it, replacing or removing one, and making one the default. */
export const savedMethodRoutes: readonly ShopRoute[] = [
  { method: 'GET', path, handle: (call) => withOrder(call, (order) => show(call, order)) },
  { method: 'PUT', path: `${path}/:id`, handle: (call) => changing(call, replace) },
  { method: 'DELETE', path: `${path}/:id`, handle: (call) => changing(call, remove) },
  { method: 'PUT', path: `${path}/:id/default`, handle: (call) => changing(call, makeDefault) },
];

function show({ memory, headers }: ShopCall, order: Order): ShopReply {
  const isOut = textAt(headers, 'x-sandbox-shopper') === 'not_loaded';
  return isOut ? refused('service_unavailable') : own(200, { methods: savedFor(order, memory) });
}

/** Gives the methods as they are after a change, or the answer that refuses it. */
type Change = (
  method: SavedMethod,
  methods: readonly SavedMethod[],
  call: ShopCall,
) => readonly SavedMethod[] | ShopReply;

function changing(call: ShopCall, change: Change): ShopReply {
  const { memory, params, headers } = call;
  if (textAt(headers, 'x-sandbox-shopper') === 'not_changed') return refused('service_unavailable');
  return withOrder(call, (order) => {
    const methods = savedFor(order, memory);
    const method = methods.find(({ id }) => id === params['id']);
    if (!method || order.customer === null) return refused('saved_method_unavailable');
    const changed = change(method, methods, call);
    if ('reply' in changed) return changed;
    memory.saved.keep(order.customer, changed);
    return own(200, { methods: changed });
  });
}

const remove: Change = (method, methods) =>
  method.isDefault
    ? refused('default_method_cannot_be_removed')
    : methods.filter(({ id }) => id !== method.id);

const makeDefault: Change = (method, methods) =>
  methods.map((saved) => ({ ...saved, isDefault: saved.id === method.id }));

const replace: Change = ({ id, isDefault }, methods, { body }) => {
  const card = readSavedCard(body);
  if (!card) return own(400, { shop: 'This is no card that may be saved.' });
  if (methods.some((saved) => saved.id !== id && isCard(saved, card)))
    return refused('payment_method_already_saved');
  const answer = refusalOfCard(card);
  if (answer) return { reply: { answer }, from: null };
  return methods.map((saved) => (saved.id === id ? { id, ...card, isDefault } : saved));
};
