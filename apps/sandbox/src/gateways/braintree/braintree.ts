import { at, textAt, type WireAnswer } from '@tactful/core';
import { answerWith, fixtures } from '@tactful/core/gateways/braintree/fixtures';
import type { Call, Refusal, Reply, SandboxGateway } from '../../exchange.js';
import type { Payment } from '../../Ledger.js';
import { openPayment } from '../../openPayment.js';
import { verdictOn } from '../../ownCards.js';
import { paths } from './paths.js';
import { refusedCustomer } from './refusedCustomer.js';
import { refusedSale } from './refusedSale.js';
import { refusedValues } from './refusedValues.js';
import { says } from './says.js';
import { transaction } from './transaction.js';
import { verdictIn } from './verdictIn.js';
import { write } from './write.js';

const notFound = (): WireAnswer => answerWith({ kind: 'type', code: 'notFoundError' });

/** Braintree: transactions and customers, in XML. */
export const braintree: SandboxGateway = {
  name: 'braintree',
  prefix: '',
  fixtures,
  answerWith,
  says,
  routes: [
    { endpoint: paths.create, handle: create },
    { endpoint: paths.read, handle: read },
    { endpoint: paths.createCustomer, handle: createCustomer },
  ],
  idempotency: {
    keyOf,
    inProgress: () => refusedValues([{ path: ['transaction'], attribute: 'base', code: '915233' }]),
    mismatch: () => refusedValues([{ path: ['transaction'], attribute: 'base', code: '915232' }]),
    keeps: ({ body }) => at(body, 'transaction') !== undefined,
    source:
      'https://developer.paypal.com/braintree/graphql/integration_guides/idempotency (read 2026-11-22), of GraphQL; the key in a transaction and the codes: https://github.com/braintree/braintree_node, 3.40.0, transaction_gateway.js and validation_error_codes.js (read 2026-11-22)',
  },
  scenarioIn: (body) => textAt(body, 'transaction', 'custom_fields', 'sandbox_scenario'),
  write,
  guard: ({ headers }) =>
    /^(?:Basic|Bearer) \S/.test(textAt(headers, 'authorization') ?? '')
      ? null
      : answerWith({ kind: 'type', code: 'authenticationError' }),
  show: (payment) => ({ status: 200, body: transaction(payment) }),
  showTaken: (payment) => ({ status: 201, body: { success: true, transaction: transaction(payment) } }),
  refuse,
  notFound,
};

/** Amounts are decimals in the currency's main unit: https://developer.paypal.com/braintree/docs/reference/request/transaction/sale/node (read 2026-11-22). */
function create(call: Call): Reply {
  const sent = at(call.body, 'transaction');
  const refused = refusedSale(sent);
  if (refused.length > 0) return { answer: refusedValues(refused) };
  const payment = openPayment({
    id: call.ledger.newId('bt'),
    gateway: 'braintree',
    amount: Number(textAt(sent, 'amount')),
    currency: 'USD',
    key: keyOf(call),
    reference: textAt(sent, 'order_id') ?? null,
  });
  const number = textAt(sent, 'credit_card', 'number') ?? '';
  return call.pay(payment, verdictIn(sent) ?? verdictOn('braintree', number));
}

function read({ ledger, params }: Call): Reply {
  const payment = ledger.payment('braintree', params['id'] ?? '');
  return { answer: payment ? braintree.show(payment) : notFound() };
}

/** A customer is not kept: it is there for the values that can be refused. */
function createCustomer({ body, ledger }: Call): Reply {
  const refused = refusedCustomer(at(body, 'customer'), ['customer']);
  if (refused.length > 0) return { answer: refusedValues(refused) };
  return { answer: { status: 201, body: { success: true, customer: { id: ledger.newId('cus') } } } };
}

/** A refusal that names a transaction is about one that was made; values that are refused are about the request. */
function refuse(payment: Payment, answer: WireAnswer): Refusal | null {
  const failure = at(answer.body, 'transaction');
  if (typeof failure !== 'object' || typeof answer.body !== 'object') return null;
  const failed: Payment = { ...payment, status: 'failed', failure };
  return {
    payment: failed,
    answer: { ...answer, body: { ...answer.body, transaction: transaction(failed) } },
  };
}

function keyOf({ body }: Call): string | null {
  return textAt(body, 'transaction', 'api_request_key') ?? null;
}
