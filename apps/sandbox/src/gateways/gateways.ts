import type { SandboxGateway } from '../exchange.js';
import { adyen } from './adyen/adyen.js';
import { braintree } from './braintree/braintree.js';
import { convenientCheckout } from './convenient-checkout/convenientCheckout.js';
import { mollie } from './mollie/mollie.js';
import { paypal } from './paypal/paypal.js';
import { problemDetails } from './problem-details/problemDetails.js';
import { rapyd } from './rapyd/rapyd.js';
import { square } from './square/square.js';
import { stripe } from './stripe/stripe.js';
import { synapto } from './synapto/synapto.js';
import { xpay } from './xpay/xpay.js';

/** The gateways of the sandbox, in the order they are shown. */
export const gateways: readonly SandboxGateway[] = [
  stripe,
  rapyd,
  convenientCheckout,
  xpay,
  synapto,
  adyen,
  braintree,
  square,
  mollie,
  paypal,
  problemDetails,
];
