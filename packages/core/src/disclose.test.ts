import { describe as suite, expect, test } from 'vitest';
import type {
  DisclosurePolicy,
  Field,
  Finding,
  PaymentError,
  PublicReason,
  ReadContext,
  Reading,
  Reason,
} from './index.js';
import { describe, disclose, isPublicReason, publicReason, readPayment, reasons } from './index.js';
import type { Messages } from './messages.js';

interface Situation {
  readonly name: string;
  readonly field?: Field;
  readonly before?: readonly Finding[];
  readonly after?: readonly Finding[];
  readonly reading?: Partial<Reading>;
  readonly context?: ReadContext;
}

const policies: readonly DisclosurePolicy[] = ['standard', 'strict'];
const catalogs = Object.values(
  import.meta.glob<Record<string, Messages>>('./locales/*.ts', { eager: true }),
).flatMap((exports) => Object.values(exports));

const allReasons = Object.keys(reasons).filter((name): name is Reason => Object.hasOwn(reasons, name));
const publicReasons = allReasons.filter(isPublicReason);
const hidden = allReasons
  .filter((reason) => !isPublicReason(reason))
  .map((reason) => [reason, publicReason(reason)] as const);

const email: Finding = { code: 'email', reason: 'email_format' };
const securityCode: Finding = { code: 'cvc', reason: 'csc_mismatch' };

const situations: readonly Situation[] = [
  { name: 'alone' },
  { name: 'with a field the gateway names', field: 'card_number' },
  { name: 'before other problems', after: [email, securityCode] },
  { name: 'after other problems', before: [email, securityCode], field: 'card_expiry' },
  { name: 'among others of its kind', after: [{ code: 'x', reason: 'generic_decline' }, email] },
  { name: 'beside a masked one', after: [{ code: 'x', reason: 'card_stolen', field: 'card_number' }] },
  { name: 'not to be retried', reading: { doNotRetry: true } },
  { name: 'declined for good', reading: { status: 'failed' } },
  { name: 'at the second attempt', context: { attempt: 2 } },
  { name: 'with Retry-After', context: { status: 402, headers: { 'retry-after': '30' } } },
  { name: 'with a reference', reading: { reference: 'req_test_12' } },
  { name: 'asked for the status', reading: { status: 'failed' }, context: { during: 'status' } },
  {
    name: 'all at once',
    field: 'card_csc',
    after: [email, { code: 'x', reason: 'blocklisted', field: 'email' }],
    reading: { status: 'failed', doNotRetry: true, reference: 'req_test_12' },
    context: { status: 402, headers: { 'retry-after': '30' }, attempt: 3 },
  },
];

function read(reason: Reason, { field, before = [], after = [], reading, context }: Situation): PaymentError {
  const finding: Finding = { code: 'x', reason, ...(field && { field }) };
  const found: Reading = { ...reading, findings: [...before, finding, ...after] };
  const result = readPayment({ name: 'test', read: () => found }, {}, context);
  if (!('error' in result)) throw new Error(`${reason} reads as ${result.status}`);
  return result.error;
}

/** Everything that may leave the library because of an error, as text, so that the order of keys counts as well. */
function everythingShown(error: PaymentError, policy: DisclosurePolicy): string[] {
  const shown = disclose(error, policy);
  return [shown, ...catalogs.map((messages) => describe(shown, messages))].map((value) =>
    JSON.stringify(value),
  );
}

suite.each(policies)('under the %s policy', (policy) => {
  suite.each(situations)('$name', (situation) => {
    test.each(hidden)('%s cannot be told from %s', (reason, standIn) => {
      const error = read(reason, situation);
      expect(disclose(error, policy)).toStrictEqual(disclose(read(standIn, situation), policy));
      expect(everythingShown(error, policy)).toEqual(everythingShown(read(standIn, situation), policy));
      expect(everythingShown(error, policy).join()).not.toContain(reason);
    });
  });
});

test('masks risk, problems of the store, and a key used twice', () => {
  const risk = ['card_lost', 'card_stolen', 'card_pick_up', 'card_restricted', 'suspected_fraud'];
  const more = ['blocked_by_risk_rules', 'blocklisted', 'security_violation', 'authentication_rejected'];
  const store = ['not_activated', 'credentials', 'request_rejected', 'resource_missing', 'resource_state'];
  expect(Object.fromEntries(hidden)).toEqual({
    ...Object.fromEntries([...risk, ...more].map((reason) => [reason, 'generic_decline'])),
    ...Object.fromEntries(
      [...store, 'operation'].map((name) => [`merchant_${name}`, 'store_cannot_take_payment']),
    ),
    request_conflict: 'result_unknown',
  });
});

test('every locale takes part', () => {
  expect(catalogs.map(({ lang }) => lang)).toEqual(expect.arrayContaining(['en', 'de', 'ar']));
});

