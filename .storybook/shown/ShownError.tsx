import { actions, describe, type PublicPaymentError } from '@tactful/core';
import {
  ErrorSummary,
  Field,
  FieldError,
  Input,
  Label,
  PaymentErrorBanner,
  PaymentStatus,
  SessionExpiry,
  useCheckout,
  usePaymentErrors,
} from '@tactful/react';
import { type ReactNode, useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';

const handlers = Object.fromEntries(actions.map((action) => [action, () => {}]));

/** A payment error where its placement puts it, in a form that has the fields it concerns. */
export function ShownError({ error }: { readonly error: PublicPaymentError }): ReactNode {
  const { messages } = useCheckout();
  const form = useForm();
  const rest = usePaymentErrors(form, error);
  const { placement, fields } = describe(error, messages);
  const names = fields.map(({ field }) => field).filter((field) => field !== 'form');
  return (
    <FormProvider {...form}>
      <form className="shown-error" noValidate>
        <ErrorSummary names={names} />
        {names.map((name) => (
          <Field key={name} name={name}>
            <Label />
            <Input />
            <FieldError />
          </Field>
        ))}
        {placement === 'status' && <PaymentStatus payment={{ phase: 'verifying', error, retryAt: null }} />}
        {placement === 'dialog' && <EndingSession />}
        {(placement === 'banner' || placement === 'inline') && (
          <PaymentErrorBanner error={rest} handlers={handlers} support="mailto:help@example.com" />
        )}
      </form>
    </FormProvider>
  );
}

/** A session that is about to end, and gets more time when it is asked for. */
function EndingSession(): ReactNode {
  const [expiresAt, setExpiresAt] = useState(() => Date.now() + 90_000);
  const extend = (): void => setExpiresAt(Date.now() + 600_000);
  return <SessionExpiry expiresAt={expiresAt} extend={extend} onRestart={extend} />;
}
