import { createStripe } from './createStripe.js';

/**
 * Plays Stripe.js for the elements of a card: the script that a shop's page loads from the gateway. What it does is what
 * is documented of Stripe.js; what is asked of the sandbox comes in the script's own address and goes on to the frames.
 */
const script = document.currentScript;
const { origin, search } = new URL(script instanceof HTMLScriptElement ? script.src : location.href);

Reflect.set(window, 'Stripe', (key: string) => createStripe({ origin, search, key }));
