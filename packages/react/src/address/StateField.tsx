'use client';

import { type ReactNode, useMemo } from 'react';
import { Field } from '../field/Field.js';
import { FieldError } from '../field/FieldError.js';
import { Label } from '../field/Label.js';
import { Select } from '../field/Select.js';
import { useCheckout } from '../provider/useCheckout.js';
import { filled } from '../validation/filled.js';
import type { Rules } from '../validation/Rules.js';
import { AddressLine } from './AddressLine.js';
import { stateKind } from './stateKind.js';
import { states } from './states.js';

interface StateFieldProps {
  readonly country: string;
  readonly optional: boolean;
}

const rules = { value_missing: filled } satisfies Rules;
const choiceRules = { choice_missing: filled } satisfies Rules;
const field = { name: 'billing_state', autoComplete: 'billing address-level1' } as const;

/** The state, or what a country has instead, under the name `billing_state`: a code from a list, or else a text. */
export function StateField({ country, optional }: StateFieldProps): ReactNode {
  const { ui } = useCheckout().messages;
  const label = ui.address[stateKind(country)];
  const values = useMemo(() => ({ label }), [label]);
  const list = Object.hasOwn(states, country) ? states[country] : undefined;
  if (list === undefined) return <AddressLine {...field} rules={rules} optional={optional} label={label} />;
  return (
    <Field name={field.name} rules={choiceRules} optional={optional} values={values}>
      <div className="tactful-control">
        <Label />
        <Select autoComplete={field.autoComplete}>
          <option value="">{ui.choose}</option>
          {list.map(([code, name]) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </Select>
      </div>
      <FieldError />
    </Field>
  );
}
