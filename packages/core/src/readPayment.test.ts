import { describe as suite, expect, test } from 'vitest';
import type { Finding, PaymentError, ReadContext, Reading, Reason } from './index.js';
import { isPublicReason, readPayment, reasonInfo, reasons } from './index.js';

const allReasons = Object.keys(reasons).filter((name): name is Reason => Object.hasOwn(reasons, name));

function read(reading: Partial<Reading>, context?: ReadContext): ReturnType<typeof readPayment> {
  return readPayment({ name: 'test', read: () => ({ findings: [], ...reading }) }, {}, context);
}

function errorOf(reading: Partial<Reading>, context?: ReadContext): PaymentError {
  const result = read(reading, context);
  if (!('error' in result)) throw new Error(`reads as ${result.status}`);
  return result.error;
}

function found(...reasons: readonly Reason[]): readonly Finding[] {
  return reasons.map((reason) => ({ code: `code_${reason}`, reason }));
}

suite('a code of which only the class is known', () => {
  const guess = [{ code: 'a', reason: 'payment_not_completed', mapped: false }] as const;

  test.each<[status: number, reading: Partial<Reading>, reason: Reason]>([
    [402, { findings: guess }, 'payment_not_completed'],
    [499, { findings: guess }, 'payment_not_completed'],
    [500, { findings: guess }, 'result_unknown'],
    [504, { findings: guess }, 'result_unknown'],
    [500, { findings: guess, status: 'failed' }, 'payment_not_completed'],
    [500, { findings: found('insufficient_funds') }, 'insufficient_funds'],
  ])('is believed unless the server broke: %i, %o', (status, reading, reason) => {
    expect(errorOf(reading, { status }).reason).toBe(reason);
  });
});

suite('the status', () => {
  test.each(['succeeded', 'action_required', 'processing'] as const)('%s is the whole answer', (status) => {
    expect(read({ status, findings: found('insufficient_funds') }, { status: 402 })).toEqual({ status });
  });

  test.each(allReasons)('%s is definite, unless money may have moved', (reason) => {
    const result = read({ findings: found(reason) });
    expect(result.status).toBe(reasonInfo(reason).charged === 'unknown' ? 'unknown' : 'failed');
  });

  test.each<[name: string, reading: Partial<Reading>, context: ReadContext, reason: Reason]>([
    ['failed, and nothing else known', { status: 'failed' }, { status: 200 }, 'payment_not_completed'],
    [
      'failed, though the server is in trouble',
      { status: 'failed' },
      { status: 500 },
      'payment_not_completed',
    ],
    ['failed, asked for the status', { status: 'failed' }, { during: 'status' }, 'payment_not_completed'],
    [
      'a problem, asked for the status',
      { findings: found('card_lost') },
      { during: 'status' },
      'result_unknown',
    ],
    [
      'a stored problem',
      { status: 'failed', findings: found('card_lost') },
      { during: 'status' },
      'card_lost',
    ],
    [
      'unknown during set-up',
      { findings: found('result_unknown') },
      { during: 'setup' },
      'service_unavailable',
    ],
    [
      'unknown during a read',
      { findings: found('connection_lost') },
      { during: 'read' },
      'service_unavailable',
    ],
    ['a decline during set-up', { findings: found('card_expired') }, { during: 'setup' }, 'card_expired'],
    ['unknown, on confirming', { findings: found('result_unknown') }, {}, 'result_unknown'],
    ['nothing at all', {}, {}, 'result_unknown'],
    [
      'a request refused for a conflict',
      { findings: found('merchant_request_rejected') },
      { status: 409 },
      'request_conflict',
    ],
    [
      'a request refused for a conflict during set-up',
      { findings: found('merchant_request_rejected') },
      { status: 409, during: 'setup' },
      'merchant_request_rejected',
    ],
    [
      'a stored request that was refused for a conflict',
      { status: 'failed', findings: found('merchant_request_rejected') },
      { status: 409, during: 'status' },
      'request_conflict',
    ],
    [
      'a conflict during set-up',
      { findings: found('request_conflict') },
      { during: 'setup' },
      'request_conflict',
    ],
    [
      'a decline that came with a conflict',
      { findings: found('insufficient_funds') },
      { status: 409 },
      'insufficient_funds',
    ],
    [
      'an open outcome behind a wrong value',
      { findings: found('email_format', 'request_conflict') },
      { status: 400 },
      'request_conflict',
    ],
  ])('%s', (_, reading, context, reason) => {
    const result = read(reading, context);
    expect(result).toMatchObject({ error: { reason, charged: reasonInfo(reason).charged } });
  });
});

