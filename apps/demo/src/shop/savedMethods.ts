import { at, isReason, listAt, publicReason, textAt } from '@tactful/core';
import type { CardBrandId, SavedMethod, SavedMethodsOptions } from '@tactful/react';
import { sandboxFetch as fetch } from '../developer/sandboxFetch.js';
import type { Order } from './order.js';
import { savedCard } from './savedCard.js';

const brands = ['visa', 'mastercard', 'american-express'] as const satisfies readonly CardBrandId[];

/** How the shop's server is asked about what it keeps for the shopper of an order. */
export function savedMethods({ number, customer }: Pick<Order, 'number' | 'customer'>): SavedMethodsOptions {
  const path = `/shop/orders/${encodeURIComponent(number)}/saved-methods`;
  return {
    customer: customer ?? '',
    load: async ({ signal }) => {
      if (customer === null) return [];
      const response = await fetch(path, { signal });
      if (!response.ok) throw response;
      return listAt(await response.json(), 'methods').map(readSavedMethod);
    },
    replace: (id, values, { signal }) =>
      fetch(`${path}/${id}`, {
        method: 'PUT',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(savedCard(values)),
        signal,
      }),
    remove: (id, { signal }) => fetch(`${path}/${id}`, { method: 'DELETE', signal }),
    makeDefault: (id, { signal }) => fetch(`${path}/${id}/default`, { method: 'PUT', signal }),
  };
}

function readSavedMethod(from: unknown): SavedMethod {
  const brand = brands.find((name) => name === at(from, 'brand'));
  const month = at(from, 'expiry', 'month');
  const year = at(from, 'expiry', 'year');
  const reason = textAt(from, 'unavailable') ?? '';
  return {
    id: textAt(from, 'id') ?? '',
    brand,
    name: textAt(from, 'name'),
    lastFour: textAt(from, 'lastFour'),
    isDefault: at(from, 'isDefault') === true,
    needsSecurityCode: at(from, 'needsSecurityCode') === true,
    ...(typeof month === 'number' && typeof year === 'number' && { expiry: { month, year } }),
    ...(isReason(reason) && { unavailable: publicReason(reason) }),
  };
}
