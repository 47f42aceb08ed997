import type { Stripe } from '@stripe/stripe-js';
import { stripeOrigin } from './stripeOrigin.js';

const publishableKey = 'pk_test_saltandkiln';

/**
 * Loads Stripe.js from the sandbox, in place of `loadStripe` of `@stripe/stripe-js`, which knows one address alone. Rejects
 * when it does not come.
 * @param search What the sandbox is asked for: a script is loaded without headers of our own.
 */
export function loadStripeJs(search: string): Promise<Stripe> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = `${stripeOrigin}/stripe-js/stripe.js${search}`;
    script.addEventListener('load', () => {
      if (window.Stripe) resolve(window.Stripe(publishableKey));
      else reject(new Error('The script is not Stripe.js.'));
    });
    script.addEventListener('error', () => reject(new Error('Stripe.js did not load.')));
    document.head.append(script);
  });
}
