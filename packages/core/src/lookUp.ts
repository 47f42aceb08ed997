import type { CodeTable, Finding } from './gateway.js';

/**
 * Looks gateway codes up in a table, the most specific first. Answers with the first that the table has; else with the
 * first code there is, and no reason; `null` when there is no code at all. Codes come from outside: only a table's own
 * rows match, and anything but text or a number is passed over.
 */
export function lookUp(table: CodeTable, ...candidates: readonly unknown[]): Finding | null {
  const codes = candidates.flatMap(asCode);
  for (const code of codes) {
    if (!Object.hasOwn(table, code)) continue;
    const meaning = table[code];
    if (meaning === undefined) continue;
    return typeof meaning === 'string' ? { code, reason: meaning } : { code, ...meaning };
  }
  const [first] = codes;
  return first === undefined ? null : { code: first, reason: null };
}

function asCode(value: unknown): string[] {
  if (typeof value === 'number') return [String(value)];
  return typeof value === 'string' && value !== '' ? [value] : [];
}
