import { matchPath } from '@tactful/testing';
import type { GatewayRequest } from '../handleGateway.js';
import { parseBody } from '../readBody.js';
import { bankCheck } from './bankCheck.js';
import { lineRoutes } from './lineRoutes.js';
import { orderRoutes } from './orderRoutes.js';
import { own } from './own.js';
import { payments } from './payments.js';
import { promoRoutes } from './promoRoutes.js';
import { savedMethodRoutes } from './savedMethodRoutes.js';
import { sessionRoutes } from './sessionRoutes.js';
import type { ShopMemory, ShopReply } from './ShopCall.js';
import { tillRoutes } from './tillRoutes.js';
import { wallet } from './wallet.js';

const routes = [
  ...orderRoutes,
  ...lineRoutes,
  ...promoRoutes,
  ...savedMethodRoutes,
  ...sessionRoutes,
  ...payments,
  ...wallet,
  ...bankCheck,
  ...tillRoutes,
];

/**
 * Answers as the shop's own server, below `/shop/`: it places orders, opens and makes their payments with credentials
 * that no page may have, and knows what became of them.
 */
export async function answerShop(memory: ShopMemory, request: GatewayRequest): Promise<ShopReply> {
  const { method, path, query, headers, text } = request;
  const body = parseBody(text, 'application/json');
  for (const route of routes) {
    const params = route.method === method ? matchPath(route.path, path) : null;
    if (params) return route.handle({ memory, params, query, headers, body });
  }
  return own(404, { shop: 'The shop has nothing here.' });
}
