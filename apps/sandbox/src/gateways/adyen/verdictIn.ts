import { at, textAt } from '@tactful/core';
import type { Verdict } from '../../Ledger.js';

/**
 * Names of card holders that choose the result, and the code that `RequestedTestAcquirerResponseCode` takes for it:
 * https://docs.adyen.com/development-resources/testing/result-codes and, for its full table,
 * https://docs.adyen.com/development-resources/testing/result-codes/classic-api (read 2026-11-22)
 */
const holderNames: Readonly<Record<string, string>> = {
  UNKNOWN: '0',
  APPROVED: '1',
  DECLINED: '2',
  REFERRAL: '3',
  ERROR: '4',
  BLOCK_CARD: '5',
  CARD_EXPIRED: '6',
  INVALID_AMOUNT: '7',
  INVALID_CARD_NUMBER: '8',
  ISSUER_UNAVAILABLE: '9',
  NOT_SUPPORTED: '10',
  NOT_3D_AUTHENTICATED: '11',
  NOT_ENOUGH_BALANCE: '12',
  PENDING: '13',
  ACQUIRER_FRAUD: '14',
  CANCELLED: '15',
  SHOPPER_CANCELLED: '16',
};

/** What a request asks Adyen's test system to answer. `null`: nothing. */
export function verdictIn(body: unknown): Verdict | null {
  // `DECLINED : 41 : Lost card` gives the network's own code as well:
  // https://docs.adyen.com/development-resources/test-cards/result-code-testing/testing-with-card-holder-name (read 2026-11-22)
  const [name = '', raw] = (textAt(body, 'paymentMethod', 'holderName') ?? '').split(/\s*:\s*/);
  if (name === 'DECLINED' && raw !== undefined) return { kind: 'raw', code: raw };
  const code = textAt(body, 'additionalData', 'RequestedTestAcquirerResponseCode') ?? codeOf(name);
  if (code === '1') return 'succeeded';
  if (code === '13') return { scenario: 'processing' };
  if (code === '0') return { kind: 'result', code: 'Error' };
  // https://docs.adyen.com/development-resources/testing/3d-secure-2-authentication (read 2026-11-22)
  const isChallenged = at(body, 'authenticationData', 'attemptAuthentication') === 'always';
  if (code === undefined) return isChallenged ? 'action_required' : null;
  return { kind: 'refusal', code };
}

function codeOf(name: string): string | undefined {
  return Object.hasOwn(holderNames, name) ? holderNames[name] : undefined;
}
