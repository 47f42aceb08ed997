import { type Reason, reasons } from './reasons.js';

/** Whether a text from outside is the name of a reason. */
export function isReason(name: string): name is Reason {
  return Object.hasOwn(reasons, name);
}
