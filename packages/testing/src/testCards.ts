import type { CodeFact } from '@tactful/core';

/** A card number that a gateway's test mode knows. Never a real card. */
export interface TestCard {
  readonly number: string;
  /** What the gateway then says: a code of its own, or the state that the payment takes. */
  readonly says: CodeFact | 'succeeded' | 'action_required';
  /** Where the gateway documents the number, with the date it was read. */
  readonly source: string;
}

const stripe = 'https://docs.stripe.com/testing (read 2026-11-21)';
/** The same page, where it shows this number. */
const stripeSuccess = 'https://stripe.com/testing (read 2026-11-22)';
const rapyd = 'https://docs.rapyd.net/en/card-numbers-for-testing.html (read 2026-11-22)';

/**
 * The test card numbers that gateways publish. Any expiry date in the future and any security code go with them.
 * Convenient Checkout, Synapto and XPay publish none that we could find.
 */
export const testCards = {
  stripe: [
    { number: '4242424242424242', says: 'succeeded', source: stripeSuccess },
    { number: '4000000000000002', says: { kind: 'decline', code: 'generic_decline' }, source: stripe },
    { number: '4000000000009995', says: { kind: 'decline', code: 'insufficient_funds' }, source: stripe },
    { number: '4000000000009987', says: { kind: 'decline', code: 'lost_card' }, source: stripe },
    { number: '4000000000009979', says: { kind: 'decline', code: 'stolen_card' }, source: stripe },
    { number: '4100000000000019', says: { kind: 'decline', code: 'fraudulent' }, source: stripe },
    { number: '4000000000006975', says: { kind: 'decline', code: 'card_velocity_exceeded' }, source: stripe },
    { number: '4000000000000069', says: { kind: 'card', code: 'expired_card' }, source: stripe },
    { number: '4000000000000127', says: { kind: 'card', code: 'incorrect_cvc' }, source: stripe },
    { number: '4000000000000119', says: { kind: 'card', code: 'processing_error' }, source: stripe },
    // Fails the check digit on purpose, so a form that checks numbers does not let it through.
    { number: '4242424242424241', says: { kind: 'card', code: 'incorrect_number' }, source: stripe },
    { number: '4000002760003184', says: 'action_required', source: stripe },
    { number: '4000000000003220', says: 'action_required', source: stripe },
  ],
  // Rapyd's three refused numbers fail the check digit too.
  rapyd: [
    { number: '4111111111111111', says: 'succeeded', source: rapyd },
    { number: '4462030000000000', says: 'succeeded', source: rapyd },
    { number: '4111111111111105', says: { kind: 'network', code: '05' }, source: rapyd },
    { number: '4111111111111143', says: { kind: 'network', code: '43' }, source: rapyd },
    { number: '4111111111111151', says: { kind: 'network', code: '51' }, source: rapyd },
  ],
} as const satisfies Record<string, readonly TestCard[]>;