suite('what banks say of a card', () => {
  const oracles: readonly PublicReason[] = [
    'card_number_not_recognized',
    'card_expired',
    'card_expiry_mismatch',
    'csc_mismatch',
    'pin_incorrect',
    'pin_attempts_exceeded',
    'postal_code_mismatch',
    'address_mismatch',
    'insufficient_funds',
    'card_limit_reached',
    'contact_issuer_required',
    'issuer_not_permitted',
    'online_payments_blocked',
    'card_not_active',
    'card_not_supported_for_payment',
    'payments_stopped_by_holder',
    'payment_method_declined',
  ];

  test('is all there is to the strict policy', () => {
    const masked = publicReasons.filter(
      (reason) => disclose(read(reason, { name: 'alone' }), 'strict').reason !== reason,
    );
    expect(masked.toSorted()).toEqual(oracles.toSorted());
  });

  suite.each(situations)('$name', (situation) => {
    test.each(oracles)('%s is a generic decline under the strict policy', (reason) => {
      const generic = read('generic_decline', situation);
      expect(everythingShown(read(reason, situation), 'strict')).toEqual(everythingShown(generic, 'strict'));
    });
  });

  test.each(oracles)('%s is told under the standard policy, which is the default', (reason) => {
    expect(disclose(read(reason, { name: 'alone' })).reason).toBe(reason);
  });
});

test.each(publicReasons)('%s keeps what the gateway says of it, when it may be told', (reason) => {
  const reading = { reference: 'req_test_12' };
  const error = read(reason, { name: 'told', after: [email], reading, context: { attempt: 2 } });
  const { reason: shown, actions, issues, charged, reference } = disclose(error);
  const told = error.issues.filter((issue, index) => index === 0 || issue.reason !== reason);
  expect({ shown, actions, issues, charged, reference }).toEqual({
    shown: reason,
    actions: error.actions,
    issues: told,
    charged: error.charged,
    reference: 'req_test_12',
  });
});

test('keeps the field that the gateway names', () => {
  const error = read('details_not_accepted', { name: 'narrowed', field: 'shipping_address' });
  expect(disclose(error)).toMatchObject({
    field: 'shipping_address',
    issues: [{ reason: 'details_not_accepted', field: 'shipping_address' }],
  });
});

suite('a gateway whose terms are strict', () => {
  test.each(publicReasons)('%s is told as the strict policy tells it, whatever is asked for', (reason) => {
    const error = read(reason, { name: 'alone' });
    const strict: PaymentError = { ...error, policy: 'strict' };
    const asked = policies.map((policy) => disclose(strict, policy));
    const expected = disclose(error, 'strict');
    expect([disclose(strict), ...asked]).toEqual([expected, expected, expected]);
  });

  test('says so of every error it is in', () => {
    const errorOf = (policy?: 'strict'): unknown =>
      readPayment({ name: 'test', read: () => ({ findings: [] }), ...(policy && { policy }) }, {});
    expect(errorOf('strict')).toMatchObject({ error: { policy: 'strict' } });
    expect(errorOf()).toMatchObject({ error: { policy: 'standard' } });
  });
});

test('says when to retry only where a retry is offered', () => {
  const context: ReadContext = { headers: { 'retry-after': '30' } };
  expect(disclose(read('too_many_requests', { name: 'limit', context })).retry).toEqual({
    automatic: true,
    afterMs: 30_000,
  });
  expect(disclose(read('item_sold_out', { name: 'no retry', context })).retry).toEqual({
    automatic: false,
    afterMs: null,
  });
});

test('carries nothing of the gateway', () => {
  expect(Object.keys(disclose(read('insufficient_funds', { name: 'alone' })))).toEqual([
    'reason',
    'field',
    'actions',
    'issues',
    'charged',
    'retry',
    'reference',
  ]);
});

test('changes nothing of what it is given', () => {
  const error = Object.freeze(read('card_lost', { name: 'alone', after: [email] }));
  const before = JSON.stringify(error);
  disclose(error);
  expect(JSON.stringify(error)).toBe(before);
});

test('keeps the time to wait wherever another try is offered, and only there', () => {
  const situation = { name: 'with Retry-After', context: { headers: { 'retry-after': '30' } } };
  const waits = (['issuer_unavailable', 'insufficient_funds', 'email_format', 'card_lost'] as const).map(
    (reason) => disclose(read(reason, situation)).retry.afterMs,
  );
  expect(waits).toEqual([30_000, 30_000, null, null]);
});

test('the same problem at two fields stays two problems', () => {
  const found = (['name', 'email', 'email'] as const).map((field) => ({
    code: 'x',
    reason: 'details_not_accepted' as const,
    field,
  }));
  const { issues } = disclose(read('email_format', { name: 'x', after: found }));
  expect(issues.map(({ field }) => field)).toEqual(['email', 'name', 'email']);
});
