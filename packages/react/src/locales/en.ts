import { en as messages } from '@tactful/core/locales/en';
import type { CheckoutMessages } from '../CheckoutMessages.js';

/** English. */
export const en: CheckoutMessages = {
  ...messages,
  postalCode: { US: 'ZIP code', GB: 'Postcode', IE: 'Eircode', IN: 'PIN code', BR: 'CEP' },
  hints: {
    card_expiry: 'MM/YY',
    card_csc: '3 digits on the back, or 4 on the front',
    card_csc_3: '3 digits on the back of your card',
    card_csc_4: '4 digits on the front of your card',
  },
  ui: {
    optional: 'optional',
    error_prefix: 'Error:',
    fill_in: 'Fill in: {label}',
    card_group: 'Card details',
    csc_help: 'Where to find the security code',
    pay: ['Pay {total}', 'Pay'],
    paying: 'Paying',
    paying_long: 'This is taking longer than usual. Keep this page open.',
    paid: 'Payment complete',
    checking: 'Checking your payment',
    authenticating: 'Waiting for your bank check',
    retrying_in: 'Trying again in {wait}.',
    reference: 'Reference: {reference}',
    unconfirmed_title: 'We could not confirm your payment',
    unconfirmed_body: 'Your payment may have gone through. Do not pay again. Contact the store to find out.',
    close: 'Close',
    promo_code: {
      apply: 'Apply',
      applying: 'Checking the promo code',
      applied: 'Promo code applied: {code}',
      removed: 'Promo code removed',
      missing: 'Enter your promo code',
      not_applied: 'The promo code was not checked. Try again',
      not_removed: 'The promo code was not removed. Try again',
    },
    cart_problems: {
      title: 'Some items need a change',
      set_quantity: 'Change quantity to {available}',
      use_price: 'Use the current price',
      remove: 'Remove',
      solved: 'Your order is up to date',
    },
    price_change: {
      old_total: 'Old total',
      new_total: 'New total',
      confirm: 'Accept the new total',
    },
    session: {
      extending: 'Adding time',
      extended: 'You have more time',
      not_extended: 'We could not add time. Try again.',
    },
    authentication_step: {
      cancel: 'Cancel the bank check',
    },
    offline: {
      body: 'Check your internet connection. Keep this page open.',
      back: 'You are online again',
    },
    support_reference: {
      copy: 'Copy reference',
      copied: 'Reference copied',
      selected: 'Reference selected. Copy it now.',
    },
    checkout_error: {
      title: 'The checkout has stopped',
      body: 'Load the page again to continue.',
      reload: 'Load the page again',
    },
    device: {
      present_card: 'Insert, tap or swipe your card',
      total: 'Total: {total}',
      cancel: 'Cancel payment',
    },
    bank: {
      routing_number: 'Routing number',
      sort_code: 'Sort code',
      bsb: 'BSB number',
      checking: 'Checking account',
      savings: 'Savings account',
      agree: 'I agree to the direct debit',
    },
    saved_methods: {
      loading: 'Loading your saved payment methods',
      ending: '{name} ending in {digits}',
      expires: 'Expires {expiry}',
      default: 'Default',
      make_default: 'Make default',
      made_default: 'Default payment method: {method}',
      replace: 'Replace',
      remove: 'Remove',
      confirm: 'Remove {method}?',
      keep: 'Keep',
      removed: 'Removed: {method}',
    },
    wallet_button: {
      loading: 'Loading {wallet}',
    },
  },
};
