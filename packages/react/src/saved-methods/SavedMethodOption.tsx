'use client';

import { fill, publicError } from '@tactful/core';
import type { ReactNode } from 'react';
import { CardBrandMark } from '../card-brand/CardBrandMark.js';
import { namedBrand } from '../card-brand/cardBrand.js';
import { KnownCardBrand } from '../card-brand/KnownCardBrand.js';
import { writeExpiry } from '../card-expiry/writeExpiry.js';
import { CardSecurityCodeField } from '../card-security-code/CardSecurityCodeField.js';
import { describeChoice } from '../payment-method-list/describeChoice.js';
import { MethodOption } from '../payment-method-list/MethodOption.js';
import { useCheckout } from '../provider/useCheckout.js';
import { isExpired } from './isExpired.js';
import type { SavedMethod } from './SavedMethod.js';
import { SavedMethodActions } from './SavedMethodActions.js';
import { savedMethodName } from './savedMethodName.js';
import { SavedMethodProblem } from './SavedMethodProblem.js';
import type { SavedMethodsState } from './useSavedMethods.js';
import type { SavedMethodSteps } from './useSavedMethodSteps.js';

interface SavedMethodOptionProps {
  readonly method: SavedMethod;
  readonly saved: SavedMethodsState;
  readonly steps: SavedMethodSteps;
  readonly onReplace: (() => void) | undefined;
}

/** One saved method: what it is, what is wrong with it and, while it is chosen, what can be done with it. */
export function SavedMethodOption({ method, saved, steps, onReplace }: SavedMethodOptionProps): ReactNode {
  const { messages } = useCheckout();
  const { id, brand: brandId, expiry, unavailable } = method;
  const { name, digits, spoken } = savedMethodName(method, messages);
  const brand = brandId === undefined ? null : namedBrand(brandId);
  const hasExpired = expiry !== undefined && isExpired(expiry);
  const { problem } = saved;
  return (
    <MethodOption
      value={id}
      label={
        digits === null ? (
          name
        ) : (
          <>
            <span aria-hidden="true">
              {name}{' '}
              <bdi dir="ltr" className="tactful-saved-digits">
                •••• {digits}
              </bdi>
            </span>
            <span className="tactful-hidden">{spoken}</span>
          </>
        )
      }
      mark={(brand !== null || digits !== null) && <CardBrandMark brand={brand} />}
      hint={
        (unavailable ?? expiry ?? method.isDefault) && (
          <SavedMethodHint method={method} hasExpired={hasExpired} />
        )
      }
      refused={unavailable ?? (hasExpired ? 'card_expired' : undefined)}
      disabled={unavailable !== undefined}
      notice={problem?.id === id && <SavedMethodProblem error={problem.error} />}
    >
      {method.needsSecurityCode && !hasExpired && (
        <KnownCardBrand.Provider value={brand}>
          <CardSecurityCodeField />
        </KnownCardBrand.Provider>
      )}
      <SavedMethodActions method={method} saved={saved} steps={steps} onReplace={onReplace} />
    </MethodOption>
  );
}

interface SavedMethodHintProps {
  readonly method: SavedMethod;
  readonly hasExpired: boolean;
}

function SavedMethodHint({
  method: { isDefault, expiry, unavailable },
  hasExpired,
}: SavedMethodHintProps): ReactNode {
  const { messages } = useCheckout();
  if (unavailable !== undefined) {
    const { title, body } = describeChoice(publicError(unavailable), messages);
    return `${title}. ${body}`;
  }
  const { default: marked, expires } = messages.ui.saved_methods;
  return (
    <>
      {isDefault && <span className="tactful-saved-default">{marked}</span>}
      {isDefault && expiry && ' '}
      {expiry &&
        (hasExpired ? (
          <span className="tactful-saved-expired">{messages.reasons.card_expired.title}</span>
        ) : (
          fill(expires, { expiry: writeExpiry(expiry) })
        ))}
    </>
  );
}
