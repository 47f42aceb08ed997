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
import { fieldLabel } from './fieldLabel.js';

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
  const { value_missing, choice_missing, saved_methods } = messages.ui;
  if (type === 'value_missing') return missingText(name, value_missing, messages, values);
  if (type === 'choice_missing') return missingText(name, choice_missing, messages, values);
  if (type === 'saved_card_expired') return saved_methods.expired;
  if (!isReasonOf(messages, type)) return message || messages.reasons.details_not_accepted.title;
  const [shown] = describe(publicError(type, isField(name) ? name : 'form'), messages, values).fields;
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
  return fill(texts.any, { label: fieldLabel(name, messages, values) });
}

function isReasonOf(messages: CheckoutMessages, type: string): type is PublicReason {
  return Object.hasOwn(messages.reasons, type);
}

function isField(name: string): name is Field {
  return fields.some((field) => field === name);
}
