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

/** A brand of its own, and light in both themes, as the pages of banks are. */
const style = `
:root{color-scheme:light}
body{margin:0;padding:20px;color:#1b1c1e;font:16px/1.5 system-ui,sans-serif}
h1{margin:0 0 16px;border-bottom:2px solid #0b6b57;padding-bottom:10px;color:#0b6b57;font-size:18px}
p{margin:0 0 16px}
button{width:100%;min-height:48px;margin-top:8px;border:1px solid #0b6b57;border-radius:24px;background:#fff;color:#0b6b57;font:inherit;font-weight:600;cursor:pointer}
form:first-of-type button{background:#0b6b57;color:#fff}
button:focus-visible{outline:2px solid #0b6b57;outline-offset:2px}
`;
