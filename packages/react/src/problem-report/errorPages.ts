/**
 * Where each gateway documents its errors. For reading while developing only, and not in the gateways themselves, which
 * every shopper downloads.
 */
export const errorPages: Readonly<Record<string, string>> = {
  adyen: 'https://docs.adyen.com/development-resources/refusal-reasons',
  'authorize-net': 'https://developer.authorize.net/api/reference/responseCodes.html',
  braintree: 'https://developer.paypal.com/braintree/docs/reference/general/validation-errors/all',
  'checkout-com': 'https://www.checkout.com/docs/developer-resources/codes/error-codes',
  cybersource: 'https://developer.cybersource.com/api/reference/response-codes.html',
  mollie: 'https://docs.mollie.com/reference/handling-errors',
  paypal: 'https://developer.paypal.com/api/rest/reference/orders/v2/errors/',
  rapyd: 'https://docs.rapyd.net/en/error-messages.html',
  razorpay: 'https://razorpay.com/docs/errors/',
  square: 'https://developer.squareup.com/docs/payments-api/error-codes',
  stripe: 'https://docs.stripe.com/error-codes',
  synapto: 'https://docs.synaptopay.com/docs/errors',
  worldpay: 'https://developer.worldpay.com/products/reference/refusal-response',
  xpay: 'https://docs.xpay.app/integrate/errors/api-error-codes',
};
