import type { MessageValues } from '@tactful/core';
import type { CheckoutMessages } from '../CheckoutMessages.js';

/** What a field is called, as within a sentence: as it says itself, or as the catalog does. A field of the page's own has no other than its name. */
export function fieldLabel(name: string, messages: CheckoutMessages, values: MessageValues = {}): string {
  const labels: Readonly<Record<string, string>> = messages.fields;
  return values.label ?? (Object.hasOwn(labels, name) ? (labels[name] ?? name) : name);
}
