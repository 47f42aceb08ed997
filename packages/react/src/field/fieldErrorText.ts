import { describe, type Field, fields, fill, publicError, type PublicReason } from '@tactful/core';
import type { CheckoutMessages } from '../CheckoutMessages.js';
import type { FieldError } from 'react-hook-form';
import { fieldLabel } from './fieldLabel.js';
import type { FieldValues } from './FieldValues.js';

/**
 * Says what is wrong with a field: the text of the reason that is the `type` of a react-hook-form error, or else the
 * error's own `message`. The type `value_missing` asks for the field by its label.
 */
export function fieldErrorText(
  name: string,
  { type, message }: FieldError,
  messages: CheckoutMessages,
  values: FieldValues = {},
): string {
  if (type === 'value_missing')
    return fill(messages.ui.fill_in, { label: fieldLabel(name, messages, values) });
  if (!isReasonOf(messages, type)) return message || messages.reasons.details_not_accepted.title;
  const [shown] = describe(publicError(type, isField(name) ? name : 'form'), messages, values).fields;
  return shown?.text ?? messages.reasons[type].title;
}

function isReasonOf(messages: CheckoutMessages, type: string): type is PublicReason {
  return Object.hasOwn(messages.reasons, type);
}

function isField(name: string): name is Field {
  return fields.some((field) => field === name);
}
