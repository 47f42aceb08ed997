import type { CodeTable } from '../../gateway.js';
import { isPublicReason } from '../../reasonInfo.js';
import { type Reason, reasons } from '../../reasons.js';

/** The reasons that a problem document may name: the public ones, by their own names. */
export const codes = {
  reason: Object.fromEntries(
    Object.keys(reasons)
      .filter(isReason)
      .filter(isPublicReason)
      .map((reason) => [reason, reason]),
  ),
} satisfies Record<string, CodeTable>;

function isReason(name: string): name is Reason {
  return Object.hasOwn(reasons, name);
}
