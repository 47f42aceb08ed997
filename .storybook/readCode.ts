import { type CodeFact, type PaymentError, readPayment } from '@tactful/core';
import type { GatewayFolder } from './gateways.js';

/** Lets a gateway report a code as it does over the wire, and reads the answer. */
export function readCode({ gateway, answerWith }: GatewayFolder, fact: CodeFact): PaymentError {
  const { body, status, headers = {} } = answerWith(fact);
  const result = readPayment(gateway, body, { status, headers });
  if (!('error' in result))
    throw new Error(`${gateway.name} ${fact.kind} ${fact.code} reads as ${result.status}`);
  return result.error;
}
