import type { Action } from './actions.js';
import { fields as formOrder, type Field } from './fields.js';
import { fill, formatValues } from './fill.js';
import type { Messages, Text } from './messages.js';
import type { PublicIssue, PublicPaymentError } from './payment.js';
import { reasonInfo } from './reasonInfo.js';
import type { Placement, Severity } from './reasons.js';
import type { MessageValues } from './values.js';

/** What a shopper reads, in their language, and where it belongs. */
export interface PaymentMessage {
  /** What happened. */
  readonly title: string;
  /** What to do, and what became of the money. */
  readonly body: string;
  /** What became of the money alone, for a place that shows only field texts. `null`: there is nothing to say. */
  readonly money: string | null;
  /** Inline texts, in the order of the form. */
  readonly fields: readonly { readonly field: Field; readonly text: string }[];
  readonly actions: readonly { readonly action: Action; readonly label: string }[];
  readonly placement: Placement;
  readonly severity: Severity;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/**
 * Says a payment problem in the shopper's language. Several problems with fields become one message that asks to check
 * the details, with a text for each field.
 */
export function describe(
  error: PublicPaymentError,
  messages: Messages,
  values: MessageValues = {},
): PaymentMessage {
  const known = formatValues(
    error.retry.afterMs === null ? values : { wait: error.retry.afterMs, ...values },
    messages.lang,
  );
  const fields = describeFields(error, messages, known);
  const main = reasonInfo(error.reason);
  const several = main.placement === 'inline' && fields.length > 1;
  const info = several ? reasonInfo('details_not_accepted') : main;
  const { title, body } = messages.reasons[info.shown];
  const money = moneyText(error, messages);
  return {
    title,
    body: money === null ? fill(body, known) : `${fill(body, known)} ${money}`,
    money: money !== null && main.hold ? `${money} ${messages.hold}` : money,
    fields,
    actions: error.actions.map((action) => ({ action, label: messages.actions[action] })),
    placement: main.placement,
    severity: main.severity,
    lang: messages.lang,
    dir: messages.dir,
  };
}

function describeFields(
  { reason, field, issues }: PublicPaymentError,
  messages: Messages,
  known: Readonly<Record<string, string>>,
): { field: Field; text: string }[] {
  const all: readonly PublicIssue[] = [{ reason, field }, ...issues];
  return formOrder.flatMap((name) => {
    const issue = all.find((candidate) => candidate.field === name);
    return issue === undefined ? [] : [{ field: name, text: fill(fieldText(issue, messages), known) }];
  });
}

function fieldText({ reason }: PublicIssue, messages: Messages): Text {
  const text: { readonly title: string; readonly field?: Text } = messages.reasons[reason];
  return text.field ?? text.title;
}

function moneyText({ reason, charged }: PublicPaymentError, messages: Messages): string | null {
  const money = charged === 'unknown' ? charged : reasonInfo(reason).money;
  return money === 'no_attempt' || money === 'part_charged' ? null : messages.money[money];
}
