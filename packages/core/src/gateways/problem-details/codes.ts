import type { CodeTable } from '../../gateway.js';
import { isReason } from '../../isReason.js';
import { isPublicReason } from '../../reasonInfo.js';
import { reasons } from '../../reasons.js';

/** The reasons that a problem document may name: the public ones, by their own names. */
export const codes = {
  reason: Object.fromEntries(
    Object.keys(reasons)
      .filter(isReason)
      .filter(isPublicReason)
      .map((reason) => [reason, reason]),
  ),
} satisfies Record<string, CodeTable>;
