import { textAt } from '@tactful/core';
import type { ShopCall } from './ShopCall.js';

/** What a page asks of the sandbox in the header `x-sandbox-<name>`. `null`: nothing that it can do. */
export function wanted<Thing>(
  headers: ShopCall['headers'],
  name: string,
  things: Readonly<Record<string, Thing>>,
): Thing | null {
  const asked = textAt(headers, `x-sandbox-${name}`) ?? '';
  return Object.entries(things).find(([thing]) => thing === asked)?.[1] ?? null;
}
