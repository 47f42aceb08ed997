'use client';

import { type Amount, describe, type MessageValues, type RequestContext } from '@tactful/core';
import {
  type ComponentPropsWithoutRef,
  type FormEvent,
  forwardRef,
  type ReactNode,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { AuthenticationStep } from '../authentication-step/AuthenticationStep.js';
import { ErrorSummary } from '../error-summary/ErrorSummary.js';
import { classNames } from '../field/classNames.js';
import { useMergedRef } from '../field/useMergedRef.js';
import { Sentences } from '../panel/Sentences.js';
import { PayButton } from '../pay-button/PayButton.js';
import { PaymentErrorBanner } from '../payment-error-banner/PaymentErrorBanner.js';
import { PaymentStatus } from '../payment-status/PaymentStatus.js';
import { explainOnce } from '../problem-report/explainOnce.js';
import { useCheckout } from '../provider/useCheckout.js';
import type { ActionHandlers } from '../retry-actions/RetryActions.js';
import { useLatest } from '../useLatest.js';
import { type Payment, usePayment } from '../usePayment.js';
import { usePaymentErrors } from '../usePaymentErrors.js';
import { formOptions } from '../validation/formOptions.js';
import { FormRules, type ValidateOn } from '../validation/FormRules.js';
import { type PaymentValues, paymentValues } from '../validation/paymentValues.js';
import type { ChallengeProps } from './ChallengeProps.js';
import { useActionHandlers } from './useActionHandlers.js';
import { useKeptAnswer } from './useKeptAnswer.js';
import { useProblems } from './useProblems.js';
import { useTitlePrefix } from './useTitlePrefix.js';

/** What a bundler puts a word in place of: so a production build does not hold what is said while developing. */
declare const process: { readonly env: { readonly NODE_ENV?: string } };

export type PaymentFormProps = FormProps & ChallengeProps;

interface FormProps extends Omit<
  ComponentPropsWithoutRef<'form'>,
  'onSubmit' | 'noValidate' | 'method' | 'action' | 'children'
> {
  /** The fields; or a function of the payment, for what must know where it stands, such as `SessionExpiry`. */
  readonly children?: ReactNode | ((payment: Payment<PaymentValues>) => ReactNode);
  /** Sends the payment, with the values of the fields. What it returns or throws is read by the gateway. */
  readonly pay: (values: PaymentValues, context: RequestContext) => unknown;
  /**
   * Your own reference of what is paid. With it, a payment survives a reload, and a second tab does not pay twice: the
   * reference and the idempotency key are kept in `sessionStorage`, nothing else.
   */
  readonly order?: string | undefined;
  /**
   * How long a request may take, in ms: then its outcome is not known, and `status` is asked. What comes later is still
   * heard. Make it longer than the bank's own limit (`15 * 60_000`) when `pay` waits for the shopper, as with an SDK that
   * opens a window of its own. It counts from the first render of an order on. @default 60000
   */
  readonly timeout?: number | undefined;
  /** What is paid, for the pay button. */
  readonly total?: Amount | undefined;
  /**
   * Called once when the page learns that the payment went through. With `order`, the page learns it again after a reload
   * or Back: let it lead to the receipt, and count the sale on your server.
   */
  readonly onPaid?: (() => void) | undefined;
  /** Address of the store's help page, or `mailto:`. */
  readonly support?: string | undefined;
  /** What an action does in your page, such as `update_order`. Without a handler it is not offered. */
  readonly handlers?: ActionHandlers | undefined;
  /** What the texts of the banner may name, such as the `minimum` and the `maximum` that can be paid. */
  readonly values?: MessageValues | undefined;
  /** What the fields hold at first, by name. */
  readonly defaultValues?: Readonly<Record<string, string>> | undefined;
  /** @default 'blur' */
  readonly validateOn?: ValidateOn | undefined;
}

/**
 * A form that pays: it shows what is wrong, keeps what was typed, and says what became of the money. Put the fields
 * inside.
 */
export const PaymentForm = forwardRef<HTMLFormElement, PaymentFormProps>(function PaymentForm(
  { validateOn, ...props },
  ref,
) {
  return (
    <FormRules validateOn={validateOn}>
      <Form {...props} ref={ref} />
    </FormRules>
  );
});

const Form = forwardRef<HTMLFormElement, Omit<PaymentFormProps, 'validateOn'>>(function Form(
  {
    pay,
    status,
    order,
    timeout,
    challenge,
    challengeTimeout,
    total,
    onPaid,
    support,
    handlers,
    values,
    defaultValues,
    className,
    children,
    ...props
  },
  ref,
) {
  const { messages } = useCheckout();
  const form = useForm({ ...formOptions, ...(defaultValues && { defaultValues }) });
  const { answer, calls } = useKeptAnswer({ pay, status });
  const asked = challenge ? calls : { pay, status };
  const payment = usePayment<PaymentValues>({
    pay: asked.pay,
    status: asked.status,
    order,
    total,
    ...(timeout !== undefined && { timeout }),
  });
  const { phase, error } = payment;
  const declined = phase === 'declined' ? error : null;
  const rest = usePaymentErrors(form, declined);
  const message = declined && describe(declined, messages);
  const [passed, setPassed] = useState(declined);
  const banner = declined === passed ? null : rest;

  const page = useRef<HTMLFormElement>(null);
  const payButton = useRef<HTMLButtonElement>(null);
  const { names, summaryRef, placed, report } = useProblems(page, form, payment, {
    banner,
    money: message?.money ?? null,
  });
  // What is said in the status is no error of the page: such as an order that is paid already.
  useTitlePrefix(messages.ui.error_prefix, names !== null && message?.placement !== 'status');
  const actionHandlers = useActionHandlers(page, payButton, form, handlers);

  const paid = useLatest(onPaid);
  // A page that was hidden and is shown again runs its effects again.
  const isTold = useRef(false);
  useEffect(() => {
    const isPaid = phase === 'succeeded';
    if (isPaid && !isTold.current) paid.current?.();
    isTold.current = isPaid;
  }, [phase, paid]);

  // A check may take its time. Another press meanwhile is the same wish, not a second payment when the first is declined.
  const isChecking = useRef(false);
  const handleSubmit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!payment.canPay || isChecking.current) return;
    isChecking.current = true;
    let isRefused = false;
    try {
      await form.handleSubmit(
        (values) => void payment.submit(paymentValues(values)),
        () => {
          isRefused = true;
        },
      )(event);
    } finally {
      isChecking.current = false;
    }
    if (!isRefused) return;
    setPassed(declined);
    report();
  };

  const isUnseen = phase === 'authenticating' && !challenge;
  useEffect(() => {
    if (isUnseen && process.env.NODE_ENV !== 'production') {
      explainOnce(
        'the bank asks who pays, and this PaymentForm has no `challenge` that shows its check: the shopper can only wait, ' +
          'and the order cannot be paid. Give it `challenge` and `status`: see docs/bank-check.md.',
      );
    }
  }, [isUnseen]);

  const moneyId = useId();
  // Before it is known what the fields can show, the banner may still come, and says this itself.
  const isBeside = placed === declined && banner === null && message?.placement !== 'status';
  const money = isBeside ? message?.money : null;
  return (
    <FormProvider {...form}>
      <form
        aria-label={props['aria-labelledby'] === undefined ? messages.fields.form : undefined}
        {...props}
        ref={useMergedRef(ref, page)}
        className={classNames('tactful-form', className)}
        // Sends nothing by itself: before its script has loaded, a form would put a card number into the address.
        method="dialog"
        noValidate
        aria-busy={payment.isPaying || undefined}
        onSubmit={(event) => void handleSubmit(event)}
      >
        {names !== null && <ErrorSummary ref={summaryRef} names={names} />}
        {typeof children === 'function' ? children(payment) : children}
        <PaymentErrorBanner error={banner} handlers={actionHandlers} support={support} values={values} />
        <PaymentStatus payment={payment} onCheck={status && payment.check} support={support} />
        {money && (
          <p id={moneyId} className="tactful-money">
            <Sentences text={money} />
          </p>
        )}
        <PayButton
          ref={payButton}
          payment={payment}
          total={total}
          aria-describedby={money ? moneyId : undefined}
        />
      </form>
      {/* Beside the form: what is sent in it must not pay. */}
      {challenge && phase === 'authenticating' && (
        <AuthenticationStep payment={payment} timeout={challengeTimeout}>
          {challenge({ answer, end: payment.challengeEnded })}
        </AuthenticationStep>
      )}
    </FormProvider>
  );
});
