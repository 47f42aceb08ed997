import type { IncomingHttpHeaders } from 'node:http';
import type { Reply, SandboxGateway } from '../exchange.js';
import type { Memory } from '../handleGateway.js';
import type { Orders } from './Orders.js';
import type { SavedMethods } from './SavedMethods.js';
import type { Sharing } from './Sharing.js';
import type { WalletSheets } from './WalletSheets.js';

/** What the shop's server has to answer with. */
export interface ShopMemory extends Memory {
  readonly gateways: readonly SandboxGateway[];
  readonly orders: Orders;
  readonly openings: Sharing<Reply>;
  readonly saved: SavedMethods;
  readonly sheets: WalletSheets;
}

/** A request to the shop's server. */
export interface ShopCall {
  readonly memory: ShopMemory;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: unknown;
}

/** An answer, and the gateway it is from. `null`: the shop itself. */
export interface ShopReply {
  readonly reply: Reply;
  readonly from: SandboxGateway | null;
}

/** What the shop's server does at one of its addresses. */
export interface ShopRoute {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly handle: (call: ShopCall) => ShopReply | Promise<ShopReply>;
}
