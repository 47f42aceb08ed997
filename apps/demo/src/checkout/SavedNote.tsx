import { useCheckout } from '@tactful/react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useWords } from '../locales/useWords.js';
import type { Order } from '../shop/order.js';
import { isCard, type SavedCard } from '../shop/savedCard.js';
import { savedMethods } from '../shop/savedMethods.js';

interface SavedNoteProps {
  readonly order: Order;
  readonly card: SavedCard;
}

/** Says whether the shop has saved the card that paid. That it has not is no trouble for the order. */
export function SavedNote({ order, card }: SavedNoteProps): ReactNode {
  const { savedCard } = useWords();
  const { data, isError } = useQuery(
    {
      queryKey: ['saved with', order.number],
      queryFn: ({ signal }) => savedMethods(order).load({ signal }),
      retry: false,
    },
    useCheckout().queryClient,
  );
  const isSaved = data?.some((method) => isCard(method, card));
  const text = isSaved ? savedCard.saved : savedCard.notSaved;
  return <p role="status">{(data || isError) && text}</p>;
}
