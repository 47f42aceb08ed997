import type { PublicReason } from '@tactful/core';
import { saidOf } from '../gateways/problem-details/disclosed.js';
import type { ShopReply } from './ShopCall.js';

/** An answer of the shop that refuses what it was asked. */
export function refused(reason: PublicReason): ShopReply {
  return { reply: { answer: saidOf(reason) }, from: null };
}
