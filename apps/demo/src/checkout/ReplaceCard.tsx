import { fill } from '@tactful/core';
import {
  CardFields,
  CheckoutDialog,
  formOptions,
  FormRules,
  type PaymentValues,
  type SavedMethod,
  type SavedMethodsState,
  useCheckout,
  usePaymentErrors,
} from '@tactful/react';
import { type ReactNode, useId } from 'react';
import { FormProvider, useForm, type UseFormReturn } from 'react-hook-form';
import { useWords } from '../locales/useWords.js';

interface ReplaceCardProps {
  readonly method: SavedMethod;
  readonly saved: SavedMethodsState;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/**
 * A card in the place of one that is saved. The list shows it at once; when it is refused, the list says so, and what was
 * typed is here still.
 */
export function ReplaceCard({ method, saved, isOpen, onClose }: ReplaceCardProps): ReactNode {
  const { savedCard } = useWords();
  const { announce } = useCheckout();
  const form = useForm<PaymentValues>({ ...formOptions, shouldFocusError: true });
  const send = async (values: PaymentValues): Promise<void> => {
    onClose();
    const error = await saved.replace?.(method.id, values);
    if (error !== null) return;
    form.reset();
    announce(savedCard.replaced);
  };
  if (!isOpen) return null;
  return (
    <FormRules>
      <FormProvider {...form}>
        <ReplaceDialog method={method} saved={saved} form={form} onSend={send} onClose={onClose} />
      </FormProvider>
    </FormRules>
  );
}

interface ReplaceDialogProps extends Omit<ReplaceCardProps, 'isOpen'> {
  readonly form: UseFormReturn<PaymentValues>;
  readonly onSend: (values: PaymentValues) => Promise<void>;
}

function ReplaceDialog({ method, saved, form, onSend, onClose }: ReplaceDialogProps): ReactNode {
  const { savedCard, cancel } = useWords();
  const { problem } = saved;
  usePaymentErrors(form, problem?.id === method.id ? problem.error : null);
  const id = useId();
  return (
    <CheckoutDialog aria-labelledby={id} onDismiss={onClose}>
      <form
        className="replace-card"
        method="dialog"
        noValidate
        onSubmit={(event) => void form.handleSubmit(onSend)(event)}
      >
        <h2 id={id} tabIndex={-1}>
          {fill(savedCard.replace, { digits: method.lastFour ?? '' })}
        </h2>
        <CardFields />
        <button className="wallet-button">{savedCard.put}</button>
        <button type="button" className="quiet-button" onClick={onClose}>
          {cancel}
        </button>
      </form>
    </CheckoutDialog>
  );
}
