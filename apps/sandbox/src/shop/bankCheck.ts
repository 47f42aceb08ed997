import { bankCheckPath } from '../bankCheckPath.js';
import type { Payment } from '../Ledger.js';
import { bankWords } from './bankWords.js';
import { answerButton, framedPage } from './framedPage.js';
import { pageLanguage } from './pageLanguage.js';
import type { ShopCall, ShopReply, ShopRoute } from './ShopCall.js';

const path = bankCheckPath(':gateway', ':payment');

/** The page of a bank that asks who pays, in the language of the page around it. */
export const bankCheck: readonly ShopRoute[] = [
  { method: 'GET', path, handle: ask },
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

function ask(call: ShopCall): ShopReply {
  const lang = pageLanguage(call.query);
  const { question, yes, no, nothing } = bankWords[lang];
  if (!askedAbout(call)) return page(call, `<p>${nothing}</p>`);
  const buttons = answerButton('approve', lang, yes) + answerButton('refuse', lang, no);
  return page(call, `<p>${question}</p>${buttons}`);
}

function decide(call: ShopCall): ShopReply {
  const asked = askedAbout(call);
  if (asked) call.memory.ledger.put(decided(asked, call.query.get('decision')));
  return page(call, `<p>${bankWords[pageLanguage(call.query)].done}</p>`);
}

function decided({ payment, failure }: Asked, decision: string | null): Payment {
  return decision === 'approve'
    ? { ...payment, status: 'succeeded' }
    : { ...payment, status: 'failed', failure };
}

function page({ query }: ShopCall, content: string): ShopReply {
  return framedPage({ lang: pageLanguage(query), name: 'Example Bank', colour: '#0b6b57', content });
}
