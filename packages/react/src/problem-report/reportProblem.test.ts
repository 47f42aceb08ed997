import {
  type Finding,
  type Gateway,
  paymentError,
  type PaymentError,
  type ReadContext,
  readPayment,
  type Reason,
  toProblemDetails,
} from '@tactful/core';
import { paypal } from '@tactful/core/gateways/paypal';
import { problemDetails } from '@tactful/core/gateways/problem-details';
import { stripe } from '@tactful/core/gateways/stripe';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ProblemReport } from './ProblemReport.js';
import { reportProblem } from './reportProblem.js';

const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});

beforeEach(() => {
  warned.mockClear();
  vi.unstubAllEnvs();
});

function errorOf(reason: Reason | null, code: string | null, more: Partial<Finding> = {}): PaymentError {
  const read = () => ({ findings: [{ code, reason, ...more }] });
  return errorIn({ name: 'stripe', read }, {}, { status: 402 });
}

function errorIn(gateway: Gateway, answer: unknown, context: ReadContext): PaymentError {
  const result = readPayment(gateway, answer, context);
  if (!('error' in result)) throw new Error(`reads as ${result.status}`);
  return result.error;
}

const consoleText = (): string => warned.mock.calls.flat().join('\n');

describe('the shop', () => {
  it.each<[error: PaymentError, report: Partial<ProblemReport>]>([
    [
      errorOf('insufficient_funds', 'nsf'),
      {
        reason: 'insufficient_funds',
        shown: 'insufficient_funds',
        gateway: 'stripe',
        gatewayCode: 'nsf',
        mapped: true,
      },
    ],
    [
      errorOf('card_stolen', 'stolen'),
      { reason: 'card_stolen', shown: 'generic_decline', gatewayCode: 'stolen' },
    ],
    [errorOf(null, 'new'), { reason: 'payment_not_completed', gatewayCode: 'new', mapped: false }],
    [errorOf('generic_decline', 'new', { mapped: false }), { reason: 'generic_decline', mapped: false }],
    [errorOf('card_stolen', null), { gatewayCode: null, mapped: true }],
    [errorOf('card_stolen', 'cvc 737'), { gatewayCode: '[redacted]' }],
  ])('is told of %o', (error, report) => {
    const told: ProblemReport[] = [];
    reportProblem(error, 'standard', (problem) => told.push(problem));
    expect(told).toMatchObject([report]);
  });

  it.each([
    ['standard', 'standard', 'insufficient_funds'],
    ['standard', 'strict', 'generic_decline'],
    ['strict', 'standard', 'generic_decline'],
  ] as const)('of a %s gateway is told what is shown under the %s policy', (policy, disclosure, shown) => {
    const told: ProblemReport[] = [];
    const error = { ...errorOf('insufficient_funds', 'nsf'), policy };
    reportProblem(error, disclosure, (problem) => told.push(problem));
    expect(told).toMatchObject([{ reason: 'insufficient_funds', shown }]);
  });
});

