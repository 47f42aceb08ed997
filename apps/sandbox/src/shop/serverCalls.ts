import { confirmAtStripe } from './confirmAtStripe.js';
import { confirmAtSynapto } from './confirmAtSynapto.js';
import { confirmAtXpay } from './confirmAtXpay.js';
import { openAtStripe } from './openAtStripe.js';
import { openAtSynapto } from './openAtSynapto.js';
import { openAtXpay } from './openAtXpay.js';
import { payAtConvenientCheckout } from './payAtConvenientCheckout.js';
import { payAtOwnServer } from './payAtOwnServer.js';
import { payAtRapyd } from './payAtRapyd.js';
import type { ServerCall } from './ServerCall.js';

/**
 * What the shop's server does at each gateway. Where a browser may send the card to the gateway, the server opens the
 * payment; where it may not, the server pays. A gateway that is not here is for SDKs alone.
 */
export const serverCalls: Readonly<Record<string, ServerCall>> = {
  stripe: openAtStripe,
  rapyd: payAtRapyd,
  'convenient-checkout': payAtConvenientCheckout,
  xpay: openAtXpay,
  synapto: openAtSynapto,
  'problem-details': payAtOwnServer,
};

/**
 * What the shop's server does to pay with what it has itself, such as a saved card, a payment that it opened. Where it has
 * opened none, it pays as above.
 */
export const serverConfirms: Readonly<Record<string, ServerCall>> = {
  stripe: confirmAtStripe,
  xpay: confirmAtXpay,
  synapto: confirmAtSynapto,
};
