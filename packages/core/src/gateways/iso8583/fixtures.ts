import type { CodeFact, Fixture, TableKinds, WireAnswer } from '../../fixture.js';
import { codes } from './codes.js';

const iso = 'https://en.wikipedia.org/wiki/ISO_8583 (read 2026-11-21)';
const visa =
  'Visa Core Rules, table 7-2, https://usa.visa.com/dam/VCOM/download/about-visa/visa-rules-public.pdf (read 2026-11-21)';
const advice =
  'https://developer.paypal.com/braintree/docs/reference/general/merchant-responses/merchant-advice-codes (read 2026-11-21)';
const tabapay = 'https://developers.tabapay.com/docs/merchant-advice-code-mac (read 2026-11-22)';
const dlocal = 'https://docs.dlocal.com/docs/network-response-data (read 2026-11-22)';
const cybersource =
  'https://developer.cybersource.com/docs/cybs/en-us/api-fields/reference/all/so/api-fields/cc-auth-reply-merchant-advice-code.html (read 2026-11-22)';
const lyra = 'https://docs.lyra.com/en/rest/V4.0/api/acq_errors/amex_global.html (read 2026-11-22)';

function answered(body: unknown, status = 402): WireAnswer {
  return { status, body };
}

/** What a shop's own server passes on of the network's answer, in the spellings there are. */
export const fixtures: readonly Fixture[] = [
  {
    name: 'approved',
    answer: answered({ responseCode: '00', brand: 'visa' }, 200),
    expected: { status: 'succeeded' },
    source: iso,
  },
  {
    name: 'approved, new account information with it',
    answer: answered({ response_code: '00', card_brand: 'MasterCard', merchant_advice_code: '01' }, 200),
    expected: { status: 'succeeded' },
    source: advice,
  },
  {
    name: 'approved with identification',
    answer: answered({ responseCode: '08' }, 200),
    expected: { status: 'succeeded' },
    source: iso,
  },
  {
    name: 'card checked without an amount',
    answer: answered({ responseCode: '85', scheme: 'mastercard' }, 200),
    during: 'setup',
    expected: { status: 'succeeded' },
    source: iso,
  },
  {
    name: 'approved by American Express, with identification',
    answer: answered({ responseCode: '001', brand: 'American Express' }, 200),
    expected: { status: 'succeeded' },
    source: lyra,
  },
  {
    name: 'three digits without a brand',
    answer: answered({ responseCode: '001' }, 200),
    expected: { status: 'unknown', reason: 'result_unknown' },
    source: lyra,
  },
  {
    name: 'part of the amount approved',
    answer: answered({ responseCode: '10', brand: 'visa' }, 200),
    expected: { status: 'failed', reason: 'partially_paid' },
    source: iso,
  },
  {
    name: 'declined, insufficient funds',
    answer: answered({ responseCode: '51', brand: 'visa', merchantAdviceCode: '03' }),
    expected: { status: 'failed', reason: 'insufficient_funds' },
    source: visa,
  },
  {
    name: 'declined, stored with the payment',
    answer: answered(
      { id: 'pay_test_1', status: 'declined', network_response_code: '51', network: 'visa' },
      200,
    ),
    during: 'status',
    expected: { status: 'failed', reason: 'insufficient_funds' },
    source: dlocal,
  },
  {
    name: 'declined, in an envelope, the brand with the card',
    answer: answered({ error: { networkDeclineCode: '82', card: { brand: 'Visa' } } }),
    expected: { status: 'failed', reason: 'csc_mismatch' },
    source: visa,
  },
  {
    name: 'the same code by Mastercard',
    answer: answered({ network_decline_code: '82', network_brand: 'MASTERCARD', network_advice_code: '03' }),
    expected: { status: 'failed', reason: 'issuer_not_permitted' },
    source: tabapay,
  },
  {
    name: 'the same code without a brand',
    answer: answered({ networkDeclineCode: '82' }),
    expected: { status: 'failed', reason: 'generic_decline' },
    source: iso,
  },
  {
    name: 'the same code by a brand without codes of its own here',
    answer: answered({ responseCode: '82', cardBrand: 'discover' }),
    expected: { status: 'failed', reason: 'generic_decline' },
    source: iso,
  },
  {
    name: 'card replaced',
    answer: answered({ issuerResponseCode: '79', cardScheme: 'maestro', merchantAdviceCode: '01' }),
    expected: { status: 'failed', reason: 'card_not_active' },
    source: tabapay,
  },
  {
    name: 'security, by Mastercard',
    answer: answered({ responseCode: '83', brand: 'mc', merchantAdviceCode: '01' }),
    expected: { status: 'failed', reason: 'suspected_fraud' },
    source: tabapay,
  },
  {
    name: 'do not honour, and the advice says why',
    answer: answered({ responseCode: '05', brand: 'mastercard', merchantAdviceCode: '21' }),
    expected: { status: 'failed', reason: 'payments_stopped_by_holder' },
    source: advice,
  },
  {
    name: 'do not honour, the advice says when',
    answer: answered({ responseCode: '05', brand: 'mastercard', merchantAdviceCode: '25' }),
    expected: { status: 'failed', reason: 'generic_decline' },
    source: advice,
  },
  {
    name: 'do not honour, of a category that asks to check the data',
    answer: answered({ responseCode: '05', brand: 'visa', category: 3 }),
    expected: { status: 'failed', reason: 'details_not_accepted' },
    source: visa,
  },
  {
    name: 'do not honour, the category in place of the advice',
    answer: answered({ responseCode: '05', brand: 'visa', merchantAdviceCode: '3' }),
    expected: { status: 'failed', reason: 'details_not_accepted' },
    source: cybersource,
  },
  {
    name: 'code as a number',
    answer: answered({ responseCode: 5, brand: 'visa' }),
    expected: { status: 'failed', reason: 'generic_decline' },
    source: iso,
  },
  {
    name: 'the number 0, which says nothing',
    answer: answered({ responseCode: 0, brand: 'visa' }, 200),
    expected: { status: 'unknown', reason: 'result_unknown' },
    source: iso,
  },
  {
    name: 'authentication asked for',
    answer: answered({ responseCode: '1A', brand: 'visa' }),
    expected: { status: 'failed', reason: 'authentication_required' },
    source: visa,
  },
  {
    name: 'authentication asked for by Mastercard',
    answer: answered({ responseCode: '65', brand: 'mastercard' }),
    expected: { status: 'failed', reason: 'authentication_required' },
    source: iso,
  },
  {
    name: 'too many payments, says Visa',
    answer: answered({ responseCode: '65', brand: 'visa' }),
    expected: { status: 'failed', reason: 'card_limit_reached' },
    source: visa,
  },
  {
    name: 'a limit or the wish to authenticate, which is not told',
    answer: answered({ responseCode: '65' }),
    expected: { status: 'failed', reason: 'generic_decline' },
    source: iso,
  },
  {
    name: 'the chip did not prove itself',
    answer: answered({ responseCode: 'Q1', brand: 'visa' }),
    expected: { status: 'failed', reason: 'security_violation' },
    source: visa,
  },
  {
    name: 'holder not as the issuer knows them',
    answer: answered({ responseCode: '6P', brand: 'visa' }),
    expected: { status: 'failed', reason: 'details_not_accepted', field: 'name' },
    source: visa,
  },
  {
    name: 'lost card',
    answer: answered({ responseCode: '41', brand: 'visa', visaCategory: 1 }),
    expected: { status: 'failed', reason: 'card_lost' },
    source: visa,
  },
  {
    name: 'American Express, security code wrong',
    answer: answered({ responseCode: '122', brand: 'amex' }),
    expected: { status: 'failed', reason: 'csc_mismatch' },
    source: lyra,
  },
  {
    name: 'the answer came too late',
    answer: answered({ responseCode: '68', brand: 'mastercard' }, 200),
    expected: { status: 'unknown', reason: 'result_unknown' },
    source: iso,
  },
  {
    name: 'sent twice',
    answer: answered({ responseCode: '94', brand: 'mastercard' }, 409),
    expected: { status: 'unknown', reason: 'duplicate_payment' },
    source: iso,
  },
  {
    name: 'too many requests, by the server of the shop',
    answer: { status: 429, headers: { 'Retry-After': '30' }, body: { error: 'slow down' } },
    expected: { status: 'failed', reason: 'too_many_requests' },
    source: 'https://www.rfc-editor.org/rfc/rfc6585#section-4 (read 2026-11-21)',
  },
  {
    name: 'the server of the shop in trouble',
    answer: answered('', 502),
    expected: { status: 'unknown', reason: 'result_unknown' },
    source: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.6.3 (read 2026-11-21)',
  },
  {
    name: 'a code of no network, answered as a decline',
    answer: answered({ responseCode: 'ZZ', brand: 'visa' }),
    expected: { status: 'failed', reason: 'payment_not_completed' },
    source: iso,
  },
  {
    name: 'a code of no network, answered as a success',
    answer: answered({ responseCode: 'ZZ', brand: 'visa', merchantAdviceCode: '01' }, 200),
    expected: { status: 'unknown', reason: 'result_unknown' },
    source: iso,
  },
];

const brands = ['visa', 'mastercard', 'amex'] as const;

/** A code with the brand whose code it is. Advice and categories come beside a decline that says nothing else. */
export function answerWith({ code, kind }: CodeFact): WireAnswer {
  if (kind === 'advice')
    return answered({ responseCode: '05', brand: 'mastercard', merchantAdviceCode: code });
  if (kind === 'category') return answered({ responseCode: '05', brand: 'visa', category: code });
  const brand =
    brands.find((name) => name === kind) ??
    brands.find((name) => kind !== 'all' && Object.hasOwn(codes[name], code));
  return answered({ responseCode: code, ...(brand && { brand }) });
}

/** Tables that are not of codes of their own. */
export const tableKinds: TableKinds = {
  advice: 'detail',
  category: 'detail',
};