suite('mapped', () => {
  const read = (response: unknown, findings: readonly Finding[]): unknown =>
    readPayment({ name: 'test', read: () => ({ findings }) }, response, { during: 'confirm' });

  test.each<[name: string, response: unknown, findings: readonly Finding[], mapped: boolean]>([
    ['a code of its tables', {}, found('card_stolen'), true],
    ['a reason without a code', {}, [{ code: null, reason: 'email_format' }], true],
    ['a code of a known class', {}, [{ code: 'a', reason: 'generic_decline', mapped: false }], false],
    ['a code nobody knows', {}, [{ code: 'a', reason: null }], false],
    ['an answer without a code', {}, [], false],
    ['a bare HTTP status', { status: 401 }, [], false],
    ['a request that timed out', new DOMException('', 'TimeoutError'), [], true],
    ['a connection that dropped', new TypeError('Failed to fetch'), [], true],
    ['no answer, and no reason why', undefined, [], false],
  ])('%s', (_, response, findings, mapped) => {
    expect(read(response, findings)).toMatchObject({ error: { mapped } });
  });

  test('speaks of the code that is reported', () => {
    const findings: readonly Finding[] = [
      { code: 'a', reason: null },
      { code: 'b', reason: 'result_unknown' },
    ];
    expect(errorOf({ findings })).toMatchObject({ gatewayCode: 'b', mapped: true });
    expect(errorOf({ findings: findings.slice(0, 1) })).toMatchObject({ gatewayCode: 'a', mapped: false });
  });
});

suite('problems', () => {
  test('all arrive, the main one first, each at its field', () => {
    const findings: readonly Finding[] = [
      { code: 'a', reason: 'details_not_accepted', field: 'shipping_address' },
      { code: 'b', reason: 'email_format' },
      { code: 'c', reason: 'insufficient_funds' },
    ];
    expect(errorOf({ findings })).toMatchObject({
      reason: 'details_not_accepted',
      field: 'shipping_address',
      gatewayCode: 'a',
      issues: [
        { reason: 'details_not_accepted', field: 'shipping_address' },
        { reason: 'email_format', field: 'email' },
        { reason: 'insufficient_funds', field: null },
      ],
    });
  });

  test('that leave the outcome open come first, and once', () => {
    expect(errorOf({ findings: found('email_format', 'request_conflict') }).issues).toEqual([
      { reason: 'request_conflict', field: null },
      { reason: 'email_format', field: 'email' },
    ]);
  });

  test('with a code nobody knows are told at the field that the gateway names', () => {
    const findings: readonly Finding[] = [
      { code: 'new_code', reason: null, field: 'phone' },
      { code: 'newer_code', reason: null },
    ];
    expect(errorOf({ findings })).toMatchObject({
      reason: 'details_not_accepted',
      field: 'phone',
      gatewayCode: 'new_code',
      issues: [{ reason: 'details_not_accepted', field: 'phone' }],
    });
  });

  test('with a code nobody knows and no field leave the word to the transport', () => {
    const findings: readonly Finding[] = [{ code: 'new_code', reason: null }];
    expect(errorOf({ findings }, { status: 402 })).toMatchObject({
      reason: 'payment_not_completed',
      gatewayCode: 'new_code',
      mapped: false,
      issues: [{ reason: 'payment_not_completed', field: null }],
    });
  });

  test('that the situation overrides do not stay among the issues', () => {
    const findings = found('csc_mismatch', 'email_format');
    expect(errorOf({ findings }, { during: 'status' })).toMatchObject({
      reason: 'result_unknown',
      field: null,
      issues: [{ reason: 'result_unknown', field: null }],
    });
  });
});

