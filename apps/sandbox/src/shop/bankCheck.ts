import type { WireAnswer } from '@tactful/core';
import { bankCheckPath } from '../bankCheckPath.js';
import type { Payment } from '../Ledger.js';
import type { ShopCall, ShopReply, ShopRoute } from './ShopCall.js';

const path = bankCheckPath(':gateway', ':payment');

/**
 * The page of a bank that asks who pays. It holds no script: the page around it sees that another one has come, and asks
 * what became of the payment.
 */
export const bankCheck: readonly ShopRoute[] = [
  { method: 'GET', path, handle: (call) => page(question(call)) },
  { method: 'POST', path, handle: decide },
];

interface Asked {
  readonly payment: Payment;
  /** What the payment holds when the answer is no. */
  readonly failure: unknown;
}

/** The payment that waits for the bank. `null`: none does. */
function askedAbout({ memory, params }: ShopCall): Asked | null {
  const gateway = memory.gateways.find(({ name }) => name === params['gateway']);
  const payment = gateway && memory.ledger.payment(gateway.name, params['payment'] ?? '');
  return gateway?.bankCheck && payment?.status === 'action_required'
    ? { payment, failure: gateway.bankCheck.failure }
    : null;
}

function decide(call: ShopCall): ShopReply {
  const asked = askedAbout(call);
  if (asked) call.memory.ledger.put(decided(asked, call.query.get('decision')));
  return page('<h1>Example Bank</h1><p>Going back to the shop.</p>');
}

function decided({ payment, failure }: Asked, decision: string | null): Payment {
  return decision === 'approve'
    ? { ...payment, status: 'succeeded' }
    : { ...payment, status: 'failed', failure };
}

function question(call: ShopCall): string {
  if (!askedAbout(call)) return '<h1>Example Bank</h1><p>There is nothing to confirm.</p>';
  const button = (decision: string, text: string): string =>
    `<form method="post" action="?decision=${decision}"><button>${text}</button></form>`;
  return `<h1>Example Bank</h1><p>Do you want to pay Salt &amp; Kiln?</p>${button('approve', 'Yes, it is me')}${button('refuse', 'No')}`;
}

/** Words of the bank's own, in the language of the bank. */
function page(content: string): ShopReply {
  const body = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Example Bank</title><style>${style}</style><body>${content}</body></html>`;
  const headers = {
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'",
  };
  const answer: WireAnswer = { status: 200, headers, body };
  return { reply: { answer }, from: null };
}

const style =
  ':root{color-scheme:light dark}body{margin:16px;font:16px/1.5 system-ui,sans-serif}h1{font-size:18px}button{min-height:44px;width:100%;margin-top:8px;font:inherit}';
