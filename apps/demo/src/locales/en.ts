import { en as tactful } from '@tactful/react/locales/en';
import type { Words } from './Words.js';

export const en: Words = {
  tactful,
  checkout: 'Checkout',
  opening: 'Getting the payment ready',
  orderSummary: 'Order summary',
  products: {
    teapot: { name: 'Teapot, salt-glazed', detail: 'Cobalt blue, 0.8 l' },
    cups: { name: 'Tea cup', detail: 'Grey and cobalt, 0.2 l' },
    darjeeling: { name: 'Darjeeling, first flush', detail: 'Loose leaf, 100 g' },
  },
  quantity: 'Quantity: {count}',
  subtotal: 'Subtotal',
  promoCode: 'Add a promo code',
  discount: 'Discount',
  delivery: 'Delivery',
  deliveryTime: '2 to 3 working days',
  total: 'Total',
  tax: 'VAT included',
  contact: 'Contact',
  cardNote: 'Your card details go straight to our payment provider. This shop never sees them.',
  methods: {
    card: 'Card',
    wallet: 'Harbour Wallet',
    bank_debit: 'Bank debit',
    pay_later: 'Pay later',
    gift_card: 'Gift card',
  },
  wallet: 'Pay with Harbour Wallet',
  mandate:
    'You allow Salt & Kiln and its payment service to debit your account once for this order, and your bank to carry it out. You can ask your bank for the money back within eight weeks.',
  returns: 'Unused pieces can be returned within 30 days.',
  questions: 'Questions? Write to us',
  thanks: 'Thank you for your order',
  orderNumber: 'Order number',
  receipt: ['Your receipt is on its way to {email}.', 'Your receipt is on its way to you by email.'],
  next: 'We pack your order by hand today. It will be with you in 2 to 3 working days.',
  shopAgain: 'Order again',
};
