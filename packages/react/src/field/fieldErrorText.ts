import {
  describe,
  type Field,
  fields,
  fill,
  type MessageValues,
  publicError,
  type PublicReason,
  type Text,
} from '@tactful/core';
import type { CheckoutMessages } from '../CheckoutMessages.js';
import type { FieldError } from 'react-hook-form';
import { explainOnce } from '../problem-report/explainOnce.js';
import { fieldLabel } from './fieldLabel.js';
import { withinSentence } from './withinSentence.js';

/** What a bundler puts a word in place of: so a production build does not hold what is said while developing. */
declare const process: { readonly env: { readonly NODE_ENV?: string } };

/**
 * Says what is wrong with a field: the text of the reason that is the `type` of a react-hook-form error, or else the
 * error's own `message`. The types `value_missing` and `choice_missing` ask for the field.
 */
export function fieldErrorText(
  name: string,
  { type, message }: FieldError,
  messages: CheckoutMessages,
  values: MessageValues = {},
): string {
  const { value_missing, choice_missing, payment_methods, saved_methods } = messages.ui;
  if (type === 'value_missing') return missingText(name, value_missing, messages, values);
  if (type === 'choice_missing') return missingText(name, choice_missing, messages, values);
  if (type === 'no_method_available') return payment_methods.none;
  if (type === 'saved_card_expired') return saved_methods.expired;
  if (!isReasonOf(messages, type)) return message || messages.reasons.details_not_accepted.title;
  const field = isField(name) ? name : 'form';
  const [shown] = describe(
    publicError(type, field),
    messages,
    withLabel(type, name, messages, values),
  ).fields;
  return shown?.text ?? messages.reasons[type].title;
}

function missingText(
  name: string,
  texts: Readonly<Record<string, Text>> & { readonly any: Text },
  messages: CheckoutMessages,
  values: MessageValues,
): string {
  const { label } = values;
  const own = Object.hasOwn(texts, name) ? texts[name] : undefined;
  if (own !== undefined) return fill(own, label === undefined ? {} : { label });
  const called = fieldLabel(name, messages, values);
  if (called === name && process.env.NODE_ENV !== 'production') {
    explainOnce(
      `the field "${name}" has no label that is plain text, so the shopper is asked for it by its name in the code. ` +
        'Put the words into its <Label>, or give it `values={{ label: … }}`, the same object at every render.',
    );
  }
  return fill(texts.any, { label: called });
}

/** What may be wrong with any field is said with the name of the field: in a list, nothing else tells which it is. */
function withLabel(
  reason: PublicReason,
  name: string,
  messages: CheckoutMessages,
  values: MessageValues,
): MessageValues {
  const label = fieldLabel(name, messages, values);
  if (reason !== 'details_not_accepted' || label === name) return values;
  return { ...values, label: values.label ?? withinSentence(label, messages.lang) };
}

function isReasonOf(messages: CheckoutMessages, type: string): type is PublicReason {
  return Object.hasOwn(messages.reasons, type);
}

function isField(name: string): name is Field {
  return fields.some((field) => field === name);
}
