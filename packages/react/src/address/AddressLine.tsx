'use client';

import { type ReactNode, useMemo } from 'react';
import { Field } from '../field/Field.js';
import { FieldError } from '../field/FieldError.js';
import { Input } from '../field/Input.js';
import { Label } from '../field/Label.js';
import type { Rules } from '../validation/Rules.js';

interface AddressLineProps {
  readonly name: string;
  readonly rules?: Rules;
  readonly optional?: boolean;
  /** What it is called, where the catalog has no name for the field, or another. */
  readonly label?: string | undefined;
  readonly autoComplete: string;
}

/** One line of an address, as text. */
export function AddressLine({ name, rules, optional, label, autoComplete }: AddressLineProps): ReactNode {
  const values = useMemo(() => (label === undefined ? {} : { label }), [label]);
  return (
    <Field name={name} rules={rules} optional={optional} values={values}>
      <div className="tactful-control">
        <Label />
        <Input dir="auto" autoComplete={autoComplete} autoCapitalize="words" spellCheck={false} />
      </div>
      <FieldError />
    </Field>
  );
}
