import type { Amount } from '@tactful/core';
import { explainOnce } from './explainOnce.js';

/** Explains in the console a total that cannot be meant. One that is not there yet, as while a cart loads, is no mistake. */
export function explainAmount({ amount, currency }: Amount): void {
  const given: unknown = amount;
  if (typeof given === 'string' || (Number.isFinite(amount) && !Number.isInteger(amount))) {
    explainOnce(
      'the amount of a `total` is no whole number, so the shopper does not read the price that is paid. ' +
        "Give it as a number in the currency's minor unit, as gateways take it: 49.50 euros are { amount: 4950, currency: 'EUR' }.",
    );
  }
  if (currency && !/^[a-z]{3}$/i.test(currency)) {
    explainOnce(
      'the currency of a `total` is no code of three letters, so the shopper reads no price. Give its code of ISO 4217, such as EUR.',
    );
  }
}
