import { type Action, type Amount, fill, formatAmount } from '@tactful/core';
import { problemDetails } from '@tactful/core/gateways/problem-details';
import {
  type CheckoutMessages,
  CheckoutProvider,
  usePayment,
  usePaymentErrors,
  type UsePaymentOptions,
} from '@tactful/react';
import { type ComponentPropsWithRef, type ReactNode, useId, useRef } from 'react';
import { useForm } from 'react-hook-form';

/** Its fields have the names that the library knows them by. */
interface Card {
  readonly email: string;
  readonly card_number: string;
  readonly card_expiry: string;
  readonly card_csc: string;
}

interface CheckoutProps extends Pick<UsePaymentOptions<Card>, 'pay' | 'status' | 'order'> {
  readonly messages: CheckoutMessages;
  readonly total: Amount;
}

export function PlainCheckout(props: CheckoutProps): ReactNode {
  return (
    <CheckoutProvider gateway={problemDetails} messages={props.messages}>
      <CardForm {...props} />
    </CheckoutProvider>
  );
}

function CardForm({ messages, total, ...calls }: CheckoutProps): ReactNode {
  const { fields, hints, reasons, ui, lang } = messages;
  const form = useForm<Card>();
  const payment = usePayment<Card>({ ...calls, total });
  usePaymentErrors(form, payment.error);
  const { message, canPay, isPaying } = payment;
  const pay = form.handleSubmit(payment.submit);

  // An action without a handler is not offered.
  const handlers: Partial<Record<Action, () => unknown>> = {
    try_again: pay,
    use_other_method: () => form.setFocus('card_number'),
    wait_for_result: payment.check,
  };
  const told = useRef<HTMLDivElement>(null);
  const press = (action: Action): void => {
    // The button that was pressed goes away, so the focus goes to where the answer comes.
    told.current?.focus();
    void handlers[action]?.();
  };

  const field = (name: keyof Card, whenEmpty: string): FieldProps => ({
    label: fields[name],
    error: form.formState.errors[name]?.message,
    input: form.register(name, { required: whenEmpty }),
  });
  return (
    // `dialog`: the browser itself sends nothing, even before the script has loaded.
    <form method="dialog" noValidate aria-label={fields.form} aria-busy={isPaying} onSubmit={pay}>
      <Field
        {...field('email', reasons.email_missing.title)}
        type="email"
        inputMode="email"
        autoComplete="email"
      />
      <Field {...field('card_number', reasons.card_number_missing.title)} autoComplete="cc-number" />
      <Field
        {...field('card_expiry', reasons.card_expiry_missing.title)}
        hint={hints.card_expiry}
        autoComplete="cc-exp"
      />
      <Field {...field('card_csc', reasons.csc_missing.title)} hint={hints.card_csc} autoComplete="cc-csc" />

      {/* Always there, or its text is not read out. Polite, or it would cut off the field that has the focus. */}
      <div ref={told} role="status" tabIndex={-1} data-severity={message?.severity}>
        {message && <strong>{message.title}</strong>}
        {message && <p>{message.body}</p>}
      </div>
      {message?.actions.map(
        ({ action, label }) =>
          handlers[action] && (
            <button key={action} type="button" onClick={() => press(action)}>
              {label}
            </button>
          ),
      )}

      {/* Not `disabled`, which would lose the focus. Pressed all the same, it sends nothing. */}
      <button type="submit" aria-disabled={!canPay}>
        {fill(ui.pay, { total: formatAmount(total, lang) })}
      </button>
    </form>
  );
}

interface FieldProps extends ComponentPropsWithRef<'input'> {
  readonly label: string;
  readonly hint?: string;
  readonly error: string | undefined;
  /** What `register` gives. */
  readonly input: ComponentPropsWithRef<'input'>;
}

function Field({ label, hint, error, input, ...props }: FieldProps): ReactNode {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      {hint && <p id={`${id}-hint`}>{hint}</p>}
      <input
        inputMode="numeric"
        {...props}
        {...input}
        id={id}
        dir="ltr"
        aria-required
        aria-invalid={error !== undefined}
        aria-describedby={described || undefined}
      />
      {error && <p id={`${id}-error`}>{error}</p>}
    </div>
  );
}
