import { textAt } from '@tactful/core';
import type { Call } from '../../exchange.js';
import type { Verdict } from '../../Ledger.js';
import { verdictOn } from '../../ownCards.js';

/**
 * Names on a card that choose what its bank says: https://developer.paypal.com/tools/sandbox/card-testing/ (read
 * 2026-11-22)
 */
const responseOfName: Readonly<Record<string, string>> = {
  'CCREJECT-REFUSED': '0500',
  'CCREJECT-SF': '9500',
  'CCREJECT-EC': '5400',
  'CCREJECT-IRC': '5180',
  'CCREJECT-IF': '5120',
  'CCREJECT-LS': '9520',
  'CCREJECT-IA': '1330',
  'CCREJECT-BANK_ERROR': '5100',
  'CCREJECT-CVV_F': '00N7',
};

/** What a card makes PayPal say. */
export function verdictOnCard(card: unknown): Verdict {
  const name = textAt(card, 'name') ?? '';
  const code = Object.hasOwn(responseOfName, name) ? responseOfName[name] : undefined;
  return code === undefined ? verdictOn('paypal', textAt(card, 'number') ?? '') : { kind: 'processor', code };
}

/**
 * The error that a request asks for in its header PayPal-Mock-Response:
 * https://developer.paypal.com/negative-testing/request-headers (read 2026-11-22)
 */
export function mockedError({ headers }: Call): Verdict | null {
  const mock = textAt(headers, 'paypal-mock-response') ?? '';
  const [, code] = /"mock_application_codes"\s*:\s*"([A-Z\d_]+)"/.exec(mock) ?? [];
  return code === undefined ? null : { kind: 'name', code };
}
