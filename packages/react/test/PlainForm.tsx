import type { PublicReason } from '@tactful/core';
import { type ReactNode, useState } from 'react';
import { FormProvider, useForm, type UseFormReturn } from 'react-hook-form';
import { formOptions } from '../src/validation/formOptions.js';
import { FormRules, type ValidateOn } from '../src/validation/FormRules.js';

export interface PlainFormProps {
  readonly validateOn?: ValidateOn | undefined;
  /** What the fields hold at first, by field. */
  readonly values?: Readonly<Record<string, string>> | undefined;
  /** What is wrong from the start, by field. */
  readonly problems?: Readonly<Record<string, PublicReason>> | undefined;
  /** Called with the values when the form is sent. */
  readonly onSend?: ((values: unknown) => void) | undefined;
  /** Given the form of each render, for problems that come later. */
  readonly onForm?: ((form: UseFormReturn) => void) | undefined;
  readonly children: ReactNode;
}

/** A form around fields alone, in a checkout. */
export function PlainForm({
  validateOn,
  values,
  problems,
  onSend,
  onForm,
  children,
}: PlainFormProps): ReactNode {
  const [errors] = useState(() =>
    Object.fromEntries(Object.entries(problems ?? {}).map(([name, type]) => [name, { type }])),
  );
  const form = useForm({ ...formOptions, errors, ...(values && { defaultValues: values }) });
  onForm?.(form);
  return (
    <FormProvider {...form}>
      <FormRules validateOn={validateOn}>
        <form
          noValidate
          className="tactful-form"
          onSubmit={(event) => void form.handleSubmit((values) => onSend?.(values))(event)}
        >
          {children}
        </form>
      </FormRules>
    </FormProvider>
  );
}
