export { CheckoutProvider, type CheckoutProviderProps } from './provider/CheckoutProvider.js';
export { type Checkout, useCheckout } from './provider/useCheckout.js';