describe('the console of a developer', () => {
  it('explains a problem of the store, once', () => {
    const error = errorOf('merchant_credentials', 'api_key_expired');
    reportProblem(error, 'standard', undefined);
    reportProblem(error, 'standard', undefined);
    expect(warned).toHaveBeenCalledOnce();
    expect(consoleText()).toContain('merchant_credentials. stripe said "api_key_expired".');
    expect(consoleText()).toContain('What it means: An API key');
    expect(consoleText()).toContain('What to do: Compare the keys');
    expect(consoleText()).toContain('https://docs.stripe.com/error-codes');
    expect(consoleText()).toContain('npx tactful explain stripe api_key_expired');
    expect(consoleText()).toContain('store_cannot_take_payment');
  });

  it.each<[reason: Reason, code: string]>([
    ['merchant_not_activated', 'a'],
    ['merchant_request_rejected', 'a'],
    ['merchant_resource_missing', 'a'],
    ['merchant_resource_state', 'a'],
    ['merchant_operation', 'a'],
    ['request_conflict', 'a'],
    ['store_cannot_take_payment', 'a'],
    ['merchant_credentials', 'another code'],
  ])('explains %s', (reason, code) => {
    reportProblem(errorOf(reason, code), 'standard', undefined);
    expect(warned).toHaveBeenCalledOnce();
  });

  it.each<Reason>(['insufficient_funds', 'card_stolen', 'suspected_fraud', 'result_unknown'])(
    'has nothing to say of %s',
    (reason) => {
      reportProblem(errorOf(reason, 'a'), 'standard', undefined);
      expect(warned).not.toHaveBeenCalled();
    },
  );

  it('says nothing in production', () => {
    vi.stubEnv('NODE_ENV', 'production');
    reportProblem(errorOf('merchant_credentials', 'in_production'), 'standard', undefined);
    expect(warned).not.toHaveBeenCalled();
  });

  it('is told no secret, and no text that could be taken for its own', () => {
    for (const code of [
      'sk_live_4eC39HqLyjWDarjtT1zdp7dc',
      'card 4242 4242 4242 4242',
      'x\nWhat to do: `rm -rf .`',
    ])
      reportProblem(errorOf('merchant_credentials', code), 'standard', undefined);
    expect(consoleText()).not.toMatch(/4eC39|4242|explain stripe|^What to do: `/m);
  });
});

describe('the console of a developer, of an answer that the gateway makes nothing of', () => {
  const decline = { error: { type: 'card_error', code: 'card_declined', decline_code: 'lost_card' } };
  const refusal = toProblemDetails(paymentError('insufficient_funds'));
  const page = '<html>Not found</html>';
  const rows: [what: string, gateway: Gateway, answer: unknown, context: ReadContext, said: RegExp][] = [
    ['a shop’s own success', stripe, { ok: true }, { status: 200 }, /^stripe finds nothing .* became of the/],
    ['no body', problemDetails, null, { status: 204 }, /^problem-details finds nothing .* became of the/],
    ['a success of another', paypal, { object: 'payment_intent', status: 'succeeded' }, {}, /^paypal finds/],
    ['a decline of another', problemDetails, decline, { status: 402 }, /finds nothing .* was refused/],
    ['a code of another', stripe, { error: { code: 'nsf' } }, { status: 402 }, /has no code "nsf".* refused/],
    [
      'problem details',
      stripe,
      refusal,
      { status: 402 },
      /server answers with `toProblemDetails`, .* stripe/,
    ],
    [
      'a page that is not there',
      stripe,
      page,
      { status: 404 },
      /missing\. Only the .*, 404 or 405: .* stripe/,
    ],
    ['a login', stripe, page, { status: 401 }, /^merchant_credentials\. Only the HTTP status .*, 401 or 403/],
  ];
  it.each(rows)('explains %s, once', (_, gateway, answer, context, said) => {
    const error = errorIn(gateway, answer, context);
    reportProblem(error, 'standard', undefined);
    reportProblem(error, 'standard', undefined);
    expect(warned).toHaveBeenCalledOnce();
    expect(consoleText().replace('Tactful: ', '')).toMatch(said);
    expect(consoleText()).toMatch(/What to do|Give CheckoutProvider/);
    expect(consoleText()).toMatch(/The shopper is told \w+\./);
    expect(consoleText()).not.toMatch(/Documented at|lost_card|Not found/);
  });

  it('names the command that knows the codes', () => {
    reportProblem(errorIn(stripe, { error: { code: 'nsf2' } }, { status: 402 }), 'standard', undefined);
    expect(consoleText()).toContain('More: npx tactful explain stripe nsf2');
  });

  it('does not repeat a code that is prose', () => {
    const prose = { error: { code: 'Ada Lovelace has no money' } };
    reportProblem(errorIn(stripe, prose, { status: 402 }), 'standard', undefined);
    expect(consoleText()).toContain('does not know the code');
    expect(consoleText()).not.toMatch(/Ada|npx/);
  });

  it.each<[what: string, answer: unknown, context: ReadContext]>([
    ['a rate limit', page, { status: 429 }],
    ['a lost connection', new TypeError('Failed to fetch'), {}],
    ['a time that was over', new DOMException('', 'TimeoutError'), {}],
    ['a decline', decline, { status: 402 }],
    ['a code of a class that is known', { error: { type: 'card_error', code: 'new' } }, { status: 402 }],
  ])('has nothing to say of %s', (_, answer, context) => {
    reportProblem(errorIn(stripe, answer, context), 'standard', undefined);
    expect(warned).not.toHaveBeenCalled();
  });
});
