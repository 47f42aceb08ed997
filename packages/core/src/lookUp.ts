import type { CodeTable, Finding } from './gateway.js';

/**
 * Looks gateway codes up in a table, the most specific first. Answers with the first that the table has; else with the
 * first code there is, and no reason; `null` when there is no code at all. Codes come from outside: only a table's own
 * rows match, and anything but text or a number is passed over.
 */
export function lookUp(table: CodeTable, ...candidates: readonly unknown[]): Finding | null {
  let first: Finding | null = null;
  for (const candidate of candidates) {
    const code = typeof candidate === 'number' ? String(candidate) : candidate;
    if (typeof code !== 'string' || code === '') continue;
    const meaning = Object.hasOwn(table, code) ? table[code] : undefined;
    if (meaning !== undefined)
      return typeof meaning === 'string' ? { code, reason: meaning } : { code, ...meaning };
    first ??= { code, reason: null };
  }
  return first;
}
