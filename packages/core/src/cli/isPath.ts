import { existsSync } from 'node:fs';
import type { GatewayFolder } from './loadGateway.js';

/** Whether a file is meant, or what is piped in (`-`), and not a code: a code that a table has is always a code. */
export function isPath({ codes }: GatewayFolder, input: string): boolean {
  if (Object.values(codes).some((table) => Object.hasOwn(table, input))) return false;
  return input === '-' || /^(?:\.{0,2}[/\\]|[a-z]:\\)|\.(?:json|txt|xml)$/i.test(input) || existsSync(input);
}
