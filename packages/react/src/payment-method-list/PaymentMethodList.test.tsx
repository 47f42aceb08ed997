import type { PublicReason } from '@tactful/core';
import { act, render, screen, waitFor } from '@testing-library/react';
import { createRef, StrictMode, type ReactNode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import type { UseFormReturn } from 'react-hook-form';
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { accessibilityProblems } from '../../test/accessibilityProblems.js';
import { refused } from '../../test/answers.js';
import { FieldForm, type FieldFormProps } from '../../test/FieldForm.js';
import { Shop } from '../../test/Shop.js';
import { AddressFields } from '../address/AddressFields.js';
import { CardFields } from '../card-fields/CardFields.js';
import { CardSecurityCodeField } from '../card-security-code/CardSecurityCodeField.js';
import { EmailField } from '../email/EmailField.js';
import { ar } from '../locales/ar.js';
import { de } from '../locales/de.js';
import { en } from '../locales/en.js';
import { PaymentMethod } from './PaymentMethod.js';
import { PaymentMethodList } from './PaymentMethodList.js';

const radio = (name: string): HTMLInputElement => screen.getByRole<HTMLInputElement>('radio', { name });
const input = (name: string): HTMLInputElement => screen.getByRole<HTMLInputElement>('textbox', { name });
const group = (): HTMLElement => screen.getByRole('radiogroup', { name: 'Payment method' });
const send = (): Promise<void> => userEvent.click(screen.getByRole('button', { name: 'Send' }));
const described = (element: HTMLElement = group()): string =>
  document.getElementById(element.getAttribute('aria-describedby') ?? '')?.textContent ?? '';
const polite = (): string => document.querySelector('[role=status]')?.textContent ?? '';
const alerts = (): string => document.querySelector('[role=alert]')?.textContent ?? '';

interface MethodsProps {
  readonly loan?: PublicReason | undefined;
  readonly card?: PublicReason | undefined;
}

function Methods({ loan, card }: MethodsProps): ReactNode {
  return (
    <PaymentMethodList>
      <PaymentMethod value="loan" label="Klarna" unavailable={loan} />
      <PaymentMethod value="card" label="New card" unavailable={card}>
        <CardFields />
      </PaymentMethod>
      <PaymentMethod value="saved" label="Saved card">
        <CardSecurityCodeField />
      </PaymentMethod>
      <PaymentMethod value="paypal" label="PayPal" />
    </PaymentMethodList>
  );
}

function open(props: Partial<FieldFormProps> = {}, methods: MethodsProps = {}) {
  const page = (shown: MethodsProps): ReactNode => (
    <FieldForm {...props}>
      <Methods {...shown} />
    </FieldForm>
  );
  const view = render(page(methods));
  return { ...view, show: (shown: MethodsProps) => view.rerender(page(shown)) };
}

test('is a named group of native radios, with class, props and refs in place', async () => {
  const list = createRef<HTMLFieldSetElement>();
  const method = createRef<HTMLDivElement>();
  render(
    <FieldForm>
      <PaymentMethodList ref={list} className="own" data-own="kept">
        <PaymentMethod ref={method} value="paypal" label="PayPal" className="mine" data-mine="kept" />
      </PaymentMethodList>
    </FieldForm>,
  );
  expect(list.current).toBe(group());
  expect(group().className).toBe('tactful-methods own');
  expect(group().dataset['own']).toBe('kept');
  expect(method.current?.className).toBe('tactful-method mine');
  expect(method.current?.dataset['mine']).toBe('kept');
  expect(radio('PayPal').name).toBe('payment_method');
  expect(group().getAttribute('aria-required')).toBe('true');
  expect(group().hasAttribute('aria-invalid')).toBe(false);
  expect(await accessibilityProblems()).toEqual([]);
});

test('arrow keys choose and open, Tab goes into what is open, and the list is one stop', async () => {
  open();
  await userEvent.keyboard('{Tab}');
  expect(document.activeElement).toBe(radio('Klarna'));
  expect(radio('Klarna').checked).toBe(false);
  await userEvent.keyboard('{ArrowDown}');
  expect(document.activeElement).toBe(radio('New card'));
  expect(radio('New card').checked).toBe(true);
  await userEvent.keyboard('{Tab}');
  expect(document.activeElement).toBe(input('Card number'));
  await userEvent.keyboard('{Shift>}{Tab}{/Shift}{ArrowDown}{ArrowDown}');
  expect(radio('PayPal').checked).toBe(true);
  expect(screen.queryByRole('textbox')).toBeNull();
  await userEvent.keyboard('{Tab}');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Send' }));
  expect(await accessibilityProblems()).toEqual([]);
});

test('the whole row chooses', async () => {
  open();
  await userEvent.click(screen.getByText('PayPal'));
  expect(radio('PayPal').checked).toBe(true);
});

test('asks for a method only when the form is sent, and lets go when one is chosen', async () => {
  open();
  await userEvent.keyboard('{Tab}{Tab}');
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(group().hasAttribute('aria-invalid')).toBe(false);
  await send();
  await waitFor(() => expect(group().getAttribute('aria-invalid')).toBe('true'));
  const linked = document.getElementById(group().getAttribute('aria-describedby') ?? '');
  expect(linked?.textContent).toBe('Error: Choose a payment method');
  expect(await accessibilityProblems()).toEqual([]);
  await userEvent.click(radio('PayPal'));
  await waitFor(() => expect(group().hasAttribute('aria-invalid')).toBe(false));
  expect(group().hasAttribute('aria-describedby')).toBe(false);
});

test('only what is open is checked and sent', async () => {
  const onSend = vi.fn<(values: unknown) => void>();
  open({ onSend });
  await userEvent.click(radio('New card'));
  await userEvent.type(input('Card number'), '4242');
  await userEvent.click(radio('PayPal'));
  await send();
  await waitFor(() => expect(onSend).toHaveBeenCalledOnce());
  expect(onSend).toHaveBeenCalledWith({ payment_method: 'paypal' });
  await userEvent.click(radio('New card'));
  await send();
  await waitFor(() => expect(input('Card number').getAttribute('aria-invalid')).toBe('true'));
  expect(onSend).toHaveBeenCalledOnce();
});

test('what was typed stays with its own method, and is sent with it', async () => {
  const onSend = vi.fn<(values: unknown) => void>();
  open({ onSend });
  await userEvent.click(radio('New card'));
  await userEvent.type(input('Card number'), '4242424242424242');
  await userEvent.type(input('Expiry date'), '1245');
  await userEvent.type(input('Security code'), '737');
  await userEvent.click(radio('Saved card'));
  expect(input('Security code').value).toBe('');
  await userEvent.type(input('Security code'), '11');
  await userEvent.click(radio('New card'));
  expect(input('Card number').value).toBe('4242 4242 4242 4242');
  expect(input('Expiry date').value).toBe('12/45');
  expect(input('Security code').value).toBe('737');
  await userEvent.click(radio('Saved card'));
  expect(input('Security code').value).toBe('11');
  await userEvent.type(input('Security code'), '1');
  await send();
  await waitFor(() => expect(onSend).toHaveBeenLastCalledWith({ payment_method: 'saved', card_csc: '111' }));
  await userEvent.click(radio('New card'));
  await userEvent.type(input('Card number'), '{End}{Backspace}2');
  await send();
  await waitFor(() =>
    expect(onSend).toHaveBeenLastCalledWith({
      payment_method: 'card',
      card_number: '4242 4242 4242 4242',
      card_expiry: '12/45',
      card_csc: '737',
    }),
  );
});

test('what is closed is nowhere: not in the page, the address or the storage', async () => {
  open();
  await userEvent.click(radio('New card'));
  await userEvent.type(input('Card number'), '4242424242424242');
  await userEvent.click(radio('PayPal'));
  const stored = [localStorage, sessionStorage].map((storage) => JSON.stringify(storage));
  for (const place of [document.documentElement.outerHTML, location.href, document.cookie, ...stored]) {
    expect(place).not.toMatch(/4242 ?4242/);
  }
});

test('a form may open with a method chosen, or choose one itself', async () => {
  let form: UseFormReturn | undefined;
  render(
    <Shop defaultValues={{ payment_method: 'card' }}>
      <Methods />
    </Shop>,
  );
  expect(radio('New card').checked).toBe(true);
  expect(input('Card number')).toBeTruthy();
  screen.getByRole('radio', { name: 'PayPal' });
  open({ onForm: (given) => void (form = given) });
  act(() => form?.setValue('payment_method', 'saved'));
  const [, second] = screen.getAllByRole<HTMLInputElement>('radio', { name: 'Saved card' });
  expect(second?.checked).toBe(true);
});

test('says why a method cannot be chosen, beside the radio that cannot be', async () => {
  open({}, { loan: 'payment_method_unavailable' });
  expect(radio('Klarna').disabled).toBe(true);
  const reason = document.getElementById(radio('Klarna').getAttribute('aria-describedby') ?? '');
  expect(reason?.textContent).toBe(
    'This payment method is unavailable. Use another payment method, or try again later.',
  );
  await new Promise((resolve) => setTimeout(resolve, 150));
  expect(polite()).toBe('');
  await userEvent.keyboard('{Tab}');
  expect(document.activeElement).toBe(radio('New card'));
  expect(await accessibilityProblems()).toEqual([]);
});

test('fills the reason with what is known', () => {
  render(
    <FieldForm>
      <PaymentMethodList>
        <PaymentMethod
          value="loan"
          label="Klarna"
          unavailable="amount_too_small"
          values={{ minimum: { amount: 3500, currency: 'EUR' } }}
        />
        <PaymentMethod value="paypal" label="PayPal" />
      </PaymentMethodList>
    </FieldForm>,
  );
  expect(screen.getByText(/Pay \u2068€35\.00\u2069 or more/)).toBeTruthy();
  expect(screen.queryByText(/charged/)).toBeNull();
});

test('tells of a method that goes away, and leads on when it was the chosen one', async () => {
  const { show } = open();
  await userEvent.click(radio('New card'));
  await userEvent.click(input('Card number'));
  await userEvent.keyboard('4242');
  show({ loan: 'payment_method_not_offered' });
  await waitFor(() => expect(polite()).toContain(`Klarna. ${en.reasons.payment_method_not_offered.title}`));
  expect(document.activeElement).toBe(input('Card number'));
  show({ card: 'payment_method_unavailable' });
  await waitFor(() => expect(polite()).toBe('New card. This payment method is unavailable'));
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(document.activeElement).toBe(radio('Klarna'));
  expect(group().getAttribute('aria-invalid')).toBe('true');
  await send();
  await waitFor(() => expect(group().getAttribute('aria-invalid')).toBe('true'));
  show({});
  expect(input('Card number').value).toBe('4242');
});

test('moves the focus on when the radio that had it cannot be chosen any more', async () => {
  const { show } = open();
  await userEvent.click(radio('New card'));
  expect(document.activeElement).toBe(radio('New card'));
  show({ card: 'payment_method_unavailable' });
  await waitFor(() => expect(document.activeElement).toBe(radio('Klarna')));
  expect(radio('Klarna').checked).toBe(false);
});

test('moves it to the list when nothing can be chosen any more', async () => {
  const page = (more: { readonly unavailable?: PublicReason }): ReactNode => (
    <FieldForm>
      <PaymentMethodList>
        <PaymentMethod value="loan" label="Klarna" unavailable="payment_method_not_offered" />
        <PaymentMethod value="card" label="Card" {...more} />
      </PaymentMethodList>
    </FieldForm>
  );
  const { rerender } = render(page({}));
  await userEvent.click(radio('Card'));
  rerender(page({ unavailable: 'payment_method_unavailable' }));
  await waitFor(() => expect(document.activeElement).toBe(group()));
  await waitFor(() => expect(described()).toBe(`Error: ${en.ui.payment_methods.none}`));
  rerender(page({}));
  await waitFor(() => expect(group().hasAttribute('aria-invalid')).toBe(false));
  expect(group().hasAttribute('aria-describedby')).toBe(false);
});

test('says once for the whole list that nothing in it can be chosen, and to each its reason', async () => {
  const page = (card: MethodsProps['card']): ReactNode => (
    <FieldForm>
      <PaymentMethodList>
        <PaymentMethod value="loan" label="Klarna" unavailable="payment_method_not_offered" />
        <PaymentMethod value="card" label="New card" unavailable={card} />
      </PaymentMethodList>
    </FieldForm>
  );
  const { rerender } = render(page('payment_method_unavailable'));
  const { none } = en.ui.payment_methods;
  await waitFor(() => expect(described()).toBe(none));
  const { payment_method_not_offered, payment_method_unavailable } = en.reasons;
  expect(described(radio('Klarna'))).toBe(payment_method_not_offered.title);
  expect(described(radio('New card'))).toBe(payment_method_unavailable.title);
  expect(group().hasAttribute('aria-invalid')).toBe(false);
  rerender(page('payment_method_unavailable'));
  await new Promise((resolve) => setTimeout(resolve, 150));
  expect(polite() + alerts()).toBe('');
  expect(await accessibilityProblems()).toEqual([]);
  // To choose one, which an empty choice is answered with elsewhere, cannot be done.
  await send();
  await waitFor(() => expect(described()).toBe(`Error: ${none}`));
  expect(screen.getAllByText(none)).toHaveLength(1);
  rerender(page(undefined));
  await waitFor(() => expect(described()).toBe('Error: Choose a payment method'));
  expect(described(radio('Klarna'))).toMatch(/^This payment method cannot be used here\. Choose another/);
});

test('moves it past what cannot be chosen', async () => {
  const { show } = open({}, { loan: 'payment_method_not_offered' });
  await userEvent.click(radio('New card'));
  show({ loan: 'payment_method_not_offered', card: 'payment_method_unavailable' });
  await waitFor(() => expect(document.activeElement).toBe(radio('Saved card')));
});

const payment = (name: RegExp): Promise<void> => userEvent.click(screen.getByRole('button', { name }));

test('a decline of the method stands at the list until another is chosen, and nothing typed is lost', async () => {
  const pay = vi.fn<(values: unknown) => unknown>(() => refused('payment_method_unavailable'));
  render(
    <Shop pay={pay}>
      <EmailField />
      <Methods />
    </Shop>,
  );
  await userEvent.type(input('Email address'), 'mia@example.com');
  await userEvent.click(radio('New card'));
  await userEvent.type(input('Card number'), '4242424242424242');
  await userEvent.type(input('Expiry date'), '1245');
  await userEvent.type(input('Security code'), '737');
  await payment(/Pay/);
  await waitFor(() => expect(group().getAttribute('aria-invalid')).toBe('true'));
  // What is wrong is the one that was chosen.
  const message = group().querySelector('#' + CSS.escape(group().getAttribute('aria-describedby') ?? ''));
  const danger = message && getComputedStyle(message).color;
  const red = screen
    .getAllByRole<HTMLInputElement>('radio')
    .filter((input) => getComputedStyle(input).borderColor === danger);
  expect(red).toEqual([radio('New card')]);
  expect(pay.mock.lastCall?.[0]).toEqual({
    email: 'mia@example.com',
    payment_method: 'card',
    card_number: '4242424242424242',
    card_expiry: '12/45',
    card_csc: '737',
  });
  expect(input('Email address').value).toBe('mia@example.com');
  expect(input('Card number').value).toBe('4242 4242 4242 4242');
  expect(input('Expiry date').value).toBe('12/45');
  expect(input('Security code').value).toBe('737');
  await payment(/Use another payment method/);
  expect(document.activeElement).toBe(radio('New card'));
  await userEvent.keyboard('{ArrowUp}');
  await waitFor(() => expect(group().hasAttribute('aria-invalid')).toBe(false));
});

test('a decline of a field that is not open is told in the banner', async () => {
  render(
    <Shop pay={() => refused('csc_mismatch')}>
      <Methods />
    </Shop>,
  );
  await userEvent.click(radio('PayPal'));
  await payment(/Pay ?\S*€/);
  const banner = await screen.findByRole('group', { name: /Check the security code/ });
  expect(document.activeElement).toBe(banner);
});

test('the summary leads to the radio that the keyboard would come to', async () => {
  render(
    <Shop>
      <EmailField />
      <Methods loan="payment_method_unavailable" />
    </Shop>,
  );
  await payment(/Pay ?\S*€/);
  await userEvent.click(await screen.findByRole('link', { name: 'Choose a payment method' }));
  expect(document.activeElement).toBe(radio('New card'));
  expect(alerts()).toBe('');
});

test.each([de, ar])('speaks $lang', async (messages) => {
  open({ messages }, { loan: 'payment_method_unavailable' });
  await userEvent.click(radio('New card'));
  expect(screen.getByRole('radiogroup', { name: messages.fields.payment_method })).toBeTruthy();
  expect(screen.getByText(new RegExp(`^${messages.reasons.payment_method_unavailable.title}`))).toBeTruthy();
  expect(await accessibilityProblems()).toEqual([]);
});

test('comes from a server with its panel, and is taken over without a warning', async () => {
  const page = (
    <StrictMode>
      <Shop defaultValues={{ payment_method: 'card' }}>
        <Methods />
      </Shop>
    </StrictMode>
  );
  const container = document.body.appendChild(document.createElement('div'));
  container.innerHTML = renderToString(page);
  expect(radio('New card').checked).toBe(true);
  const number = input('Card number');
  number.value = '4242';
  const onRecoverableError = vi.fn<(error: unknown) => void>();
  const root = hydrateRoot(container, page, { onRecoverableError });
  await waitFor(() => expect(screen.getByRole('form').getAttribute('aria-label')).toBe(en.fields.form));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(onRecoverableError).not.toHaveBeenCalled();
  expect(input('Card number')).toBe(number);
  expect(number.value).toBe('4242');
  root.unmount();
  container.remove();
});

test('opens what was chosen before the page was taken over', async () => {
  const page = (
    <Shop>
      <Methods />
    </Shop>
  );
  const container = document.body.appendChild(document.createElement('div'));
  container.innerHTML = renderToString(page);
  radio('New card').checked = true;
  const root = hydrateRoot(container, page);
  await waitFor(() => expect(input('Card number')).toBeTruthy());
  expect(radio('New card').checked).toBe(true);
  root.unmount();
  container.remove();
});

test('keeps the state of the country that was chosen, and sends it for no other', async () => {
  render(
    <Shop defaultValues={{ payment_method: 'card' }}>
      <PaymentMethodList>
        <PaymentMethod value="card" label="New card">
          <AddressFields defaultCountry="US" />
        </PaymentMethod>
        <PaymentMethod value="paypal" label="PayPal" />
      </PaymentMethodList>
    </Shop>,
  );
  const select = (name: RegExp) => screen.getByRole<HTMLSelectElement>('combobox', { name });
  await userEvent.selectOptions(select(/Country/), 'CA');
  await userEvent.selectOptions(select(/Province/), 'ON');
  await userEvent.click(radio('PayPal'));
  await userEvent.click(radio('New card'));
  expect(select(/Country/).value).toBe('CA');
  await waitFor(() => expect(select(/Province/).value).toBe('ON'));
  await userEvent.selectOptions(select(/Country/), 'US');
  await waitFor(() => expect(select(/State/).value).toBe(''));
});
