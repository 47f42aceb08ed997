import type { ShopReply } from './ShopCall.js';

/** An answer of the shop itself. */
export function own(status: number, body: unknown): ShopReply {
  return { reply: { answer: { status, body } }, from: null };
}
