import { problemDetails } from '@tactful/core/gateways/problem-details';
import { fixtures } from '@tactful/core/gateways/problem-details/fixtures';
import { CheckoutProvider, EmailField, PaymentForm, type PaymentFormProps } from '@tactful/react';
import { en } from '@tactful/react/locales/en';
import { answerer, fixtureNamed } from '@tactful/testing';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';

/** In place of your own. */
function Checkout({ pay }: Pick<PaymentFormProps, 'pay'>) {
  return (
    <CheckoutProvider gateway={problemDetails} messages={en}>
      <PaymentForm pay={pay}>
        <EmailField />
      </PaymentForm>
    </CheckoutProvider>
  );
}

test('a decline, then a payment', async () => {
  const answer = answerer('/pay', fixtureNamed(fixtures, 'declined'), fixtureNamed(fixtures, 'paid'));
  const user = userEvent.setup();
  render(<Checkout pay={() => answer(new Request('https://shop.example/pay', { method: 'POST' }))} />);
  await user.type(screen.getByRole('textbox', { name: 'Email address' }), 'mia@example.com');
  await user.click(screen.getByRole('button', { name: 'Pay' }));
  expect((await screen.findByText('Not enough funds available')).isConnected).toBe(true);
  await user.click(screen.getByRole('button', { name: 'Pay' }));
  expect((await screen.findByText('Payment complete')).isConnected).toBe(true);
});
