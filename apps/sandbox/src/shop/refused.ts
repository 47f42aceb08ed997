import type { Field, PublicReason } from '@tactful/core';
import { saidOf } from '../gateways/problem-details/disclosed.js';
import type { ShopReply } from './ShopCall.js';

/** An answer of the shop that refuses what it was asked. @param field where the page is to say so */
export function refused(reason: PublicReason, field?: Field): ShopReply {
  return { reply: { answer: saidOf(reason, field) }, from: null };
}
