import { textAt } from '@tactful/core';
import type { RefusedValue } from './refusedValues.js';

/** The values of a customer that Braintree refuses. */
export function refusedCustomer(customer: unknown, path: readonly string[]): readonly RefusedValue[] {
  const email = textAt(customer, 'email');
  return email === undefined || email.includes('@') ? [] : [{ path, attribute: 'email', code: '81604' }];
}
