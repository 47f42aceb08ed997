'use client';

import { forwardRef, useState } from 'react';
import { Field } from '../field/Field.js';
import { FieldError } from '../field/FieldError.js';
import { Input, type InputProps } from '../field/Input.js';
import { Label } from '../field/Label.js';
import { filled } from '../validation/filled.js';
import type { Rules } from '../validation/Rules.js';
import { EmailSuggestion } from './EmailSuggestion.js';
import { suggestEmail } from './suggestEmail.js';

export interface EmailFieldProps extends InputProps {
  /** May stay empty. @default false */
  readonly optional?: boolean | undefined;
}

/** Something, an @, a domain with a dot. More than that only the mail itself can tell. */
const shape = /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/;

const rules = {
  email_missing: filled,
  email_format: (address) => shape.test(address.trim()),
} satisfies Rules;

/** The email address, under the name `email`. Asks about what looks like a slip in a common domain, and never insists. */
export const EmailField = forwardRef<HTMLInputElement, EmailFieldProps>(function EmailField(
  { optional, onInput, onBlur, ...props },
  ref,
) {
  const [suggestion, setSuggestion] = useState<string | null>(null);
  const clear = (): void => setSuggestion(null);
  return (
    <Field name="email" rules={rules} optional={optional}>
      <div className="tactful-control">
        <Label />
        <Input
          type="email"
          dir="ltr"
          autoComplete="email"
          autoCapitalize="off"
          spellCheck={false}
          {...props}
          onInput={(event) => {
            clear();
            onInput?.(event);
          }}
          onBlur={(event) => {
            setSuggestion(suggestEmail(event.currentTarget.value));
            onBlur?.(event);
          }}
          ref={ref}
        />
      </div>
      <FieldError />
      {suggestion !== null && <EmailSuggestion address={suggestion} onAccept={clear} />}
    </Field>
  );
});
