'use client';

import { fill } from '@tactful/core';
import { forwardRef, useId } from 'react';
import { Button } from '../button/Button.js';
import { useCheckout } from '../provider/useCheckout.js';

interface AppliedPromoCodeProps {
  readonly code: string;
  readonly isRemoving: boolean;
  readonly onRemove: () => void;
}

/** The code that an order has. Focus can be moved to it, and then it is read whole. */
export const AppliedPromoCode = forwardRef<HTMLDivElement, AppliedPromoCodeProps>(function AppliedPromoCode(
  { code, isRemoving, onRemove },
  ref,
) {
  const { messages } = useCheckout();
  const id = useId();
  return (
    <div ref={ref} role="group" tabIndex={-1} aria-labelledby={id} className="tactful-promo-code-applied">
      <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
        <path d="M4 10.5 8 14.5 16 6" />
      </svg>
      <p id={id}>{fill(messages.ui.promo_code.applied, { code })}</p>
      <Button isBusy={isRemoving} busyLabel={messages.ui.promo_code.removing} onClick={onRemove}>
        {messages.actions.remove_code}
      </Button>
    </div>
  );
});
