import type { CheckoutMessages } from '../CheckoutMessages.js';
import type { FieldValues } from './FieldValues.js';

/** What a field is called: as it says itself, or as the catalog does. A field of the page's own has no other than its name. */
export function fieldLabel(name: string, messages: CheckoutMessages, values: FieldValues = {}): string {
  const labels: Readonly<Record<string, string>> = messages.fields;
  return values.label ?? (Object.hasOwn(labels, name) ? (labels[name] ?? name) : name);
}
