import { at, textAt } from '@tactful/core';
import { refusedCustomer } from './refusedCustomer.js';
import type { RefusedValue } from './refusedValues.js';

/**
 * The values of a transaction that Braintree refuses:
 * https://developer.paypal.com/braintree/docs/reference/general/validation-errors/all (read 2026-11-21)
 */
export function refusedSale(sent: unknown): readonly RefusedValue[] {
  const path = ['transaction'];
  const card = ['transaction', 'creditCard'];
  const amount = textAt(sent, 'amount');
  const values: readonly (RefusedValue & { readonly refused: boolean })[] = [
    { path, attribute: 'amount', code: '81502', refused: amount === undefined },
    { path, attribute: 'amount', code: '81503', refused: !/^\d+(?:\.\d\d?)?$/.test(amount ?? '0') },
    { path, attribute: 'base', code: '91508', refused: !isPayable(sent) },
    { path: card, attribute: 'number', code: '81716', refused: isOther(sent, 'number', /^\d{12,19}$/) },
    { path: card, attribute: 'cvv', code: '81707', refused: isOther(sent, 'cvv', /^\d{3,4}$/) },
    {
      path: card,
      attribute: 'expiration_date',
      code: '81710',
      refused: isOther(sent, 'expiration_date', /^(?:0?\d|1[0-2])\/(?:20)?\d\d$/),
    },
  ];
  const refused = values.filter((value) => value.refused);
  return [...refused, ...refusedCustomer(at(sent, 'customer'), ['transaction', 'customer'])];
}

function isPayable(sent: unknown): boolean {
  return at(sent, 'credit_card') !== undefined || at(sent, 'payment_method_nonce') !== undefined;
}

function isOther(sent: unknown, name: string, form: RegExp): boolean {
  const value = textAt(sent, 'credit_card', name);
  return value !== undefined && !form.test(value);
}
