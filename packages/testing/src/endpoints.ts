/** Where a gateway takes a request. */
export interface Endpoint {
  readonly method: 'GET' | 'POST';
  /** The path behind the gateway's host, with `:names` for what varies. */
  readonly path: string;
  /** Whether the answer tells what became of a payment. */
  readonly tells: boolean;
  /** Where the path was seen, with the date it was read; or why it is what it is. */
  readonly source: string;
}

const sdk = 'https://github.com/stripe/stripe-node, 23.1.0, cjs/resources';
const stripeIntents = `${sdk}/PaymentIntents.js (read 2026-11-22)`;
const stripeMethods = `${sdk}/PaymentMethods.js (read 2026-11-22)`;
const stripeSetups = `${sdk}/SetupIntents.js (read 2026-11-22)`;
const rapydCreate = 'https://docs.rapyd.net/en/idempotency.html (read 2026-11-22)';
const rapydRead = 'https://docs.rapyd.net/en/retrieve-payment.html (read 2026-11-22)';
const checkout =
  'https://developers.healthsafepay.com/docs/developers/convenient-checkout-api/payments/ (read 2026-11-22)';
const synaptoPay = 'https://docs.synaptopay.com/docs/taking-payments (read 2026-11-22)';
const synaptoName =
  'https://docs.synaptopay.com/docs/quickstart (read 2026-11-22): the name of an object is its path';
const synaptoChosen = `${synaptoPay}: its browser SDK confirms, on a path that is not documented; this one is our choice`;
const xpay = 'https://docs.xpay.app/integrate/checkout-session/overview (read 2026-11-22)';
const xpayChosen =
  'https://docs.xpay.app/api-reference (read 2026-11-22): its browser SDK pays, on a path that is not documented; this one is our choice';
const square =
  'https://github.com/square/square-nodejs-sdk, 46.0.0, api/resources/payments/client/Client.js (read 2026-11-22)';
const mollie =
  'https://github.com/mollie/mollie-api-node, 4.6.0, src/binders/payments/PaymentsBinder.ts (read 2026-11-22)';
const mollieChosen =
  'https://docs.mollie.com/reference/testing (read 2026-11-22): the page on which one chooses how a test payment ends; its path is our choice';
const paypalOrders =
  'https://github.com/paypal/PayPal-TypeScript-Server-SDK, 2.5.0, src/controllers/ordersController.ts (read 2026-11-22)';
const paypalToken =
  'https://github.com/paypal/PayPal-TypeScript-Server-SDK, 2.5.0, src/controllers/oAuthAuthorizationController.ts (read 2026-11-22)';
const adyen =
  'https://github.com/Adyen/adyen-node-api-library, 32.1.0, services/checkout/paymentsApi.ts (read 2026-11-22)';

/** Where each gateway takes payments and tells of them. */
export const endpoints = {
  stripe: {
    createMethod: { method: 'POST', path: '/v1/payment_methods', tells: false, source: stripeMethods },
    readMethod: { method: 'GET', path: '/v1/payment_methods/:id', tells: false, source: stripeMethods },
    create: { method: 'POST', path: '/v1/payment_intents', tells: true, source: stripeIntents },
    read: { method: 'GET', path: '/v1/payment_intents/:id', tells: true, source: stripeIntents },
    confirm: { method: 'POST', path: '/v1/payment_intents/:id/confirm', tells: true, source: stripeIntents },
    cancel: { method: 'POST', path: '/v1/payment_intents/:id/cancel', tells: true, source: stripeIntents },
    createSetup: { method: 'POST', path: '/v1/setup_intents', tells: false, source: stripeSetups },
    readSetup: { method: 'GET', path: '/v1/setup_intents/:id', tells: false, source: stripeSetups },
    confirmSetup: {
      method: 'POST',
      path: '/v1/setup_intents/:id/confirm',
      tells: false,
      source: stripeSetups,
    },
    cancelSetup: {
      method: 'POST',
      path: '/v1/setup_intents/:id/cancel',
      tells: false,
      source: stripeSetups,
    },
  },
  rapyd: {
    create: { method: 'POST', path: '/v1/payments', tells: true, source: rapydCreate },
    read: { method: 'GET', path: '/v1/payments/:id', tells: true, source: rapydRead },
  },
  'convenient-checkout': {
    create: { method: 'POST', path: '/v2/payments', tells: true, source: checkout },
    find: { method: 'GET', path: '/v2/payments', tells: true, source: checkout },
    read: { method: 'GET', path: '/v2/payments/:id', tells: true, source: checkout },
    cancel: { method: 'POST', path: '/v2/payments/:id/cancel', tells: true, source: checkout },
  },
  synapto: {
    create: {
      method: 'POST',
      path: '/v1/accounts/:account/payment-intents',
      tells: true,
      source: synaptoPay,
    },
    read: {
      method: 'GET',
      path: '/v1/accounts/:account/payment-intents/:id',
      tells: true,
      source: synaptoName,
    },
    confirm: {
      method: 'POST',
      path: '/v1/accounts/:account/payment-intents/:id/confirm',
      tells: true,
      source: synaptoChosen,
    },
  },
  xpay: {
    create: { method: 'POST', path: '/checkout/sessions', tells: false, source: xpay },
    read: { method: 'GET', path: '/checkout/sessions/:id', tells: true, source: xpay },
    confirm: { method: 'POST', path: '/checkout/sessions/:id/confirm', tells: true, source: xpayChosen },
  },
  square: {
    create: { method: 'POST', path: '/v2/payments', tells: true, source: square },
    cancelByKey: { method: 'POST', path: '/v2/payments/cancel', tells: false, source: square },
    read: { method: 'GET', path: '/v2/payments/:id', tells: true, source: square },
    cancel: { method: 'POST', path: '/v2/payments/:id/cancel', tells: true, source: square },
  },
  mollie: {
    create: { method: 'POST', path: '/v2/payments', tells: true, source: mollie },
    read: { method: 'GET', path: '/v2/payments/:id', tells: true, source: mollie },
    finish: { method: 'POST', path: '/checkout/test-mode/:id', tells: false, source: mollieChosen },
  },
  paypal: {
    token: { method: 'POST', path: '/v1/oauth2/token', tells: false, source: paypalToken },
    create: { method: 'POST', path: '/v2/checkout/orders', tells: true, source: paypalOrders },
    read: { method: 'GET', path: '/v2/checkout/orders/:id', tells: true, source: paypalOrders },
    capture: { method: 'POST', path: '/v2/checkout/orders/:id/capture', tells: true, source: paypalOrders },
  },
  adyen: {
    create: { method: 'POST', path: '/v72/payments', tells: true, source: adyen },
    details: { method: 'POST', path: '/v72/payments/details', tells: true, source: adyen },
    createSession: { method: 'POST', path: '/v72/sessions', tells: false, source: adyen },
    readSession: { method: 'GET', path: '/v72/sessions/:id', tells: true, source: adyen },
  },
} as const satisfies Record<string, Record<string, Endpoint>>;

/** A gateway whose endpoints are known. */
export type GatewayName = keyof typeof endpoints;

/** Whether a text names such a gateway. */
export function isGatewayName(name: string): name is GatewayName {
  return Object.hasOwn(endpoints, name);
}
