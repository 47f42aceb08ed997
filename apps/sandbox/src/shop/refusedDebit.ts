import { textAt } from '@tactful/core';
import { refused } from './refused.js';
import type { ShopCall, ShopReply } from './ShopCall.js';
import { wanted } from './wanted.js';

/** How a bank debit can end, as `x-sandbox-debit` names it. */
const endings: Readonly<Record<string, ShopReply>> = {
  not_known: refused('iban_not_recognized'),
  not_allowed: refused('bank_account_cannot_be_debited', 'iban'),
  no_mandate: refused('mandate_not_active'),
  returned: refused('bank_debit_returned'),
};

/**
 * The refusal of a bank debit. `null`: none is asked for, or it is paid in another way. The gateways of the sandbox debit
 * no accounts, so the shop's server says itself what it would have heard from one.
 */
export function refusedDebit(values: unknown, { headers }: Pick<ShopCall, 'headers'>): ShopReply | null {
  return textAt(values, 'payment_method') === 'bank_debit' ? wanted(headers, 'debit', endings) : null;
}
