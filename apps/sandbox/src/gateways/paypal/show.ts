import { at, type WireAnswer } from '@tactful/core';
import type { Payment } from '../../Ledger.js';

/** Order and OrdersCapture of https://github.com/paypal/PayPal-TypeScript-Server-SDK, 2.5.0 (read 2026-11-22). */
const states = {
  open: { order: 'CREATED', capture: null },
  action_required: { order: 'PAYER_ACTION_REQUIRED', capture: null },
  processing: { order: 'COMPLETED', capture: { status: 'PENDING', status_details: { reason: 'OTHER' } } },
  succeeded: { order: 'COMPLETED', capture: { status: 'COMPLETED' } },
  failed: { order: 'COMPLETED', capture: { status: 'DECLINED' } },
  canceled: { order: 'VOIDED', capture: null },
} as const satisfies Record<Payment['status'], unknown>;

/** An order with what became of its payment. */
export function show({ id, amount, currency, status, failure }: Payment): WireAnswer {
  const { order, capture } = states[status];
  const money = { currency_code: currency, value: amount.toFixed(2) };
  const captures = capture && [
    {
      id: `capture-${id}`,
      amount: money,
      final_capture: true,
      ...capture,
      ...(typeof failure === 'object' && failure),
    },
  ];
  const unit = { reference_id: 'default', amount: money, ...(captures && { payments: { captures } }) };
  const self = { href: `/paypal/v2/checkout/orders/${id}`, rel: 'self', method: 'GET' };
  const body = { id, intent: 'CAPTURE', status: order, purchase_units: [unit], links: [self] };
  return { status: 200, body };
}

/** What is sent to somebody who did not ask to see more: `prefer` of OrdersController of the same SDK. */
export function shortened(answer: WireAnswer): WireAnswer {
  const kept = ['id', 'status', 'links'].map((name) => [name, at(answer.body, name)]);
  return { ...answer, body: Object.fromEntries(kept) };
}
