import { keep } from './keep.js';
import type { Order } from './Orders.js';
import type { ShopCall } from './ShopCall.js';
import { cartSituations, type Situation, sessionSituations } from './situations.js';
import { wanted } from './wanted.js';

const kinds: Readonly<Record<string, Readonly<Record<string, Situation>>>> = {
  cart: cartSituations,
  session: sessionSituations,
};

/** An order after what the page asks the sandbox to let happen to it, which happens once. */
export function happened(order: Order, { memory, headers }: ShopCall): Order {
  const changed = Object.entries(kinds).reduce((before, [kind, situations]) => {
    const situation = wanted(headers, kind, situations);
    const name = `${kind} ${String(headers[`x-sandbox-${kind}`])}`;
    if (!situation || before.happened.includes(name)) return before;
    return { ...situation(before), happened: [...before.happened, name] };
  }, order);
  return changed === order ? order : keep(memory, changed);
}
