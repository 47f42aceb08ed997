import type { Endpoint } from '@tactful/testing';

const sdk = 'https://github.com/braintree/braintree_node, 3.40.0, lib/braintree';
const transactions = `${sdk}/transaction_gateway.js (read 2026-11-22)`;

/** Where Braintree's server SDK sends. At the root: it takes a host and a port, and no prefix. */
export const paths = {
  create: { method: 'POST', path: '/merchants/:merchant/transactions', tells: true, source: transactions },
  read: { method: 'GET', path: '/merchants/:merchant/transactions/:id', tells: true, source: transactions },
  createCustomer: {
    method: 'POST',
    path: '/merchants/:merchant/customers',
    tells: false,
    source: `${sdk}/customer_gateway.js (read 2026-11-22)`,
  },
} as const satisfies Record<string, Endpoint>;