suite('what the shopper can do', () => {
  test.each<[reason: Reason, reading: Partial<Reading>, attempt: number, actions: readonly string[]]>([
    ['issuer_unavailable', {}, 1, ['try_again', 'use_other_method']],
    ['issuer_unavailable', {}, 2, ['use_other_method']],
    ['issuer_unavailable', {}, 9, ['use_other_method']],
    ['issuer_unavailable', { doNotRetry: true }, 1, ['use_other_method']],
    ['insufficient_funds', {}, 2, ['use_other_method', 'try_later']],
    ['insufficient_funds', { doNotRetry: true }, 1, ['use_other_method']],
    ['device_busy', {}, 2, ['use_other_method']],
    ['already_paid', { doNotRetry: true }, 2, []],
    ['card_lost', {}, 2, ['use_other_method', 'contact_issuer']],
  ])('after %s, %o, attempt %i: %o', (reason, reading, attempt, actions) => {
    expect(errorOf({ ...reading, findings: found(reason) }, { attempt }).actions).toEqual(actions);
  });

  test.each<[reason: Reason, doNotRetry: boolean, automatic: boolean]>([
    ['too_many_requests', false, true],
    ['payment_in_progress', false, true],
    ['too_many_requests', true, false],
    ['insufficient_funds', false, false],
    ['result_unknown', false, false],
  ])('%s, not to be retried %s: software may repeat it %s', (reason, doNotRetry, automatic) => {
    const headers = { 'retry-after': '5' };
    expect(errorOf({ doNotRetry, findings: found(reason) }, { headers }).retry).toEqual({
      automatic,
      afterMs: 5000,
    });
  });

  test.each(allReasons.filter((reason) => reasonInfo(reason).charged === 'unknown'))(
    '%s never invites a second payment',
    (reason) => {
      const { actions } = errorOf({ findings: found(reason) });
      expect(
        ['try_again', 'try_later', 'use_other_method'].filter((action) => actions.some((a) => a === action)),
      ).toEqual([]);
    },
  );
});

suite('the reference', () => {
  test.each([
    ['req_test_12', 'req_test_12'],
    ['550e8400-e29b-41d4-a716-446655440abc', '550e8400-e29b-41d4-a716-446655440abc'],
    ['99999999-1111-2222-3333-444444444444', '99999999-1111-2222-3333-444444444444'],
    ['a99999999-1111-2222-3333-444444444444', null],
    ['99999999-1111-2222-3333-444444444444a', null],
    ['task_123456', 'task_123456'],
    ['short', null],
    ['Call Jane at home', null],
    ['<b>bold</b>', null],
    ['4242424242424242', null],
    ['4242-4242-4242-4242', null],
    [['sk', 'live', 'x7Yq2LmN8pRs'].join('_'), null],
    ['x'.repeat(81), null],
  ])('%s is shown as %s', (reference, shown) => {
    expect(errorOf({ reference }).reference).toBe(shown);
    expect(errorOf({}, { headers: { 'request-id': reference } }).reference).toBe(shown);
  });

  test('is the one in the body, if both have one', () => {
    expect(
      errorOf({ reference: 'in_the_body' }, { headers: { 'request-id': 'in_the_headers' } }).reference,
    ).toBe('in_the_body');
  });

  test('may be missing', () => {
    expect(errorOf({}).reference).toBeNull();
  });
});

suite('the gateway', () => {
  test('is named', () => {
    expect(errorOf({}).gateway).toBe('test');
  });

  test.each([
    ['card_declined', 'card_declined'],
    ['x'.repeat(500), 'x'.repeat(100)],
    ['Card 4242 4242 4242 4242 refused', 'Card [redacted] refused'],
    [null, null],
  ])('has its code %s kept as %s', (code, kept) => {
    expect(errorOf({ findings: [{ code, reason: 'generic_decline' }] }).gatewayCode).toBe(kept);
  });

  test('has no code when it found nothing', () => {
    expect(errorOf({}).gatewayCode).toBeNull();
  });
});

test.each(allReasons)('%s is plain JSON', (reason) => {
  const error = errorOf({ findings: found(reason) });
  expect(JSON.parse(JSON.stringify(error))).toEqual(error);
});

test.each(allReasons)('%s has the field, the actions and the money of what it is shown as', (reason) => {
  const { field, actions, charged } = errorOf({ findings: found(reason) });
  const info = reasonInfo(isPublicReason(reason) ? reason : reasonInfo(reason).shown);
  expect({ field, actions, charged }).toEqual({
    field: info.field,
    actions: info.actions,
    charged: info.charged,
  });
});
