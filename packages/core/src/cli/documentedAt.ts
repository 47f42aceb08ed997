import { readFile } from 'node:fs/promises';
import type { Documented } from './Explanation.js';
import { isRecord } from './isRecord.js';

/** Finds the gateway's pages that speak of a code, in the list that the build makes of the gateways' facts. */
export async function documentedAt(gateway: string, code: string | null): Promise<Documented> {
  const list = await readList();
  const pages = Object.hasOwn(list, gateway) ? Object.entries(list[gateway] ?? {}) : [];
  const exact = pages.filter(([, codes]) => code !== null && codes.includes(code));
  return exact.length > 0
    ? { of: 'code', pages: exact.map(([page]) => page) }
    : { of: 'gateway', pages: pages.map(([page]) => page) };
}

/** Codes by page by gateway. */
type List = Readonly<Record<string, Readonly<Record<string, readonly unknown[]>>>>;

/** Only the built package has a list. */
async function readList(): Promise<List> {
  const text = await readFile(new URL('documented.json', import.meta.url), 'utf8').catch(() => '{}');
  const list: unknown = JSON.parse(text);
  return isList(list) ? list : {};
}

function isList(value: unknown): value is List {
  const isPages = (pages: unknown): boolean => isRecord(pages) && Object.values(pages).every(Array.isArray);
  return isRecord(value) && Object.values(value).every(isPages);
}
