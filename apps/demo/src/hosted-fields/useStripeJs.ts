import type { Stripe } from '@stripe/stripe-js';
import { useEffect, useState } from 'react';
import { loadStripeJs } from './loadStripeJs.js';

/** Stripe.js; `null` while it loads, `'failed'` when it does not come. */
export function useStripeJs(search: string): Stripe | 'failed' | null {
  const [loaded, setLoaded] = useState<Stripe | 'failed' | null>(null);
  useEffect(() => {
    let wanted = true;
    loadStripeJs(search).then(
      (stripe) => wanted && setLoaded(stripe),
      () => wanted && setLoaded('failed'),
    );
    return () => {
      wanted = false;
    };
  }, [search]);
  return loaded;
}
