import type { WireAnswer } from '@tactful/core';
import { answerWith } from '@tactful/core/gateways/paypal/fixtures';

/** What PayPal says of one value of a request. */
export interface Detail {
  /** A JSON pointer: `/payment_source/card/number`. */
  readonly field?: string;
  readonly issue: string;
}

/** Writes an error, as PayPal does: https://developer.paypal.com/api/rest/responses/ (read 2026-11-22). */
export function paypalError(name: string, ...details: readonly Detail[]): WireAnswer {
  const body = {
    name,
    message: 'Text for the integrator.',
    debug_id: 'f0a1b2c3d4e5f',
    details: details.map((detail) => ({
      ...detail,
      location: 'body',
      description: 'Text for the integrator.',
    })),
    links: [],
  };
  return { ...answerWith({ kind: 'name', code: name }), body };
}
