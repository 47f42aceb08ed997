import type { Messages } from '@tactful/core';
import { en } from '@tactful/core/locales/en';
import type { ReactNode } from 'react';
import { FormProvider, useForm, type UseFormReturn } from 'react-hook-form';
import { CheckoutProvider } from '../src/provider/CheckoutProvider.js';
import { formOptions } from '../src/validation/formOptions.js';
import { FormRules, type ValidateOn } from '../src/validation/FormRules.js';
import { plainGateway } from './answers.js';

export interface FieldFormProps {
  readonly messages?: Messages;
  readonly validateOn?: ValidateOn;
  /** Called with the values when the form is sent. */
  readonly onSend?: (values: unknown) => void;
  /** Given the form of each render, for problems that a server reports. */
  readonly onForm?: (form: UseFormReturn) => void;
  readonly children: ReactNode;
}

/** A form around the fields under test, with a button to send it. */
export function FieldForm({
  messages = en,
  validateOn,
  onSend = () => {},
  onForm,
  children,
}: FieldFormProps): ReactNode {
  const form = useForm(formOptions);
  onForm?.(form);
  return (
    <CheckoutProvider gateway={plainGateway} messages={messages}>
      <FormProvider {...form}>
        <FormRules validateOn={validateOn}>
          <form noValidate onSubmit={(event) => void form.handleSubmit(onSend)(event)}>
            {children}
            <button type="submit">Send</button>
          </form>
        </FormRules>
      </FormProvider>
    </CheckoutProvider>
  );
}
