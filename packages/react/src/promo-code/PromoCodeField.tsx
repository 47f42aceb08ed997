'use client';

import type { MessageValues } from '@tactful/core';
import { forwardRef, type KeyboardEvent } from 'react';
import { Button } from '../button/Button.js';
import { FieldError } from '../field/FieldError.js';
import { Input, type InputProps } from '../field/Input.js';
import { Label } from '../field/Label.js';
import { FieldContext } from '../field/useFieldContext.js';
import { useMergedRef } from '../field/useMergedRef.js';
import { useCheckout } from '../provider/useCheckout.js';
import { AppliedPromoCode } from './AppliedPromoCode.js';
import type { PromoCode } from './usePromoCode.js';
import { usePromoCodeField } from './usePromoCodeField.js';

export interface PromoCodeFieldProps extends InputProps {
  /** What `usePromoCode` gives. */
  readonly promoCode: PromoCode;
  /** What the texts may name, such as the `minimum` of the order. */
  readonly values?: MessageValues | undefined;
}

/**
 * A promo code for the order: typed and applied, then shown with a way to take it off. It stands in a form or beside one:
 * it is no value of the form, Enter applies the code and does not pay, and a code that is not taken stops no payment.
 */
export const PromoCodeField = forwardRef<HTMLInputElement, PromoCodeFieldProps>(function PromoCodeField(
  { promoCode, values, onKeyDown, onInput, ...props },
  ref,
) {
  const { applied, pending } = promoCode;
  const { messages } = useCheckout();
  const { apply: label, applying } = messages.ui.promo_code;
  const { field, root, input, chip, apply, clear } = usePromoCodeField(promoCode, values);
  const inputRef = useMergedRef(ref, input);

  const handleKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    onKeyDown?.(event);
    // Enter that ends a composition belongs to the keyboard, not to the form. Safari has ended it by then and tells by the
    // code alone: https://bugs.webkit.org/show_bug.cgi?id=165004, read 2026-11-22.
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    apply();
  };
  const handleInput: InputProps['onInput'] = (event) => {
    clear();
    onInput?.(event);
  };

  return (
    <FieldContext.Provider value={field}>
      <div ref={root} className="tactful-field" aria-busy={pending !== null || undefined}>
        {applied === null ? (
          <div className="tactful-control tactful-promo-code">
            <Label />
            <Input
              dir="auto"
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
              enterKeyHint="go"
              {...props}
              ref={inputRef}
              readOnly={pending !== null}
              onKeyDown={handleKeyDown}
              onInput={handleInput}
            />
            <Button isBusy={pending !== null} busyLabel={applying} onClick={apply}>
              {label}
            </Button>
          </div>
        ) : (
          <AppliedPromoCode
            ref={chip}
            code={applied}
            isRemoving={pending !== null}
            onRemove={() => void promoCode.remove()}
          />
        )}
        <FieldError />
      </div>
    </FieldContext.Provider>
  );
});
