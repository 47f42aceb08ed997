import { fill } from '@tactful/core';
import { namedBrand } from '../card-brand/cardBrand.js';
import type { CheckoutMessages } from '../CheckoutMessages.js';
import type { SavedMethod } from './SavedMethod.js';

/** What a saved method is called, to the eye and to the ear: a screen reader reads digits that stand apart one by one. */
export interface SavedMethodName {
  readonly name: string;
  readonly digits: string | null;
  readonly spoken: string;
}

/** What to call a saved method in the shopper's language. */
export function savedMethodName(method: SavedMethod, messages: CheckoutMessages): SavedMethodName {
  const { fields, ui } = messages;
  const brand = method.brand === undefined ? null : namedBrand(method.brand);
  const { lastFour, expiry } = method;
  // What is no card has a name of its own.
  const isCard = lastFour !== undefined || expiry !== undefined;
  const name = method.name ?? brand?.name ?? (isCard ? ui.saved_methods.card : fields.payment_method);
  if (lastFour === undefined) return { name, digits: null, spoken: name };
  const spoken = fill(ui.saved_methods.ending, { name, digits: [...lastFour].join(' ') });
  return { name, digits: lastFour, spoken };
}
