import type { PublicReason } from '@tactful/core';
import { own } from './own.js';
import { refused } from './refused.js';
import type { ShopRoute } from './ShopCall.js';
import { wanted } from './wanted.js';

/** How the wallet's sheet can end, as `x-sandbox-wallet` names it. */
const endings: Readonly<Record<string, PublicReason>> = {
  cancelled: 'payment_cancelled_by_shopper',
  not_set_up: 'wallet_not_set_up',
  blocked: 'payment_window_blocked',
};

/** The wallet's sheet: agreed to at once, unless the page asks for another end of it. */
export const wallet: readonly ShopRoute[] = [
  {
    method: 'POST',
    path: '/shop/wallet',
    handle: ({ headers }) => {
      const reason = wanted(headers, 'wallet', endings);
      return reason === null ? own(200, { status: 'succeeded' }) : refused(reason);
    },
  },
];
