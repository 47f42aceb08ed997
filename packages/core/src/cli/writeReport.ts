import type { AuditReport } from './AuditReport.js';
import { paragraph } from './paragraph.js';
import { printable } from './printable.js';
import type { Terminal } from './Terminal.js';

const whole = new Intl.NumberFormat('en');
/** Rounded down: a share below a limit must not look as if it reached it. */
const percent = new Intl.NumberFormat('en', {
  style: 'percent',
  minimumFractionDigits: 2,
  roundingMode: 'floor',
});

/** Writes a report for a terminal of 80 columns. */
export function writeReport(report: AuditReport, { colours }: Pick<Terminal, 'colours'>): string {
  const { gateway, failures, byStatus } = report;
  const share = (count: number): string =>
    `${whole.format(count)} (${percent.format(count / (failures || 1))})`;
  const rows = [
    ['Answers', whole.format(report.answers)],
    ['Unreadable', unreadable(report)],
    ['Succeeded', whole.format(report.succeeded)],
    ['Waiting', whole.format(report.waiting)],
    ['Failures', whole.format(failures)],
    ['Masked', `${share(report.masked)}: told as any declined card`],
    ['Of the store', `${share(report.merchantSide)}: told as a payment that the store cannot take`],
    ['Outcome open', `${share(report.unknownOutcome)}: may have been paid`],
    ['By status', `${share(byStatus)}: no code, and the HTTP status tells why`],
    [
      'Coverage',
      `${percent.format(report.coverage)} of the other ${whole.format(failures - byStatus)} are in the tables`,
    ],
  ] as const;
  return [
    `${gateway}\n`,
    ...rows.map(([label, text]) => paragraph(label, text, colours)),
    ...list(
      'Reasons',
      report.reasons.map(({ reason, count }) => [reason, share(count)]),
    ),
    ...list('Not in the tables', missing(report, share)),
  ].join('');
}

type Row = readonly [name: string, count: string];

function list(title: string, rows: readonly Row[]): string[] {
  if (rows.length === 0) return [];
  const width = Math.max(...rows.map(([, count]) => count.length));
  return [`${title}\n`, ...rows.map(([name, count]) => `  ${count.padStart(width)}  ${printable(name)}\n`)];
}

function missing(
  { unknownCodes, furtherUnknown, withoutCode }: AuditReport,
  share: (count: number) => string,
): Row[] {
  return [
    ...unknownCodes.map(({ code, count }): Row => [code, share(count)]),
    ...(furtherUnknown > 0 ? [['and more: other codes', share(furtherUnknown)] as const] : []),
    ...(withoutCode > 0 ? [['no code at all', share(withoutCode)] as const] : []),
  ];
}

function unreadable({ unreadable, unreadableLines }: AuditReport): string {
  if (unreadable === 0) return '0';
  const more = unreadable > unreadableLines.length ? ', …' : '';
  return `${whole.format(unreadable)}, at line ${unreadableLines.map((line) => whole.format(line)).join(', ')}${more}`;
}
