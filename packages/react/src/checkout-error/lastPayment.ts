import { at, type Phase } from '@tactful/core';
import type { QueryClient } from '@tanstack/react-query';

/** What is known of a payment that this page made last. `open`: it may have gone through. */
export type LastPayment = 'none' | 'open' | 'paid';

const closed: readonly Phase[] = ['idle', 'declined'];

/** Looks in TanStack Query, where each payment shows, what became of the last one. */
export function lastPayment(queryClient: QueryClient): LastPayment {
  const payment = queryClient
    .getMutationCache()
    .findAll({ mutationKey: ['tactful', 'payment'] })
    .at(-1);
  if (payment === undefined) return 'none';
  const phase = at(payment.state.data, 'phase');
  if (phase === 'succeeded') return 'paid';
  return closed.some((name) => name === phase) ? 'none' : 'open';
}
