import type { PaymentError, PaymentMessage } from '@tactful/core';
import type { Answer, Documented, Explanation, Problem } from './Explanation.js';
import { paragraph } from './paragraph.js';
import type { Terminal } from './Terminal.js';
import { wrap } from './wrap.js';

const outcomes = {
  succeeded: 'succeeded',
  action_required: 'action_required: the bank asks the shopper for something',
  processing: 'processing: the gateway will know later',
  failed: 'failed: not paid, or all that moved is known',
  unknown: 'unknown: it may have gone through, so never invite a second payment',
} as const;

const money = {
  no: 'not charged',
  unknown: 'not known: it may have been charged',
  yes: 'charged, in full or in part',
} as const satisfies Record<PaymentError['charged'], string>;

type Row = readonly [label: string, text: string];

/** Writes an explanation for a terminal of 80 columns. */
export function writeExplanation(explanation: Explanation, { colours }: Pick<Terminal, 'colours'>): string {
  const { answers, documented } = explanation;
  const blocks = answers.map((answer) => {
    const rows = [
      ['Outcome', outcomes[answer.status]] as const,
      ...problemRows(answer, documented),
      ...referenceRow(explanation, answer),
    ];
    const title = `${headingOf(explanation, answer)}\n`;
    return title + rows.map(([label, text]) => paragraph(label, text, colours)).join('');
  });
  return [...unknownCode(explanation), ...blocks].join('\n');
}

function headingOf({ gateway, code }: Explanation, { kind }: Answer): string {
  if (code === null) return `${gateway}: the answer`;
  return kind === null ? 'What is told all the same, if it comes:' : `${gateway}: ${code} (${kind})`;
}

/** What to say first when no table has the code. */
function unknownCode({ gateway, code, kinds, near, answers }: Explanation): string[] {
  if (code === null || answers.some(({ kind }) => kind !== null)) return [];
  const sentences = [
    `No table of ${gateway} has the code "${code}".`,
    near.length > 0 ? `Do you mean ${near.join(' or ')}?` : 'No code is like it.',
    `Its tables: ${kinds.join(', ')}.`,
  ];
  return [`${wrap(sentences.join(' '), 80).join('\n')}\n`];
}

function problemRows({ problem }: Answer, documented: Documented): Row[] {
  if (!problem) return [];
  const { truth, meaning, message } = problem;
  return [
    ['Gateway said', truth.gatewayCode ?? 'no code'],
    ['Mapped', truth.mapped ? 'yes, by a row of its tables' : 'no, a fallback stands in'],
    ['Reason', `${truth.reason}. ${meaning}`],
    ...besides(truth),
    ...documentedRows(documented),
    ['Shown reason', shownReason(problem)],
    ...shownRows(message),
    ['Money', money[truth.charged]],
    ['Retry', retryOf(truth)],
  ];
}

function documentedRows({ of, pages }: Documented): Row[] {
  const label = of === 'code' ? 'Documented' : 'Gateway docs';
  return pages.slice(0, 3).map((page, index) => [index === 0 ? label : '', page]);
}

/** The gateway's id of the request. A code that was asked for by itself was in no request. */
function referenceRow({ code }: Explanation, { problem }: Answer): Row[] {
  const reference = problem?.truth.reference ?? null;
  return code === null && reference !== null ? [['Reference', reference]] : [];
}

function shownReason({ truth, shown, policy }: Problem): string {
  const instead = shown.reason === truth.reason ? 'the same' : `in place of ${truth.reason}`;
  return `${shown.reason}, ${instead} (policy: ${policy})`;
}

/** The problems that the gateway reported beside the main one. */
function besides({ issues }: PaymentError): Row[] {
  const rest = issues.slice(1).map(({ reason, field }) => (field === null ? reason : `${reason} (${field})`));
  return rest.length === 0 ? [] : [['Also', rest.join(', ')]];
}

function shownRows({ placement, severity, title, body, fields, actions }: PaymentMessage): Row[] {
  return [
    ['Shown as', `${severity}, ${placement}`],
    ['Title', title],
    ['Body', body],
    ...(fields.length === 0 ? [['Field', 'none'] as const] : []),
    ...fields.map(({ field, text }): Row => ['Field', `${field}: ${text}`]),
    ...actions.map(({ action, label }): Row => ['Action', `${action}: ${label}`]),
  ];
}

function retryOf({ retry }: PaymentError): string {
  const wait = retry.afterMs === null ? '' : `, after ${Math.ceil(retry.afterMs / 1000)} s`;
  return retry.automatic
    ? `software may send it again, with the same idempotency key${wait}`
    : `software may not send it again by itself${wait}`;
}
