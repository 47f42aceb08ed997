import type { Verdict } from '../../Ledger.js';

const declined = (code: string): Verdict => ({ kind: 'decline', code });

/**
 * What may stand in `source_id` in Square's own sandbox, and what it then says:
 * https://developer.squareup.com/docs/devtools/sandbox/payments (read 2026-11-21). The card that needs a check:
 * https://github.com/square/in-app-payments-react-native-plugin, docs/reference.md (read 2026-11-22). That the bank
 * account that can pay leaves the payment pending is our choice.
 */
const testSources: Readonly<Record<string, Verdict>> = {
  'cnon:card-nonce-ok': 'succeeded',
  'cnon:card-nonce-declined': declined('GENERIC_DECLINE'),
  'cnon:card-nonce-rejected-cvv': declined('CVV_FAILURE'),
  'cnon:card-nonce-rejected-postalcode': declined('ADDRESS_VERIFICATION_FAILURE'),
  'cnon:card-nonce-rejected-expiration': declined('INVALID_EXPIRATION'),
  'cnon:card-nonce-already-used': { kind: 'error', code: 'CARD_TOKEN_USED' },
  'cnon:gift-card-nonce-insufficient-funds': declined('INSUFFICIENT_FUNDS'),
  'ccof:customer-card-id-ok': 'succeeded',
  'ccof:customer-card-id-requires-verification': declined('CARD_DECLINED_VERIFICATION_REQUIRED'),
  'bnon:bank-nonce-ok': { scenario: 'processing' },
  'bnon:bank-nonce-account-unusable': declined('ACCOUNT_UNUSABLE'),
  'bnon:bank-nonce-insufficient-funds': declined('INSUFFICIENT_FUNDS'),
  'bnon:bank-nonce-buyer-refused-payment': declined('BUYER_REFUSED_PAYMENT'),
};

/** What a source makes Square say. `null`: there is no such source. */
export function verdictOnSource(source: string): Verdict | null {
  return (Object.hasOwn(testSources, source) && testSources[source]) || null;
}
