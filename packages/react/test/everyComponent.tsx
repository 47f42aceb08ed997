import { publicError } from '@tactful/core';
import { type ReactElement, type ReactNode, StrictMode } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import * as tactful from '../src/index.js';
import { en } from '../src/locales/en.js';
import { plainGateway } from './answers.js';

const checkout = { gateway: plainGateway, messages: en };
const total = { amount: 4900, currency: 'EUR' };
const declined = publicError('insufficient_funds');
const idle = { phase: 'idle', error: null, retryAt: null } as const;
const nothing = (): void => {};
const done = (): Promise<null> => Promise.resolve(null);

/** Every component that the package exports, with what a server would know of it. */
export const everyComponent: Readonly<Record<string, ReactElement>> = {
  AccountHolderField: <tactful.AccountHolderField />,
  AccountNumberField: <tactful.AccountNumberField country="US" />,
  AccountTypeField: <tactful.AccountTypeField />,
  AddressFields: <tactful.AddressFields />,
  AuthenticationStep: (
    <tactful.AuthenticationStep payment={{ phase: 'idle', challengeEnded: () => Promise.resolve(idle) }}>
      The bank
    </tactful.AuthenticationStep>
  ),
  BsbField: <tactful.BsbField />,
  CardExpiryField: <tactful.CardExpiryField />,
  CardFields: <tactful.CardFields />,
  CardHolderField: <tactful.CardHolderField />,
  CardNumberField: <tactful.CardNumberField />,
  CardSecurityCodeField: <tactful.CardSecurityCodeField />,
  CartProblems: (
    <tactful.CartProblems
      problems={[{ id: 'cups', name: 'Cups', reason: 'item_sold_out', available: 1 }]}
      onRemove={nothing}
      onUpdate={nothing}
    />
  ),
  CheckoutDialog: (
    <tactful.CheckoutDialog aria-label="A question" onDismiss={nothing}>
      Go on?
    </tactful.CheckoutDialog>
  ),
  CheckoutErrorBoundary: <tactful.CheckoutErrorBoundary>The form</tactful.CheckoutErrorBoundary>,
  CheckoutProvider: <tactful.CheckoutProvider {...checkout}>The form</tactful.CheckoutProvider>,
  CheckoutUnavailable: <tactful.CheckoutUnavailable error={publicError('session_expired')} takesFocus />,
  ChoiceGroup: inField(
    <tactful.ChoiceGroup>
      <tactful.Label />
    </tactful.ChoiceGroup>,
  ),
  ChoiceInput: inField(
    <tactful.ChoiceInput type="radio" value="checking">
      Checking
    </tactful.ChoiceInput>,
  ),
  CountryField: <tactful.CountryField />,
  Description: inField(<tactful.Description>As on the card</tactful.Description>),
  DeviceStatus: (
    <tactful.DeviceStatus payment={{ phase: 'submitting', error: null, retryAt: null }} total={total} />
  ),
  EmailField: <tactful.EmailField />,
  ErrorSummary: (
    <>
      <tactful.EmailField />
      <tactful.CardHolderField />
      <tactful.ErrorSummary names={['email', 'card_holder']} />
    </>
  ),
  Field: inField('Anything'),
  FieldError: inField(<tactful.FieldError />),
  FormRules: <tactful.FormRules>The fields</tactful.FormRules>,
  HostedCardFields: <tactful.HostedCardFields>The frames</tactful.HostedCardFields>,
  HostedField: <HostedCardNumber />,
  IbanField: <tactful.IbanField />,
  Input: inField(<tactful.Input />),
  Label: inField(<tactful.Label />),
  MandateConsent: <tactful.MandateConsent>You may debit my account.</tactful.MandateConsent>,
  OfflineNotice: <tactful.OfflineNotice />,
  PayButton: <tactful.PayButton payment={{ phase: 'idle', error: null }} total={total} />,
  PaymentErrorBanner: <tactful.PaymentErrorBanner error={declined} support="mailto:help@example.com" />,
  PaymentForm: (
    <tactful.PaymentForm pay={nothing} status={nothing} order="1" total={total}>
      <tactful.EmailField />
      <tactful.CardFields />
    </tactful.PaymentForm>
  ),
  PaymentMethod: (
    <tactful.PaymentMethodList>
      <tactful.PaymentMethod value="card" label="Card">
        <tactful.CardFields />
      </tactful.PaymentMethod>
    </tactful.PaymentMethodList>
  ),
  PaymentMethodList: (
    <tactful.PaymentMethodList>
      <tactful.PaymentMethod value="card" label="Card" />
      <tactful.PaymentMethod value="later" label="Pay later" unavailable="amount_too_small" />
    </tactful.PaymentMethodList>
  ),
  PaymentStatus: (
    <tactful.PaymentStatus
      payment={{ phase: 'unknown', error: publicError('result_unknown'), retryAt: null }}
      onCheck={nothing}
    />
  ),
  PhoneField: <tactful.PhoneField defaultCountry="DE" />,
  PostalCodeField: <tactful.PostalCodeField country="US" />,
  PriceChangeNotice: (
    <tactful.PriceChangeNotice oldTotal={total} newTotal={{ ...total, amount: 5200 }} onConfirm={nothing} />
  ),
  PromoCodeField: <OrderPromoCode />,
  RetryActions: (
    <tactful.RetryActions
      actions={[{ action: 'try_again', label: 'Try again' }]}
      handlers={{ try_again: nothing }}
    />
  ),
  RoutingNumberField: <tactful.RoutingNumberField />,
  SavedMethodList: <AccountMethods />,
  SavedMethods: <CustomerMethods />,
  SecureFieldsNotice: <tactful.SecureFieldsNotice state="failed" />,
  Select: inField(
    <tactful.Select>
      <option value="DE">Germany</option>
    </tactful.Select>,
  ),
  SessionExpiry: <tactful.SessionExpiry expiresAt={0} extend={nothing} onRestart={nothing} />,
  SortCodeField: <tactful.SortCodeField />,
  SupportReference: <tactful.SupportReference reference="req_1" />,
  WalletButton: (
    <tactful.WalletButton wallet="Google Pay" error={publicError('payment_cancelled_by_shopper')}>
      <button type="button">Google Pay</button>
    </tactful.WalletButton>
  ),
};

