import { remember } from '../remember.js';
import type { Order } from './Orders.js';

/** The sheet of a wallet, which asks a shopper to pay an order. */
export interface WalletSheet {
  readonly id: string;
  readonly order: string;
  /** What the shopper is shown, in the smallest unit of the currency. */
  readonly total: number;
  readonly currency: string;
  readonly state: 'open' | 'agreed' | 'closed';
}

/** The sheets of the wallet that were opened. A real wallet gives a token of what was agreed to; here the id stands for it. */
export class WalletSheets {
  readonly #sheets = new Map<string, WalletSheet>();

  put(sheet: WalletSheet): WalletSheet {
    remember(this.#sheets, sheet.id, sheet);
    return sheet;
  }

  find(id: string): WalletSheet | null {
    return this.#sheets.get(id) ?? null;
  }

  /** Whether the shopper agreed, in this sheet, to pay what the order costs now. */
  isAgreed(id: string, { number, total }: Pick<Order, 'number' | 'total'>): boolean {
    const sheet = this.find(id);
    return sheet?.state === 'agreed' && sheet.order === number && sheet.total === total;
  }
}
