import { describe, type MessageValues } from '@tactful/core';
import type { CheckoutMessages } from '../CheckoutMessages.js';
import type { PromoCode } from './usePromoCode.js';

/** Says at the field why the last step was not done. `null`: there is nothing to say. */
export function promoCodeText(
  { error, applied }: Pick<PromoCode, 'error' | 'applied'>,
  messages: CheckoutMessages,
  values: MessageValues = {},
): string | null {
  if (error === null) return null;
  const own = describe(error, messages, values).fields.find(({ field }) => field === 'promo_code');
  if (own !== undefined) return own.text;
  // Whatever else is wrong has nothing to do with the code, and words about the payment would only alarm here.
  const { not_applied, not_removed, offline } = messages.ui.promo_code;
  if (error.reason === 'offline') return offline;
  return applied === null ? not_applied : not_removed;
}
