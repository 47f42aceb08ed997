'use client';

import { type ComponentPropsWithoutRef, forwardRef, useId } from 'react';
import { ChoiceInput } from '../field/ChoiceInput.js';
import { Field } from '../field/Field.js';
import { FieldError } from '../field/FieldError.js';
import { useCheckout } from '../provider/useCheckout.js';
import { filled } from '../validation/filled.js';
import type { Rules } from '../validation/Rules.js';

const rules = { choice_missing: filled } satisfies Rules;

/** Children: the text of the mandate, as your bank or gateway gives it. All other props are the box's. */
export type MandateConsentProps = Omit<ComponentPropsWithoutRef<'input'>, 'id' | 'name' | 'type' | 'value'>;

/**
 * The permission to debit a bank account, under the name `mandate_consent`: the text of the mandate, and a box to agree
 * to it. The value of the box that is ticked is `agreed`.
 */
export const MandateConsent = forwardRef<HTMLInputElement, MandateConsentProps>(function MandateConsent(
  { children, ...props },
  ref,
) {
  const { messages } = useCheckout();
  const id = useId();
  return (
    <Field name="mandate_consent" rules={rules} role="group" aria-labelledby={id}>
      <p id={id} className="tactful-mandate-title">
        {messages.fields.mandate_consent}
      </p>
      <div className="tactful-mandate-text">{children}</div>
      <ChoiceInput {...props} type="checkbox" value="agreed" ref={ref}>
        {messages.ui.bank.agree}
      </ChoiceInput>
      <FieldError />
    </Field>
  );
});
