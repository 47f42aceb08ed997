import { fill, publicError } from '@tactful/core';
import type { ReactNode } from 'react';
import { CardBrandMark } from '../card-brand/CardBrandMark.js';
import { namedBrand } from '../card-brand/cardBrand.js';
import { writeExpiry } from '../card-expiry/writeExpiry.js';
import type { CheckoutMessages } from '../CheckoutMessages.js';
import { describeChoice } from '../payment-method-list/describeChoice.js';
import { isExpired } from './isExpired.js';
import type { SavedMethod } from './SavedMethod.js';
import { savedMethodName } from './savedMethodName.js';
import { SeenName } from './SeenName.js';

/** What is shown of a saved method. What there is nothing to say of is `null`. */
export interface SavedMethodLook {
  readonly label: ReactNode;
  readonly mark: ReactNode;
  /** How it stands: the default, expired, not available. */
  readonly hint: ReactNode;
}

/** Shows what a saved method is. */
export function savedMethodLook(method: SavedMethod, messages: CheckoutMessages): SavedMethodLook {
  const { name, digits, spoken } = savedMethodName(method, messages);
  const brand = method.brand === undefined ? null : namedBrand(method.brand);
  const label =
    digits === null ? (
      name
    ) : (
      <>
        <span aria-hidden="true">
          <SeenName name={name} digits={digits} />
        </span>
        <span className="tactful-hidden">{spoken}</span>
      </>
    );
  const isCard = brand !== null || digits !== null;
  return { label, mark: isCard ? <CardBrandMark brand={brand} /> : null, hint: hintOf(method, messages) };
}

function hintOf({ isDefault, expiry, unavailable }: SavedMethod, messages: CheckoutMessages): ReactNode {
  if (unavailable !== undefined) {
    const { title, body } = describeChoice(publicError(unavailable), messages);
    return `${title}. ${body}`;
  }
  if (!isDefault && !expiry) return null;
  const { default: marked, expires } = messages.ui.saved_methods;
  return (
    <>
      {isDefault && <span className="tactful-saved-default">{marked}</span>}
      {isDefault && expiry && ' '}
      {expiry &&
        (isExpired(expiry) ? (
          <span className="tactful-saved-expired">{messages.reasons.card_expired.title}</span>
        ) : (
          fill(expires, { expiry: writeExpiry(expiry) })
        ))}
    </>
  );
}
