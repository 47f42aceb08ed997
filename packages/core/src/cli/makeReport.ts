import { isPublicReason, publicReason, type Reason, redact } from '@tactful/core';
import type { AuditReport } from './AuditReport.js';
import type { Counts } from './Tally.js';

/** Makes a report of what was counted, with so many reasons and unknown codes at most. */
export function makeReport(gateway: string, counts: Counts, top: number): AuditReport {
  const { outcomes, reasons, unknownCodes, mapped, byStatus } = counts;
  const ofOutcome = (...names: Parameters<typeof outcomes.get>[0][]): number =>
    total(names.map((name) => outcomes.get(name) ?? 0));
  const failures = ofOutcome('failed', 'unknown');
  const toBeMapped = failures - byStatus;
  const unknown = total(unknownCodes.values()) + counts.furtherUnknown;
  const listed = ranked(unknownCodes, top).map(([code, count]) => ({ code: String(redact(code)), count }));
  const hiddenAs = (shown: string): number =>
    total([...reasons].filter(([reason]) => isHiddenAs(reason, shown)).map(([, count]) => count));
  return {
    gateway,
    answers: total(outcomes.values()),
    unreadable: counts.unreadable,
    unreadableLines: counts.unreadableLines,
    succeeded: ofOutcome('succeeded'),
    waiting: ofOutcome('action_required', 'processing'),
    failures,
    mapped,
    byStatus,
    coverage: toBeMapped === 0 ? 1 : mapped / toBeMapped,
    masked: hiddenAs('generic_decline'),
    merchantSide: hiddenAs('store_cannot_take_payment'),
    unknownOutcome: ofOutcome('unknown'),
    reasons: ranked(reasons, top).map(([reason, count]) => ({ reason, count })),
    unknownCodes: listed,
    furtherUnknown: unknown - total(listed.map(({ count }) => count)),
    withoutCode: toBeMapped - mapped - unknown,
  };
}

function isHiddenAs(reason: Reason, shown: string): boolean {
  return !isPublicReason(reason) && publicReason(reason) === shown;
}

function ranked<Key extends string>(counts: ReadonlyMap<Key, number>, top: number): [Key, number][] {
  return [...counts].toSorted(([a, x], [b, y]) => y - x || a.localeCompare(b)).slice(0, top);
}

function total(counts: Iterable<number>): number {
  let sum = 0;
  for (const count of counts) sum += count;
  return sum;
}
