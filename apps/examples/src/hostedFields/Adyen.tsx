import { AdyenCheckout, CustomCard } from '@adyen/adyen-web';
import { problemDetails } from '@tactful/core/gateways/problem-details';
import { CheckoutProvider, PaymentForm, type PaymentFormProps } from '@tactful/react';
import { AdyenCardFields } from '@tactful/react/adyen';
import { en } from '@tactful/react/locales/en';
import { useRef } from 'react';
import '@tactful/react/styles.css';

const checkout = AdyenCheckout({
  clientKey: 'test_…',
  environment: 'test',
  locale: 'en-US',
  countryCode: 'NL',
});

/** `order` is your reference of what is paid. */
export function Checkout({ order }: { order: string }) {
  const card = useRef<CustomCard>(null);
  const made = useRef({ key: '', body: '' });
  const pay: PaymentFormProps['pay'] = (_, { idempotencyKey, signal }) => {
    // What is sent again by itself must be the same, whatever is typed meanwhile.
    if (made.current.key !== idempotencyKey)
      made.current = { key: idempotencyKey, body: JSON.stringify(card.current?.data) };
    const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': idempotencyKey };
    return fetch('/pay', { method: 'POST', headers, body: made.current.body, signal });
  };
  return (
    <CheckoutProvider gateway={problemDetails} messages={en}>
      <PaymentForm order={order} pay={pay} status={status} total={{ amount: 4900, currency: 'EUR' }}>
        <AdyenCardFields
          create={async (configuration) => {
            card.current = new CustomCard(await checkout, configuration);
            return card.current;
          }}
        />
      </PaymentForm>
    </CheckoutProvider>
  );
}

const status: PaymentFormProps['status'] = ({ idempotencyKey, signal }) =>
  fetch(`/payments/${idempotencyKey}`, { signal });
