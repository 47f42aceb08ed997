'use client';

import type { ReactNode } from 'react';
import { namedBrand } from '../card-brand/cardBrand.js';
import { KnownCardBrand } from '../card-brand/KnownCardBrand.js';
import { CardSecurityCodeField } from '../card-security-code/CardSecurityCodeField.js';
import { MethodOption } from '../payment-method-list/MethodOption.js';
import { useCheckout } from '../provider/useCheckout.js';
import { isExpired } from './isExpired.js';
import type { SavedMethod } from './SavedMethod.js';
import { SavedMethodActions } from './SavedMethodActions.js';
import { savedMethodLook } from './savedMethodLook.js';
import { SavedMethodProblem } from './SavedMethodProblem.js';
import type { SavedMethodsState } from './useSavedMethods.js';
import type { SavedMethodSteps } from './useSavedMethodSteps.js';

/** What one saved method of a list gets. */
export interface SavedMethodItemProps {
  readonly method: SavedMethod;
  readonly saved: SavedMethodsState;
  readonly steps: SavedMethodSteps;
  readonly onReplace: (() => void) | undefined;
}

/** One saved method: what it is, what is wrong with it and, while it is chosen, what can be done with it. */
export function SavedMethodOption(props: SavedMethodItemProps): ReactNode {
  const { method, saved } = props;
  const { id, brand: brandId, expiry, unavailable } = method;
  const brand = brandId === undefined ? null : namedBrand(brandId);
  const hasExpired = expiry !== undefined && isExpired(expiry);
  const { problem } = saved;
  return (
    <MethodOption
      value={id}
      {...savedMethodLook(method, useCheckout().messages)}
      refused={unavailable ?? (hasExpired ? 'saved_card_expired' : undefined)}
      disabled={unavailable !== undefined}
      notice={problem?.id === id && <SavedMethodProblem error={problem.error} />}
    >
      {method.needsSecurityCode && !hasExpired && (
        <KnownCardBrand.Provider value={brand}>
          <CardSecurityCodeField />
        </KnownCardBrand.Provider>
      )}
      <SavedMethodActions {...props} />
    </MethodOption>
  );
}
