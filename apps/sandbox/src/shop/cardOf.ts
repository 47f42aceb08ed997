import { textAt } from '@tactful/core';

/** Pays at every gateway of the sandbox: https://stripe.com/testing (read 2026-11-22) */
const paying = { card_number: '4242424242424242', card_expiry: '12/34', card_csc: '123' };

/**
 * What a purchase is paid with. A real server has the gateway's token of a bank account or a wallet; the gateways of the
 * sandbox know cards alone, so a test card stands for it.
 */
export function cardOf(values: unknown): unknown {
  const method = textAt(values, 'payment_method') ?? 'card';
  return method === 'card' ? values : { ...Object(values), ...paying };
}
