import { at, textAt, type WireAnswer } from '@tactful/core';
import { answerWith, fixtures } from '@tactful/core/gateways/rapyd/fixtures';
import { endpoints } from '@tactful/testing';
import { randomUUID } from 'node:crypto';
import type { Call, Refusal, Reply, SandboxGateway } from '../../exchange.js';
import type { Payment } from '../../Ledger.js';
import { bankCheckPath } from '../../bankCheckPath.js';
import { openPayment } from '../../openPayment.js';
import { verdictOn } from '../../ownCards.js';
import { failureFor } from './magicAmounts.js';
import { says } from './says.js';

const paths = endpoints.rapyd;
/** Codes that say that the payment itself failed. */
const failures = /^ERROR_(?:PROCESSING_CARD|CARD_)/;

/** Rapyd: payments, each answer below a `status`. */
export const rapyd: SandboxGateway = {
  name: 'rapyd',
  prefix: '/rapyd',
  fixtures,
  answerWith,
  says,
  routes: [
    { endpoint: paths.create, handle: create },
    { endpoint: paths.read, handle: read },
  ],
  // The key counts together with the amount: another amount is another payment.
  idempotency: {
    keyOf: ({ headers, body }, { method }) => {
      const key = textAt(headers, 'idempotency');
      return method === 'POST' && key !== undefined ? `${key} ${Number(at(body, 'amount'))}` : null;
    },
    compares: 'key',
    inProgress: () => answerWith({ kind: 'error', code: 'IDEMPOTENCY_ERROR' }),
    mismatch: () => answerWith({ kind: 'error', code: 'IDEMPOTENCY_ERROR' }),
    source: 'https://docs.rapyd.net/en/idempotency.html (read 2026-11-22); while under way: not documented',
  },
  bankCheck: {
    failure: {
      error_code: 'ERROR_3DS_AUTHENTICATION_FAILURE',
      failure_code: 'ERROR_3DS_AUTHENTICATION_FAILURE',
    },
    source:
      'https://github.com/activemerchant/active_merchant/blob/master/test/unit/gateways/rapyd_test.rb (read 2026-11-22); the code: https://docs.rapyd.net/en/payment-errors.html (read 2026-11-21)',
  },
  show,
  refuse,
  // https://github.com/activemerchant/active_merchant/blob/master/test/unit/gateways/rapyd_test.rb (read 2026-11-21)
  notFound: () => answerWith({ kind: 'error', code: 'ERROR_GET_PAYMENT' }),
};

/** Amounts are numbers in the currency's main unit: https://docs.rapyd.net/en/idempotency.html (read 2026-11-22). */
function create(call: Call): Reply {
  const { body, headers, ledger } = call;
  const amount = Number(at(body, 'amount'));
  if (!(amount > 0)) return { answer: answerWith({ kind: 'error', code: 'INVALID_FIELDS - [AMOUNT]' }) };
  const payment = openPayment({
    id: ledger.newId('payment_'),
    gateway: 'rapyd',
    amount,
    currency: textAt(body, 'currency') ?? 'EUR',
    key: textAt(headers, 'idempotency') ?? null,
    reference: textAt(body, 'merchant_reference_id') ?? null,
  });
  const number = textAt(body, 'payment_method', 'fields', 'number') ?? '';
  return call.pay(payment, failureFor(amount) ?? verdictOn('rapyd', number));
}

function read({ ledger, params }: Call): Reply {
  const payment = ledger.payment('rapyd', params['id'] ?? '');
  return { answer: payment ? show(payment) : rapyd.notFound('') };
}

function refuse(payment: Payment, answer: WireAnswer): Refusal | null {
  const status = at(answer.body, 'status');
  const code = textAt(status, 'error_code') ?? '';
  if (!failures.test(code)) return null;
  const network = /\[(\w+)\]/.exec(code)?.[1];
  const failed: Payment = {
    ...payment,
    status: 'failed',
    failure: { error_code: code, failure_code: network ?? code },
  };
  return { payment: failed, answer: { ...answer, body: { status, data: data(failed) } } };
}

function show(payment: Payment): WireAnswer {
  const status = {
    error_code: '',
    status: 'SUCCESS',
    message: '',
    response_code: '',
    operation_id: randomUUID(),
  };
  return { status: 200, body: { status, data: data(payment) } };
}

/**
 * States of a payment, as in core's fixtures:
 * https://github.com/activemerchant/active_merchant/blob/master/test/unit/gateways/rapyd_test.rb (read 2026-11-22)
 */
const states = {
  open: { status: 'ACT', next_action: 'pending_confirmation' },
  action_required: { status: 'ACT', next_action: '3d_verification' },
  processing: { status: 'ACT', next_action: 'pending_confirmation' },
  succeeded: { status: 'CLO', next_action: 'not_applicable' },
  failed: { status: 'ERR', next_action: 'not_applicable' },
  canceled: { status: 'CAN', next_action: 'not_applicable' },
} as const satisfies Record<Payment['status'], unknown>;

function data(payment: Payment): Readonly<Record<string, unknown>> {
  return {
    id: payment.id,
    amount: payment.amount,
    currency_code: payment.currency,
    merchant_reference_id: payment.reference ?? '',
    paid: payment.status === 'succeeded',
    captured: true,
    redirect_url: payment.status === 'action_required' ? bankCheckPath('rapyd', payment.id) : '',
    error_code: '',
    failure_code: '',
    failure_message: '',
    ...states[payment.status],
    ...(typeof payment.failure === 'object' ? payment.failure : {}),
  };
}
