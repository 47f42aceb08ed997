import type { CodeFact, Fixture, WireAnswer } from '../../fixture.js';
import { problemType } from '../../problemDetails.js';

const source =
  'packages/core/src/problemDetails.ts, RFC 9457 (https://www.rfc-editor.org/rfc/rfc9457, read 2026-11-22)';

/** How a server of your own puts a reason on the wire. */
export function answerWith({ code }: CodeFact): WireAnswer {
  return problem({ reason: code });
}

function problem(payment: Readonly<Record<string, unknown>>, status = 402): WireAnswer {
  const title = 'Payment problem';
  return {
    status,
    headers: { 'Content-Type': 'application/problem+json' },
    body: { type: problemType, title, status, payment },
  };
}

/** Answers of a shop's own server, and what each must read as. */
export const fixtures: readonly Fixture[] = [
  {
    name: 'declined',
    answer: problem({
      reason: 'insufficient_funds',
      field: null,
      actions: ['use_other_method', 'try_later'],
      issues: [{ reason: 'insufficient_funds', field: null }],
      charged: 'no',
    }),
    expected: { status: 'failed', reason: 'insufficient_funds' },
    source,
  },
  {
    name: 'two fields at once',
    answer: problem(
      {
        reason: 'email_format',
        field: 'email',
        actions: ['fix_field'],
        issues: [
          { reason: 'email_format', field: 'email' },
          { reason: 'postal_code_format', field: 'billing_postal_code' },
        ],
        charged: 'no',
      },
      422,
    ),
    expected: { status: 'failed', reason: 'email_format', issues: ['email_format', 'postal_code_format'] },
    source,
  },
  {
    name: 'outcome unknown',
    answer: problem({ reason: 'result_unknown', charged: 'unknown', reference: 'req_order_1049' }, 504),
    expected: { status: 'unknown', reason: 'result_unknown' },
    source,
  },
  {
    name: 'a hidden reason that a server let through',
    answer: problem({ reason: 'card_stolen', field: 'card_number', charged: 'no' }),
    expected: { status: 'failed', reason: 'generic_decline' },
    source,
  },
  {
    name: 'a reason of a newer version, outcome unknown',
    answer: problem({ reason: 'reason_of_next_year', charged: 'unknown' }, 504),
    expected: { status: 'unknown', reason: 'result_unknown' },
    source,
  },
  {
    name: 'a reason of a newer version, outcome unknown, behind a proxy that changes the status',
    answer: problem({ reason: 'reason_of_next_year', charged: 'unknown' }, 402),
    expected: { status: 'unknown', reason: 'result_unknown' },
    source,
  },
  {
    name: 'a reason of a newer version, not charged',
    answer: problem({ reason: 'reason_of_next_year', charged: 'no' }),
    expected: { status: 'failed', reason: 'payment_not_completed' },
    source,
  },
  {
    name: 'paid',
    answer: { status: 200, body: { status: 'succeeded' } },
    expected: { status: 'succeeded' },
    source,
  },
  {
    name: 'bank check wanted',
    answer: { status: 200, body: { status: 'action_required' } },
    expected: { status: 'action_required' },
    source,
  },
  {
    name: 'under way',
    answer: { status: 202, body: { status: 'processing' } },
    expected: { status: 'processing' },
    source,
  },
];
