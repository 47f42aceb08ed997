import type { Field } from '@tactful/core';

/** The field of the form that a problem is shown at: the month and the year of the expiry date are one field. */
export function formField(field: Field): Field {
  return field === 'card_expiry_month' || field === 'card_expiry_year' ? 'card_expiry' : field;
}
