import { textAt } from '@tactful/core';
import { own } from './own.js';
import { refused } from './refused.js';
import type { SavedMethod } from './SavedMethods.js';
import type { ShopCall, ShopReply, ShopRoute } from './ShopCall.js';

const path = '/shop/orders/:number/saved-methods';

/** What the shop keeps for the shopper of an order: showing it, removing one, and making one the default. */
export const savedMethodRoutes: readonly ShopRoute[] = [
  { method: 'GET', path, handle: show },
  { method: 'DELETE', path: `${path}/:id`, handle: (call) => changing(call, remove) },
  { method: 'PUT', path: `${path}/:id/default`, handle: (call) => changing(call, makeDefault) },
];

/** `x-sandbox-shopper` says who asks: Mira, or one whose methods cannot be shown or changed now. Nobody has none. */
function show({ memory, params, headers }: ShopCall): ShopReply {
  const shopper = textAt(headers, 'x-sandbox-shopper');
  if (shopper === undefined) return own(200, { methods: [] });
  if (shopper === 'not_loaded') return refused('service_unavailable');
  return own(200, { methods: memory.saved.of(params['number'] ?? '') });
}

type Change = (method: SavedMethod, methods: readonly SavedMethod[]) => readonly SavedMethod[] | null;

/** Changes what is kept. `null`: it is the default, and stays. */
function changing({ memory, params, headers }: ShopCall, change: Change): ShopReply {
  if (textAt(headers, 'x-sandbox-shopper') === 'not_changed') return refused('service_unavailable');
  const { number = '', id } = params;
  const methods = memory.saved.of(number);
  const method = methods.find((saved) => saved.id === id);
  if (!method) return refused('saved_method_unavailable');
  const changed = change(method, methods);
  if (changed === null) return refused('default_method_cannot_be_removed');
  memory.saved.keep(number, changed);
  return own(200, { methods: changed });
}

const remove: Change = (method, methods) =>
  method.isDefault ? null : methods.filter(({ id }) => id !== method.id);

const makeDefault: Change = (method, methods) =>
  methods.map((saved) => ({ ...saved, isDefault: saved.id === method.id }));
