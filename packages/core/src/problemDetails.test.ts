import * as fc from 'fast-check';
import { describe as suite, expect, test } from 'vitest';
import { problemDetails } from './gateways/problem-details/index.js';
import { stripe } from './gateways/stripe/index.js';
import {
  type Action,
  actions,
  disclose,
  fields,
  fromProblemDetails,
  type PaymentError,
  type PaymentResult,
  problemMediaType,
  publicError,
  publicReason,
  readPayment,
  reasonInfo,
  reasons,
  toProblemDetails,
} from './index.js';
import { isReason } from './isReason.js';

const allReasons = Object.keys(reasons).filter(isReason);
const hiddenReasons = allReasons.filter((reason) => publicReason(reason) !== reason);
const policies = ['standard', 'strict'] as const;

function failed(result: PaymentResult): Extract<PaymentResult, { error: unknown }> {
  if (!('error' in result)) throw new Error(`The payment ${result.status}`);
  return result;
}

function overTheWire(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

/** What the browser's gateway makes of an answer that the server has read and disclosed. */
function throughServer(error: PaymentError): ReturnType<typeof disclose> {
  const problem = toProblemDetails(error);
  const context = { status: problem.status };
  return disclose(failed(readPayment(problemDetails, overTheWire(problem), context)).error);
}

const stripeError = (error: object): PaymentError =>
  failed(readPayment(stripe, { error }, { status: 402 })).error;

const declined = (code: string): PaymentError =>
  stripeError({ type: 'card_error', code: 'card_declined', decline_code: code });

const issue = fc.record({
  reason: fc.constantFrom(...allReasons),
  field: fc.constantFrom(...fields, null),
});

const anyError: fc.Arbitrary<PaymentError> = fc.record({
  reason: fc.constantFrom(...allReasons),
  field: fc.constantFrom(...fields, null),
  actions: fc.subarray([...actions]).chain((some) => fc.shuffledSubarray(some)),
  issues: fc.array(issue, { maxLength: 100 }),
  charged: fc.constantFrom('no', 'unknown', 'yes'),
  retry: fc.record({
    automatic: fc.boolean(),
    afterMs: fc.option(fc.integer({ min: 0, max: 86_400_000 })),
  }),
  reference: fc.option(fc.stringMatching(/^req_[a-z]{6,20}$/)),
  gateway: fc.constant('gateway-of-the-shop'),
  gatewayCode: fc.constant('code_of_the_gateway'),
  mapped: fc.boolean(),
  policy: fc.constantFrom(...policies),
});

suite('an error that a server disclosed', () => {
  test('arrives as it was, whatever it is', () => {
    fc.assert(
      fc.property(anyError, fc.constantFrom(...policies), (error, policy) => {
        const problem = overTheWire(toProblemDetails(error, policy));
        expect(fromProblemDetails(problem)).toEqual(disclose(error, policy));
      }),
      { numRuns: 2000 },
    );
  });

  test('holds no decline code, no hidden reason and no gateway', () => {
    fc.assert(
      fc.property(anyError, fc.constantFrom(...policies), (error, policy) => {
        const words = new Set(JSON.stringify(toProblemDetails(error, policy)).match(/[\w-]+/g));
        const secrets = [...hiddenReasons, 'gateway-of-the-shop', 'code_of_the_gateway'];
        expect(secrets.filter((secret) => words.has(secret))).toEqual([]);
      }),
    );
  });

  test.each([
    { type: 'card_error', code: 'card_declined', decline_code: 'insufficient_funds' },
    { type: 'card_error', code: 'incorrect_cvc', param: 'cvc' },
    { type: 'card_error', code: 'card_declined', decline_code: 'stolen_card' },
    { type: 'card_error', code: 'card_declined', decline_code: 'issuer_not_available' },
    {
      type: 'card_error',
      code: 'card_declined',
      decline_code: 'issuer_not_available',
      advice_code: 'do_not_try_again',
    },
    { type: 'invalid_request_error', code: 'email_invalid', param: 'billing_details[email]' },
    { type: 'invalid_request_error', code: 'api_key_expired' },
    { type: 'api_error' },
  ])('is the same to the gateway of the browser: $code $decline_code', (error) => {
    const truth = stripeError(error);
    expect(throughServer(truth)).toEqual(disclose(truth));
  });

  test('tells the gateway of the browser how long to wait', () => {
    const headers = { 'retry-after': '7' };
    const limited = readPayment(stripe, { error: { type: 'rate_limit_error' } }, { status: 429, headers });
    const truth = failed(limited).error;
    expect(throughServer(truth)).toEqual(disclose(truth));
    expect(throughServer(truth)).toMatchObject({ reason: 'too_many_requests', retry: { afterMs: 7000 } });
  });

  test('holds nothing that tells a stolen card from any other', () => {
    const [stolen, generic] = ['stolen_card', 'generic_decline'].map((code) =>
      JSON.stringify(toProblemDetails(declined(code))),
    );
    expect(stolen).toBe(generic);
  });

  test('tells no more than the policy lets it', () => {
    const { payment } = toProblemDetails(declined('insufficient_funds'), 'strict');
    expect(payment).toEqual(disclose(declined('generic_decline')));
  });

  test.each([
    ['a card', { type: 'card_error', code: 'card_declined' }, 402],
    ['a field', { type: 'card_error', code: 'incorrect_cvc' }, 422],
    ['too many requests', { type: 'invalid_request_error', code: 'rate_limit' }, 429],
    ['an unknown outcome', { type: 'api_error' }, 504],
    ['an order that is paid', { type: 'invalid_request_error', code: 'charge_already_captured' }, 409],
  ])('of %s has the status for it', (_, error, status) => {
    expect(toProblemDetails(stripeError(error)).status).toBe(status);
  });

  test('keeps the advice not to try again', () => {
    const error = { type: 'card_error', code: 'card_declined', decline_code: 'issuer_not_available' };
    const retry: Action = 'try_again';
    expect(throughServer(stripeError(error)).actions).toContain(retry);
    const final = stripeError({ ...error, advice_code: 'do_not_try_again' });
    expect(throughServer(final).actions).not.toContain(retry);
  });
});

/** A document as a server may send it that is older, newer, or not ours. */
function document(payment: unknown): unknown {
  return { ...toProblemDetails(declined('insufficient_funds')), payment };
}

suite('a document that our server did not write', () => {
  test.each([
    ['nothing', null],
    ['text', 'urn:tactful:payment-error'],
    ['a list', [document({})]],
    ['another problem', { type: 'about:blank', status: 402, payment: { reason: 'generic_decline' } }],
    ['a gateway’s answer', { error: { code: 'card_declined' } }],
  ])('is not read: %s', (_, body) => {
    expect(fromProblemDetails(body)).toBeNull();
  });

  const told = { reason: 'insufficient_funds', charged: 'no' };
  test.each([
    ['no payment', undefined, 'result_unknown'],
    ['no reason', { charged: 'no' }, 'payment_not_completed'],
    ['no word on the money', { reason: 'insufficient_funds' }, 'insufficient_funds'],
    ['a reason of a newer version', { reason: 'next_year', charged: 'no' }, 'payment_not_completed'],
    ['… of which the outcome is open', { reason: 'next_year', charged: 'unknown' }, 'result_unknown'],
    ['… that took money', { reason: 'next_year', charged: 'yes' }, 'result_unknown'],
    ['… without a word on the money', { reason: 'next_year' }, 'result_unknown'],
    ['a decline of which the outcome is open', { ...told, charged: 'unknown' }, 'result_unknown'],
    ['a decline that took money', { ...told, charged: 'yes' }, 'result_unknown'],
    ['a decline with another word on the money', { ...told, charged: 'perhaps' }, 'result_unknown'],
    ['an open outcome that took none', { reason: 'connection_lost', charged: 'no' }, 'result_unknown'],
    ['a reason of every object', { reason: 'constructor', charged: 'no' }, 'payment_not_completed'],
    ['a reason that is no text', { reason: ['insufficient_funds'], charged: 'no' }, 'payment_not_completed'],
  ])('falls to an honest reason: %s', (_, payment, reason) => {
    const error = fromProblemDetails(document(payment));
    expect(error).toMatchObject({ reason, charged: reasonInfo(error?.reason ?? 'offline').charged });
  });

  test.each(hiddenReasons)('with %s, which may not be shown, is replaced whole', (reason) => {
    const leak = { reason, field: 'card_csc', actions: ['extend_session'], issues: [{ reason }] };
    expect(fromProblemDetails(document(leak))).toEqual(publicError(publicReason(reason)));
    const issues = [{ reason, field: 'card_csc' }];
    const shown = { reason: publicReason(reason), field: reasonInfo(reason).field };
    expect(fromProblemDetails(document({ ...told, issues }))).toMatchObject({ issues: [shown] });
  });

  test('keeps only what is known of it', () => {
    const payment = {
      ...told,
      field: 'field_of_next_year',
      actions: ['pray', 'try_later', 7],
      issues: [{ reason: 'next_year' }, null, { reason: 'csc_mismatch', field: 'toString' }],
      retry: { automatic: 'yes', afterMs: -1 },
      reference: 'Call 4242 4242 4242 4242',
      message: 'Jane has no money',
    };
    expect(fromProblemDetails(document(payment))).toEqual({
      ...publicError('insufficient_funds'),
      actions: ['try_later'],
      issues: [{ reason: 'csc_mismatch', field: 'card_csc' }],
    });
  });

  test('waits a day at most', () => {
    const payment = { ...told, retry: { automatic: true, afterMs: Number.POSITIVE_INFINITY } };
    expect(fromProblemDetails(document(payment))?.retry).toEqual({ automatic: true, afterMs: 86_400_000 });
  });

  test('never throws', () => {
    const thrower = (): never => {
      throw new Error('hostile');
    };
    const hostile = new Proxy({}, { get: thrower, has: thrower, ownKeys: thrower });
    expect(fromProblemDetails(hostile)).toBeNull();
    expect(fromProblemDetails(document(hostile))).toMatchObject({ reason: 'result_unknown' });
    const inside = { ...told, actions: hostile, issues: [hostile], retry: hostile, reference: hostile };
    expect(fromProblemDetails(document(inside))).toMatchObject({ reason: 'insufficient_funds' });
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (payment, value) => {
        const error = fromProblemDetails(document(payment));
        expect(error).not.toBeNull();
        expect(fromProblemDetails(document({ ...told, actions: value, issues: value }))).not.toBeNull();
      }),
    );
  });
});

