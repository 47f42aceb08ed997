import type { Finding } from './gateway.js';
import { reasonInfo } from './reasonInfo.js';

/** Whether a problem leaves open what became of the payment. */
export function isOpen({ reason }: Finding): boolean {
  return reason !== null && reasonInfo(reason).charged === 'unknown';
}
