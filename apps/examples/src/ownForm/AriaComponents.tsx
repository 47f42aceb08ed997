import { type Action, type Amount, fill, formatAmount } from '@tactful/core';
import { problemDetails } from '@tactful/core/gateways/problem-details';
import {
  type CheckoutMessages,
  CheckoutProvider,
  usePayment,
  usePaymentErrors,
  type UsePaymentOptions,
} from '@tactful/react';
import { type ReactNode, useRef } from 'react';
import {
  Button,
  FieldError,
  Form,
  Input,
  Label,
  Text,
  TextField,
  type TextFieldProps,
} from 'react-aria-components';
import { type Control, Controller, useForm } from 'react-hook-form';

const empty = { mail: '', number: '', expiry: '', code: '' };

type Card = Readonly<typeof empty>;

/** What the library calls the fields of this form. */
const names = { email: 'mail', card_number: 'number', card_expiry: 'expiry', card_csc: 'code' } as const;

interface CheckoutProps extends Pick<UsePaymentOptions<Card>, 'pay' | 'status' | 'order'> {
  readonly messages: CheckoutMessages;
  readonly total: Amount;
}

export function AriaCheckout(props: CheckoutProps): ReactNode {
  return (
    <CheckoutProvider gateway={problemDetails} messages={props.messages}>
      <CardForm {...props} />
    </CheckoutProvider>
  );
}

function CardForm({ messages, total, ...calls }: CheckoutProps): ReactNode {
  const { fields, hints, reasons, ui, lang } = messages;
  const form = useForm<Card>({ defaultValues: empty });
  const payment = usePayment<Card>({ ...calls, total });
  usePaymentErrors(form, payment.error, names);
  const { message, canPay, isPaying } = payment;
  const pay = form.handleSubmit(payment.submit);

  // An action without a handler is not offered.
  const handlers: Partial<Record<Action, () => unknown>> = {
    try_again: pay,
    use_other_method: () => form.setFocus('number'),
    wait_for_result: payment.check,
  };
  const told = useRef<HTMLDivElement>(null);
  const press = (action: Action): void => {
    // The button that was pressed goes away, so the focus goes to where the answer comes.
    told.current?.focus();
    void handlers[action]?.();
  };

  const { control } = form;
  return (
    // `dialog`: the browser itself sends nothing, even before the script has loaded.
    <Form
      method="dialog"
      validationBehavior="aria"
      aria-label={fields.form}
      aria-busy={isPaying}
      onSubmit={(event) => void pay(event)}
    >
      <CardField
        control={control}
        name="mail"
        label={fields.email}
        whenEmpty={reasons.email_missing.title}
        type="email"
        autoComplete="email"
      />
      <CardField
        control={control}
        name="number"
        label={fields.card_number}
        whenEmpty={reasons.card_number_missing.title}
        inputMode="numeric"
        autoComplete="cc-number"
      />
      <CardField
        control={control}
        name="expiry"
        label={fields.card_expiry}
        hint={hints.card_expiry}
        whenEmpty={reasons.card_expiry_missing.title}
        inputMode="numeric"
        autoComplete="cc-exp"
      />
      <CardField
        control={control}
        name="code"
        label={fields.card_csc}
        hint={hints.card_csc}
        whenEmpty={reasons.csc_missing.title}
        inputMode="numeric"
        autoComplete="cc-csc"
      />

      {/* Always there, or its text is not read out. Polite, or it would cut off the field that has the focus. */}
      <div ref={told} role="status" tabIndex={-1} data-severity={message?.severity}>
        {message && <strong>{message.title}</strong>}
        {message && <p>{message.body}</p>}
      </div>
      {message?.actions.map(
        ({ action, label }) =>
          handlers[action] && (
            <Button key={action} onPress={() => press(action)}>
              {label}
            </Button>
          ),
      )}

      {/* Not `isDisabled`, which would lose the focus, nor `isPending`, which would speak as well. */}
      <Button type="submit" aria-disabled={!canPay}>
        {fill(ui.pay, { total: formatAmount(total, lang) })}
      </Button>
    </Form>
  );
}

interface CardFieldProps extends TextFieldProps {
  readonly control: Control<Card>;
  readonly name: keyof Card;
  readonly label: string;
  readonly hint?: string;
  readonly whenEmpty: string;
}

function CardField({ control, name, label, hint, whenEmpty, ...props }: CardFieldProps): ReactNode {
  return (
    <Controller
      control={control}
      name={name}
      rules={{ required: whenEmpty }}
      render={({ field: { ref, ...field }, fieldState: { error } }) => (
        <TextField {...props} {...field} isRequired isInvalid={error !== undefined}>
          <Label>{label}</Label>
          <Input ref={ref} dir="ltr" />
          {hint && <Text slot="description">{hint}</Text>}
          <FieldError>{error?.message}</FieldError>
        </TextField>
      )}
    />
  );
}