suite('the form of a document', () => {
  test('is that of RFC 9457', () => {
    expect(problemMediaType).toBe('application/problem+json');
    expect(toProblemDetails(declined('insufficient_funds'))).toMatchObject({
      type: 'urn:tactful:payment-error',
      title: 'Payment problem',
    });
  });

  test.each([
    ['too_many_requests', 429],
    ['too_many_attempts', 429],
    ['service_unavailable', 503],
    ['result_unknown', 504],
    ['already_paid', 409],
    ['email_format', 422],
    ['insufficient_funds', 402],
  ] as const)('%s is answered with %i', (reason, status) => {
    const gateway = { name: 'test', read: () => ({ findings: [{ code: 'x', reason }] }) };
    expect(toProblemDetails(failed(readPayment(gateway, {})).error).status).toBe(status);
  });

  test('may leave out the actions and the issues, which the reason has too', () => {
    const payment = { reason: 'insufficient_funds', charged: 'no' };
    expect(fromProblemDetails(document(payment))).toEqual(publicError('insufficient_funds'));
  });

  test('may say that there is no need to wait', () => {
    const payment = { reason: 'insufficient_funds', charged: 'no', retry: { afterMs: 0 } };
    expect(fromProblemDetails(document(payment))?.retry.afterMs).toBe(0);
  });
});
