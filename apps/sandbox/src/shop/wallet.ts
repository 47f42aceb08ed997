import { formatAmount, type PublicReason, textAt } from '@tactful/core';
import { answerButton, framedPage } from './framedPage.js';
import { own } from './own.js';
import { pageLanguage } from './pageLanguage.js';
import { refused } from './refused.js';
import type { ShopCall, ShopReply, ShopRoute } from './ShopCall.js';
import type { WalletSheet } from './WalletSheets.js';
import { walletWords } from './walletWords.js';
import { wanted } from './wanted.js';

/** Why the wallet may have no sheet to show, as `x-sandbox-wallet` names it. */
const endings: Readonly<Record<string, PublicReason>> = {
  cancelled: 'payment_cancelled_by_shopper',
  not_set_up: 'wallet_not_set_up',
  blocked: 'payment_window_blocked',
};

const path = '/shop/wallet/:sheet';

/** A wallet: opens its sheet for an order, shows it, takes the answer, and tells what it was. */
export const wallet: readonly ShopRoute[] = [
  { method: 'POST', path: '/shop/wallet', handle: open },
  { method: 'GET', path, handle: ask },
  { method: 'POST', path, handle: decide },
  { method: 'POST', path: `${path}/answer`, handle: tell },
];

function open({ memory, headers, body }: ShopCall): ShopReply {
  const reason = wanted(headers, 'wallet', endings);
  if (reason !== null) return refused(reason);
  const order = memory.orders.find(textAt(body, 'order') ?? '');
  if (!order) return own(404, { shop: 'There is no such order.' });
  const { number, total, currency } = order;
  const { id } = memory.sheets.put({
    id: memory.ledger.newId('sheet_'),
    order: number,
    total,
    currency,
    state: 'open',
  });
  return own(201, { id, page: `/shop/wallet/${id}` });
}

function ask(call: ShopCall): ShopReply {
  const lang = pageLanguage(call.query);
  const { payTo, card, agree, nothing } = walletWords[lang];
  const sheet = openSheet(call);
  if (!sheet) return page(call, `<p>${nothing}</p>`);
  const amount = formatAmount({ amount: sheet.total, currency: sheet.currency }, lang);
  const bill = `<p>${payTo}<br><strong>${amount}</strong></p><p>${card} <bdi>4242</bdi></p>`;
  return page(call, bill + answerButton('agree', lang, agree));
}

function decide(call: ShopCall): ShopReply {
  const sheet = openSheet(call);
  if (sheet && call.query.get('decision') === 'agree') call.memory.sheets.put({ ...sheet, state: 'agreed' });
  return page(call, `<p>${walletWords[pageLanguage(call.query)].done}</p>`);
}

/** A sheet that nobody has answered is one that was closed. */
function tell(call: ShopCall): ShopReply {
  const sheet = call.memory.sheets.find(call.params['sheet'] ?? '');
  if (sheet?.state === 'agreed') return own(200, { status: 'succeeded' });
  if (sheet) call.memory.sheets.put({ ...sheet, state: 'closed' });
  return refused('payment_cancelled_by_shopper');
}

function openSheet({ memory, params }: ShopCall): WalletSheet | null {
  const sheet = memory.sheets.find(params['sheet'] ?? '');
  return sheet?.state === 'open' ? sheet : null;
}

function page({ query }: ShopCall, content: string): ShopReply {
  const lang = pageLanguage(query);
  return framedPage({ lang, name: walletWords[lang].name, colour: '#173a5e', content });
}
