import type { FrameKind } from './FrameKind.js';

/** How one part of a card is written, and what can be wrong with it, by Stripe's codes. */
export interface CardField {
  readonly autocomplete: string;
  /** Most digits. */
  readonly digits: number;
  /** As it is shown, from its digits. */
  readonly format: (digits: string) => string;
  /** Why digits that are all there are wrong. */
  readonly problem: (digits: string) => string | null;
  /** The code of digits that are left too short. */
  readonly incomplete: string;
}

const fine = (): null => null;

/** https://docs.stripe.com/error-codes (read 2026-11-21), and the codes of the elements in `@stripe/stripe-js` 10.2.1. */
export function cardField(kind: FrameKind, isAmex: boolean): CardField {
  if (kind === 'cardNumber')
    return {
      autocomplete: 'cc-number',
      digits: isAmex ? 15 : 16,
      format: (digits) =>
        digits.replace(isAmex ? /^(.{4})(.{1,6})?(.*)$/ : /(.{4})(?=.)/g, isAmex ? '$1 $2 $3' : '$1 ').trim(),
      problem: (digits) => (isLuhnValid(digits) ? null : 'invalid_number'),
      incomplete: 'incomplete_number',
    };
  if (kind === 'cardExpiry')
    return {
      autocomplete: 'cc-exp',
      digits: 4,
      format: (digits) => digits.replace(/^([2-9])/, '0$1').replace(/^(..)(?=.)/, '$1 / '),
      problem: (digits) =>
        expiryProblem(Number(digits.slice(0, 2)), 2000 + Number(digits.slice(2)), new Date()),
      incomplete: 'incomplete_expiry',
    };
  return {
    autocomplete: 'cc-csc',
    digits: isAmex ? 4 : 3,
    format: (digits) => digits,
    problem: fine,
    incomplete: 'incomplete_cvc',
  };
}

function isLuhnValid(digits: string): boolean {
  const sum = [...digits].toReversed().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

function expiryProblem(month: number, year: number, now: Date): string | null {
  if (month < 1 || month > 12) return 'invalid_expiry_month';
  if (year < now.getFullYear()) return 'invalid_expiry_year_past';
  const isPast = year === now.getFullYear() && month <= now.getMonth();
  return isPast ? 'invalid_expiry_month_past' : null;
}
