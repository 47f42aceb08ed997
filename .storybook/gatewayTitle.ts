const titles: Readonly<Record<string, string>> = {
  adyen: 'Adyen',
  'authorize-net': 'Authorize.Net',
  braintree: 'Braintree',
  'checkout-com': 'Checkout.com',
  'convenient-checkout': 'Convenient Checkout',
  cybersource: 'Cybersource',
  iso8583: 'ISO 8583',
  mollie: 'Mollie',
  paypal: 'PayPal',
  'problem-details': 'Problem details',
  rapyd: 'Rapyd',
  razorpay: 'Razorpay',
  square: 'Square',
  stripe: 'Stripe',
  synapto: 'Synapto',
  worldpay: 'Worldpay',
  xpay: 'XPay',
};

/** How a gateway writes its name. One that is not in the table is called as in core. */
export function gatewayTitle(name: string): string {
  return (Object.hasOwn(titles, name) && titles[name]) || name;
}
