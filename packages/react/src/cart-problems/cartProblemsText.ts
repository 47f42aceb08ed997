import { fill, type Severity, reasonInfo } from '@tactful/core';
import type { CheckoutMessages } from '../CheckoutMessages.js';
import type { CartProblem } from './CartProblem.js';

interface CartProblemsText {
  readonly title: string;
  readonly body: string;
  readonly severity: Severity;
}

/** Says what is wrong with an order: of one item all of it, of several which they are. */
export function cartProblemsText(
  problems: readonly CartProblem[],
  messages: CheckoutMessages,
): CartProblemsText {
  const [first] = problems;
  const { title, solved } = messages.ui.cart_problems;
  if (first === undefined) return { title: solved, body: '', severity: 'info' };
  if (problems.length === 1) {
    const { title: what, body } = itemText(first, messages);
    return { title: what, body, severity: reasonInfo(first.reason).severity };
  }
  const names = problems.map(({ name }) => `\u2068${name}\u2069`);
  const isSevere = problems.some(({ reason }) => reasonInfo(reason).severity === 'error');
  return {
    title,
    body: new Intl.ListFormat(messages.lang).format(names),
    severity: isSevere ? 'error' : 'warning',
  };
}

/** Says what is wrong with one item. Of which none is left, no smaller quantity helps. */
export function itemText(
  problem: CartProblem,
  messages: CheckoutMessages,
): Record<'title' | 'body' | 'field', string> {
  const { reason, available = 1 } = problem;
  if (reason === 'item_sold_out' && available < 1) return messages.ui.cart_problems.sold_out;
  const { title, body, field } = messages.reasons[reason];
  const values = itemValues(problem, messages);
  return { title, body: fill(body, values), field: fill(field, values) };
}

/** What the texts of an item name. An item of which none is left has no quantity that could be chosen. */
export function itemValues(
  { available = 0 }: CartProblem,
  { lang }: CheckoutMessages,
): Record<string, string> {
  return available > 0 ? { available: new Intl.NumberFormat(lang).format(available) } : {};
}
