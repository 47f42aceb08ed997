import { type Gateway, textAt } from '@tactful/core';
import { convenientCheckout } from '@tactful/core/gateways/convenient-checkout';
import { problemDetails } from '@tactful/core/gateways/problem-details';
import { rapyd } from '@tactful/core/gateways/rapyd';
import { stripe } from '@tactful/core/gateways/stripe';
import { synapto } from '@tactful/core/gateways/synapto';
import { xpay } from '@tactful/core/gateways/xpay';
import type { PaymentFormProps } from '@tactful/react';
import type { Settings } from '../settings/Settings.js';
import { bankCheckAt, bankCheckOf } from './bankCheckAt.js';
import { payAtShop } from './payAtShop.js';
import { payAtStripe } from './payAtStripe.js';
import { payAtSynapto } from './payAtSynapto.js';
import { payAtXpay } from './payAtXpay.js';
import type { Pay } from './Purchase.js';

/** A gateway of the demo. */
export interface DemoGateway {
  readonly title: string;
  /** How Tactful reads it. */
  readonly gateway: Gateway;
  /** Whether the shop's server opens the payment before it can be paid. */
  readonly opens: boolean;
  readonly pay: Pay;
  /** How the bank asks who pays. Absent: we have not seen the gateway document a bank check. */
  readonly challenge?: PaymentFormProps['challenge'];
}

/** The gateways that this demo can pay with. A shop has one, and imports no other. */
export const gateways: { readonly [Name in Settings['gateway']]: DemoGateway } = {
  stripe: {
    title: 'Stripe',
    gateway: stripe,
    opens: true,
    pay: payAtStripe,
    challenge: bankCheckOf('stripe'),
  },
  rapyd: {
    title: 'Rapyd',
    gateway: rapyd,
    opens: false,
    pay: payAtShop,
    challenge: bankCheckAt((answer) => textAt(answer, 'data', 'redirect_url')),
  },
  'convenient-checkout': {
    title: 'Convenient Checkout',
    gateway: convenientCheckout,
    opens: false,
    pay: payAtShop,
  },
  xpay: { title: 'XPay', gateway: xpay, opens: true, pay: payAtXpay, challenge: bankCheckOf('xpay') },
  synapto: { title: 'Synapto', gateway: synapto, opens: true, pay: payAtSynapto },
  'problem-details': { title: 'Your own server', gateway: problemDetails, opens: false, pay: payAtShop },
};
