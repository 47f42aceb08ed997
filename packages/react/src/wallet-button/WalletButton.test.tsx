import { publicError, type PublicReason } from '@tactful/core';
import { render, screen, waitFor } from '@testing-library/react';
import { createRef, type RefAttributes } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { accessibilityProblems } from '../../test/accessibilityProblems.js';
import { FieldForm } from '../../test/FieldForm.js';
import type { CheckoutMessages } from '../CheckoutMessages.js';
import { CardHolderField } from '../card-holder/CardHolderField.js';
import { ar } from '../locales/ar.js';
import { de } from '../locales/de.js';
import { en } from '../locales/en.js';
import { PaymentMethod } from '../payment-method-list/PaymentMethod.js';
import { PaymentMethodList } from '../payment-method-list/PaymentMethodList.js';
import { WalletButton, type WalletButtonProps } from './WalletButton.js';

const said = (role: 'status' | 'alert'): string =>
  document.querySelector(`[role=${role}]`)?.textContent ?? '';
const place = (): HTMLElement => screen.getByRole('group', { name: 'Google Pay' });

const page = (
  props: Partial<WalletButtonProps> & RefAttributes<HTMLDivElement> = {},
  messages: CheckoutMessages = en,
) => (
  <FieldForm messages={messages}>
    <CardHolderField />
    <WalletButton wallet="Google Pay" {...props}>
      <button type="button">Buy with Google Pay</button>
    </WalletButton>
  </FieldForm>
);

test('holds the wallet’s own button, under its name', async () => {
  const ref = createRef<HTMLDivElement>();
  render(page({ ref, className: 'own', id: 'wallet' }));
  expect(ref.current).toBe(place());
  expect(place().className).toBe('tactful-wallet own');
  expect(place().id).toBe('wallet');
  expect(screen.getByRole('button', { name: 'Buy with Google Pay' })).toBeTruthy();
  expect(await accessibilityProblems()).toEqual([]);
});

test('keeps the place while the button loads, and the button out of reach', async () => {
  const { rerender } = render(page({ isLoading: true }));
  expect(place().getAttribute('aria-busy')).toBe('true');
  expect(screen.getByText(/^Loading .*Google Pay/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Buy with Google Pay' })).toBeNull();
  const { height } = place().getBoundingClientRect();
  expect(await accessibilityProblems()).toEqual([]);
  rerender(page());
  expect(screen.getByRole('button', { name: 'Buy with Google Pay' })).toBeTruthy();
  expect(place().hasAttribute('aria-busy')).toBe(false);
  expect(place().getBoundingClientRect().height).toBe(height);
});

test('keeps the place also before the wallet’s script has put anything there', () => {
  render(
    <FieldForm>
      <WalletButton wallet="Google Pay" isLoading />
    </FieldForm>,
  );
  expect(place().getBoundingClientRect().height).toBe(48);
});

test.each([
  ['payment_cancelled_by_shopper', 'status'],
  ['wallet_not_set_up', 'alert'],
  ['payment_window_blocked', 'alert'],
] as const)('tells of %s in the %s region, and leaves focus and values', async (reason, role) => {
  const { rerender } = render(page());
  await userEvent.type(screen.getByRole('textbox'), 'Mia Weber');
  const button = screen.getByRole('button', { name: 'Buy with Google Pay' });
  await userEvent.click(button);
  rerender(page({ error: publicError(reason) }));
  const { title } = en.reasons[reason];
  await waitFor(() => expect(said(role)).toContain(title));
  expect(said(role === 'alert' ? 'status' : 'alert')).toBe('');
  expect(document.activeElement).toBe(button);
  expect(screen.getByRole('group', { name: title })).toBeTruthy();
  expect(document.querySelector('.tactful-panel-body')?.textContent).toContain('You have not been charged.');
  expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('Mia Weber');
  expect(await accessibilityProblems()).toEqual([]);
});

test('tells the same again when it happens again', async () => {
  const { rerender } = render(page({ error: publicError('payment_cancelled_by_shopper') }));
  await waitFor(() => expect(said('status')).not.toBe(''));
  rerender(page({ error: publicError('payment_cancelled_by_shopper') }));
  await waitFor(() => expect(said('status')).toBe(''));
  await waitFor(() => expect(said('status')).toContain('Payment cancelled'));
});

test('announces what it shows, with what the page knows', async () => {
  const values = { minimum: { amount: 100, currency: 'EUR' } };
  render(page({ error: publicError('amount_too_small'), values }));
  await waitFor(() => expect(said('alert')).toContain('€1.00'));
});

test('says why there is no wallet, and announces it when that turns out late', async () => {
  const unavailable: PublicReason = 'payment_method_not_offered';
  const { rerender, unmount } = render(page({ unavailable }));
  expect(screen.queryByRole('button', { name: 'Buy with Google Pay' })).toBeNull();
  expect(place().textContent).toContain(en.reasons[unavailable].body);
  await new Promise((resolve) => setTimeout(resolve, 150));
  expect(said('status')).toBe('');
  rerender(page({ isLoading: true }));
  rerender(page({ unavailable }));
  await waitFor(() => expect(said('status')).toBe(`Google Pay. ${en.reasons[unavailable].title}`));
  unmount();
});

test('among the methods, the way to another one starts at the chosen', async () => {
  render(
    <FieldForm>
      <PaymentMethodList>
        <PaymentMethod value="paypal" label="PayPal" />
        <PaymentMethod value="google_pay" label="Google Pay">
          <WalletButton wallet="Google Pay" error={publicError('wallet_not_set_up')} />
        </PaymentMethod>
      </PaymentMethodList>
    </FieldForm>,
  );
  await userEvent.click(screen.getByRole('radio', { name: 'Google Pay' }));
  await userEvent.click(screen.getByRole('button', { name: 'Use another payment method' }));
  expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Google Pay' }));
});

test('offers what the page can do', async () => {
  const try_again = vi.fn<() => void>();
  render(page({ error: publicError('payment_window_blocked'), handlers: { try_again } }));
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(try_again).toHaveBeenCalledOnce();
  expect(screen.queryByRole('button', { name: 'Use another payment method' })).toBeNull();
});

test.each([de, ar])('speaks $lang', async (messages) => {
  render(page({ error: publicError('payment_window_blocked') }, messages));
  expect(screen.getByRole('group', { name: messages.reasons.payment_window_blocked.title })).toBeTruthy();
  expect(await accessibilityProblems()).toEqual([]);
});

test('a server renders its place', () => {
  expect(renderToString(page({ isLoading: true }))).toContain('tactful-wallet-loading');
});

test('what is wrong stands above the button, where the button is looked for', () => {
  render(page({ error: publicError('generic_decline') }));
  const panel = screen.getByRole('group', { name: new RegExp(en.reasons.generic_decline.title) });
  const button = screen.getByRole('button', { name: 'Buy with Google Pay' });
  expect(panel.getBoundingClientRect().bottom).toBeLessThan(button.getBoundingClientRect().top);
});
