'use client';

import type { Field as FieldName, MessageValues } from '@tactful/core';
import { forwardRef, useMemo } from 'react';
import { Field } from '../field/Field.js';
import { FieldError } from '../field/FieldError.js';
import { HostedControl, type HostedControlProps } from './HostedControl.js';
import { hostedProblem } from './hostedProblem.js';

export interface HostedFieldProps extends HostedControlProps {
  /** The field of the core that the frame asks for. */
  readonly name: FieldName;
  /** What the texts of this field may name. The same object at every render. */
  readonly values?: MessageValues | undefined;
}

const fails = (): boolean => false;

/**
 * A gateway's own input, in its frame, with our label, description, error and ring around it. The form never has its
 * value: under its name there is only a blank, which changes when the value does.
 */
export const HostedField = forwardRef<HTMLFieldSetElement, HostedFieldProps>(function HostedField(
  { name, frame, values, hidden, ...props },
  ref,
) {
  const problem = hostedProblem(name, frame);
  const rules = useMemo(() => (problem === null ? {} : { [problem]: fails }), [problem]);
  return (
    <Field name={name} rules={rules} values={values} hidden={hidden} className="tactful-hosted-field">
      <div className="tactful-control">
        <HostedControl {...props} ref={ref} name={name} frame={frame} />
      </div>
      <FieldError />
    </Field>
  );
});
