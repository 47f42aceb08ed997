import { textAt } from '@tactful/core';
import type { PaymentFormProps } from '@tactful/react';
import { useRef } from 'react';
import { payAtShop } from '../gateways/payAtShop.js';
import type { Pay, Purchase } from '../gateways/Purchase.js';
import { reviewed } from '../gateways/reviewed.js';
import type { Order } from '../shop/order.js';
import { type SavedCard, savedCard } from '../shop/savedCard.js';

interface ReviewedPay {
  readonly pay: PaymentFormProps['pay'];
  /** The card that is to be saved, of the last payment. `null`: none. */
  readonly cardToSave: () => SavedCard | null;
}

/** Pays an order when the shop's server says that it can be paid as the page shows it. */
export function useReviewedPay({ number, total }: Order, purchase: Purchase, payByCard: Pay): ReviewedPay {
  const save = useRef<SavedCard>(null);
  const sent = useRef('');
  const pay: PaymentFormProps['pay'] = async (values, context) => {
    const { idempotencyKey } = context;
    const isNewCard = values.payment_method === 'card';
    save.current = isNewCard && textAt(values, 'save_card') === 'yes' ? savedCard(values) : null;
    // What was sent before may have been paid, whatever the shop says of the order now.
    const isNew = idempotencyKey !== sent.current;
    const refused = isNew && (await reviewed(number, { total, save: save.current }, context));
    if (refused) return refused;
    sent.current = idempotencyKey;
    // All but a new card is paid by the shop's server: it has the token of it, and the page has not.
    return (isNewCard ? payByCard : payAtShop)(purchase, values, context);
  };
  return { pay, cardToSave: () => save.current };
}
