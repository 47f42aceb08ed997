import { type Finding, readPayment, type PaymentError, type Reason } from '@tactful/core';
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
  const result = readPayment({ name: 'stripe', read }, {}, { status: 402 });
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
