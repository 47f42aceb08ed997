import type { OrderLine } from './Orders.js';
import type { ShopCall, ShopReply, ShopRoute } from './ShopCall.js';
import { withChange } from './withOrder.js';

const path = '/shop/orders/:number/lines/:product';

/** Taking an item out of an order, and bringing one to what can be bought of it. */
export const lineRoutes: readonly ShopRoute[] = [
  { method: 'DELETE', path, handle: (call) => changeLine(call, () => []) },
  { method: 'PUT', path, handle: (call) => changeLine(call, bringUpToDate) },
];

function changeLine(call: ShopCall, change: (line: OrderLine) => readonly OrderLine[]): ShopReply {
  const isThis = ({ product }: OrderLine): boolean => product === call.params['product'];
  return withChange(call, (order) => ({
    ...order,
    lines: order.lines.flatMap((line) => (isThis(line) ? change(line) : line)),
  }));
}

function bringUpToDate({ problem, ...line }: OrderLine): readonly OrderLine[] {
  const { available = line.quantity, unitPrice = line.unitPrice } = problem ?? {};
  return available === 0 ? [] : [{ ...line, quantity: available, unitPrice, problem: null }];
}
