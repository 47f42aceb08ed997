import { type Reason, reasons } from '@tactful/core';

/** Every reason, in the order of the taxonomy. */
export const allReasons: readonly Reason[] = Object.keys(reasons).filter(isReason);

function isReason(name: string): name is Reason {
  return Object.hasOwn(reasons, name);
}
