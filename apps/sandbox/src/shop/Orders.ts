/** An order as the shop's server knows it. Amounts are in the smallest unit of the currency. */
export interface Order {
  readonly number: string;
  readonly currency: string;
  /** `price` is that of the whole line. */
  readonly lines: readonly { readonly product: string; readonly quantity: number; readonly price: number }[];
  readonly subtotal: number;
  readonly delivery: number;
  readonly total: number;
}

const lines: Order['lines'] = [
  { product: 'teapot', quantity: 1, price: 5800 },
  { product: 'cups', quantity: 2, price: 3800 },
  { product: 'darjeeling', quantity: 1, price: 1650 },
];
const delivery = 490;
/** Most orders that are remembered; the oldest are forgotten. */
const limit = 10_000;

/** The orders of the shop. What they cost is decided here, and never by the page. */
export class Orders {
  readonly #orders = new Map<string, Order>();
  #last = 104_200;

  /** Places an order: always the same basket. */
  place(): Order {
    this.#last += 1;
    const subtotal = lines.reduce((sum, { price }) => sum + price, 0);
    const number = `SK-${this.#last}`;
    const order = { number, currency: 'EUR', lines, subtotal, delivery, total: subtotal + delivery };
    this.#orders.set(number, order);
    const [oldest] = this.#orders.keys();
    if (this.#orders.size > limit && oldest !== undefined) this.#orders.delete(oldest);
    return order;
  }

  find(number: string): Order | null {
    return this.#orders.get(number) ?? null;
  }
}
