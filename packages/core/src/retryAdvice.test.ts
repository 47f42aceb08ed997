import { describe as suite, expect, test } from 'vitest';
import { adyen } from './gateways/adyen/index.js';
import { braintree } from './gateways/braintree/index.js';
import { checkoutCom } from './gateways/checkout-com/index.js';
import { cybersource } from './gateways/cybersource/index.js';
import { iso8583 } from './gateways/iso8583/index.js';
import { paypal } from './gateways/paypal/index.js';
import { rapyd } from './gateways/rapyd/index.js';
import { stripe } from './gateways/stripe/index.js';
import { worldpay } from './gateways/worldpay/index.js';
import { xpay } from './gateways/xpay/index.js';
import type { Gateway, PaymentError } from './index.js';
import { disclose, readPayment } from './index.js';

type Body = Readonly<Record<string, unknown>>;

const again = ['try_again', 'try_later'];

function errorOf(gateway: Gateway, body: Body): PaymentError {
  const result = readPayment(gateway, body, { status: 402, headers: { 'retry-after': '30' } });
  if (!('error' in result)) throw new Error(`reads as ${result.status}`);
  return result.error;
}

/** What each gateway answers when there is too little money on the card, with more or less advice. */
const answers: readonly [gateway: Gateway, answer: (advice?: Body) => Body, advice: readonly Body[]][] = [
  [
    stripe,
    (advice) => ({
      error: { type: 'card_error', code: 'card_declined', decline_code: 'insufficient_funds', ...advice },
    }),
    [{ advice_code: 'do_not_try_again' }, { network_advice_code: '03' }, { network_advice_code: '21' }],
  ],
  [
    adyen,
    (advice) => ({ resultCode: 'Refused', refusalReasonCode: '12', additionalData: { ...advice } }),
    [{ merchantAdviceCode: '03 : Do not try again' }, { merchantAdviceCode: '21' }],
  ],
  [
    braintree,
    (advice) => ({
      success: false,
      transaction: { status: 'processor_declined', processorResponseCode: '2001', ...advice },
    }),
    [{ processorResponseType: 'hard_declined' }, { merchantAdviceCode: '03' }, { merchantAdviceCode: '21' }],
  ],
  [
    checkoutCom,
    (advice) => ({ status: 'Declined', response_code: '20051', processing: { ...advice } }),
    [{ recommendation_code: '03' }, { partner_merchant_advice_code: '21' }],
  ],
  [
    cybersource,
    (advice) => ({
      submitTimeUtc: '2026-11-22T10:00:00Z',
      status: 'DECLINED',
      errorInformation: { reason: 'INSUFFICIENT_FUND' },
      processorInformation: { ...advice },
    }),
    [{ merchantAdvice: { code: '03' } }],
  ],
  [
    iso8583,
    (advice) => ({ responseCode: '51', brand: 'mastercard', ...advice }),
    [{ merchantAdviceCode: '03' }, { merchantAdviceCode: '21' }, { brand: 'visa', category: '1' }],
  ],
  [
    paypal,
    (advice) => ({
      id: 'TEST',
      status: 'DECLINED',
      amount: { value: '49.00' },
      processor_response: { response_code: '5120', ...advice },
    }),
    [{ payment_advice_code: '03' }, { payment_advice_code: '21' }],
  ],
  [
    rapyd,
    (advice) => ({ data: { status: 'ERR', error_code: 'ERROR_PROCESSING_CARD - [51]', ...advice } }),
    [{ merchant_advice_code: '01' }],
  ],
  [
    worldpay,
    (advice) => ({ outcome: 'refused', refusalCode: '51', ...advice }),
    [{ advice: { code: '03' } }, { advice: { code: '21' } }],
  ],
  [
    xpay,
    (advice) => ({ error: { type: 'card_error', declineCode: 'insufficient_funds', ...advice } }),
    [{ adviceCode: 'do_not_try_again' }],
  ],
];

suite.each(answers.map((row) => [row[0].name, row] as const))('%s', (_, [gateway, answer, advice]) => {
  test('may be tried again without advice', () => {
    const { reason, actions } = errorOf(gateway, answer());
    expect(reason).toBe('insufficient_funds');
    expect(actions.filter((action) => again.includes(action))).not.toEqual([]);
  });

  test.each(advice)('is not tried again with %j', (said) => {
    const error = errorOf(gateway, answer(said));
    const shown = [error, disclose(error), disclose(error, 'strict')];
    for (const { actions, retry } of shown) {
      expect(actions).not.toEqual([]);
      expect(actions.filter((action) => again.includes(action))).toEqual([]);
      expect(retry.automatic).toBe(false);
    }
    expect(error.reason).toBe('insufficient_funds');
  });
});
