import type { PublicPaymentError } from './payment.js';
import { reasonInfo } from './reasonInfo.js';

/** A payment error as an HTTP answer of your own server: RFC 9457 (https://www.rfc-editor.org/rfc/rfc9457, read 2026-11-22). */
export interface ProblemDetails {
  readonly type: typeof problemType;
  /** For developers. What a shopper reads is chosen in the browser, in their language. */
  readonly title: string;
  /** The HTTP status to answer with. */
  readonly status: number;
  readonly payment: PublicPaymentError;
}

/** The media type of problem details. */
export const problemMediaType = 'application/problem+json';
export const problemType = 'urn:tactful:payment-error';

/**
 * Writes what may be shown of a payment error as problem details, for a server to answer with. Only `disclose` makes
 * what goes in, so no decline code crosses the wire. The browser reads it with the gateway `problemDetails`.
 */
export function toProblemDetails(error: PublicPaymentError): ProblemDetails {
  return {
    type: problemType,
    title: 'Payment problem',
    status: statusOf(error),
    payment: error,
  };
}

function statusOf({ reason, charged }: PublicPaymentError): number {
  if (reason === 'too_many_requests' || reason === 'too_many_attempts') return 429;
  if (reason === 'service_unavailable') return 503;
  if (charged === 'unknown') return 504;
  if (charged === 'yes') return 409;
  return reasonInfo(reason).placement === 'inline' ? 422 : 402;
}
