import type { Gateway } from '@tactful/core';
import { convenientCheckout } from '@tactful/core/gateways/convenient-checkout';
import { rapyd } from '@tactful/core/gateways/rapyd';
import { stripe } from '@tactful/core/gateways/stripe';
import { synapto } from '@tactful/core/gateways/synapto';
import { xpay } from '@tactful/core/gateways/xpay';
import type { Settings } from '../settings/Settings.js';
import { connectConvenientCheckout } from './convenientCheckout.js';
import type { Connect } from './GatewayCalls.js';
import { connectRapyd } from './rapyd.js';
import { connectStripe } from './stripe.js';
import { connectSynapto } from './synapto.js';
import { connectXpay } from './xpay.js';

interface DemoGateway {
  readonly title: string;
  /** How Tactful reads it. */
  readonly gateway: Gateway;
  /** How the shop calls it. */
  readonly connect: Connect;
}

/** The gateways that this demo can pay with. A shop has one, and imports no other. */
export const gateways: { readonly [Name in Settings['gateway']]: DemoGateway } = {
  stripe: { title: 'Stripe', gateway: stripe, connect: connectStripe },
  rapyd: { title: 'Rapyd', gateway: rapyd, connect: connectRapyd },
  'convenient-checkout': {
    title: 'Convenient Checkout',
    gateway: convenientCheckout,
    connect: connectConvenientCheckout,
  },
  xpay: { title: 'XPay', gateway: xpay, connect: connectXpay },
  synapto: { title: 'Synapto', gateway: synapto, connect: connectSynapto },
};
