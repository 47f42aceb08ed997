import type { Gateway, Reading } from './gateway.js';
import { isOpen } from './isOpen.js';

/**
 * Several gateways as one, for a shop that has more than one. Each reads the answer, and the one that makes most of it is
 * believed: one that says what became of the payment before one that knows only a code, and of equals the first. A
 * `PaymentError` names the gateway that was believed, and has its policy. When none knew the answer it names all of them, as
 * `stripe|adyen`, and the policy is the strictest of theirs.
 *
 * Gateways whose answers look alike (XPay's takes after Stripe's) can take one for their own: where the shop knows which
 * of them it asked, it does better to read with that one.
 */
export function firstOf(...gateways: readonly [Gateway, ...Gateway[]]): Gateway {
  const isStrict = gateways.some(({ policy }) => policy === 'strict');
  return {
    name: gateways.map(({ name }) => name).join('|'),
    ...(isStrict && { policy: 'strict' }),
    read(response, headers) {
      const readings = gateways.map((gateway) => ({ gateway, ...gateway.read(response, headers) }));
      const most = Math.max(...readings.map(certainty));
      const known = most > 0 && readings.find((reading) => certainty(reading) === most);
      return known || { findings: [] };
    },
  };
}

/**
 * How much a gateway makes of an answer. A code that is known tells more of whose answer it is than a word such as
 * "completed", which many gateways use, and who sees why a payment is still open saw more of it than who sees it done, or
 * refused.
 */
function certainty({ status, findings, reference }: Reading): number {
  const isKnown = findings.some(({ reason }) => reason !== null);
  if (status === 'failed') return isKnown ? 7 : 4;
  if (status !== undefined) return status === 'succeeded' ? 5 : 6;
  if (isKnown) return findings.some(isOpen) ? 3 : 2;
  return findings.length > 0 || reference !== undefined ? 1 : 0;
}