/** A page around a component: a checkout, and a form whose markup is not ours. */
export function PageWith({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <StrictMode>
      <tactful.CheckoutProvider {...checkout}>
        <FormProvider {...useForm(tactful.formOptions)}>{children}</FormProvider>
      </tactful.CheckoutProvider>
    </StrictMode>
  );
}

function OrderPromoCode(): ReactNode {
  return <tactful.PromoCodeField promoCode={tactful.usePromoCode({ apply: done, remove: done })} />;
}

function AccountMethods(): ReactNode {
  return <tactful.SavedMethodList saved={tactful.useSavedMethods({ load: () => Promise.resolve([]) })} />;
}

const amex: tactful.SavedMethod = { id: 'pm_1', brand: 'american-express', needsSecurityCode: true };

function CustomerMethods(): ReactNode {
  const saved = tactful.useSavedMethods({ load: () => Promise.resolve([amex]) });
  return (
    <tactful.PaymentMethodList>
      <tactful.SavedMethods saved={saved} />
    </tactful.PaymentMethodList>
  );
}

function HostedCardNumber(): ReactNode {
  const { frame } = tactful.useHostedFrame();
  return (
    <tactful.HostedField name="card_number" frame={frame} focusFrame={nothing}>
      <div />
    </tactful.HostedField>
  );
}

function inField(children: ReactNode): ReactElement {
  return <tactful.Field name="account_type">{children}</tactful.Field>;
}
