import { act, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { accessibilityProblems } from '../../test/accessibilityProblems.js';
import { later, paid, plainGateway, refused } from '../../test/answers.js';
import { ar } from '../locales/ar.js';
import { en } from '../locales/en.js';
import { CheckoutProvider } from '../provider/CheckoutProvider.js';
import { type Payment, usePayment } from '../usePayment.js';
import { CheckoutErrorBoundary, type CheckoutErrorBoundaryProps } from './CheckoutErrorBoundary.js';

interface FormProps {
  readonly pay?: () => unknown;
  readonly order?: string;
  readonly isBroken?: boolean;
  readonly onPayment?: (payment: Payment<null>) => void;
}

const payNothing = (): unknown => paid;

function Form({ pay = payNothing, isBroken = false, onPayment }: FormProps): ReactNode {
  const own = usePayment<null>({ pay });
  onPayment?.(own);
  if (isBroken) throw new Error('The page’s own code broke.');
  return <button type="button">Pay</button>;
}

type PageProps = FormProps & Omit<CheckoutErrorBoundaryProps, 'children'>;

const Page = ({ pay, order, isBroken, onPayment, ...props }: PageProps): ReactNode => (
  <CheckoutProvider gateway={plainGateway} messages={en}>
    <CheckoutErrorBoundary support="/help" {...props}>
      <Form
        key={order}
        {...(pay && { pay })}
        {...(isBroken && { isBroken })}
        {...(onPayment && { onPayment })}
      />
    </CheckoutErrorBoundary>
  </CheckoutProvider>
);

const panel = () => screen.getByRole('group');
const reload = () => screen.queryByRole('button', { name: en.ui.checkout_error.reload });

// React writes what was thrown, and where.
beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue();
});

afterEach(() => {
  vi.spyOn(console, 'error').mockClear();
});

/** Opens a page, pays if the test says how, and breaks the page. Tells where the payment stood. */
async function breakPage(pay: () => unknown, awaitAnswer = true): Promise<string | undefined> {
  let payment: Payment<null> | undefined;
  const onPayment = (given: Payment<null>): void => void (payment = given);
  const { rerender } = render(<Page pay={pay} onPayment={onPayment} />);
  await act(async () => {
    const submitted = payment?.submit(null);
    if (awaitAnswer) await submitted;
  });
  const phase = payment?.phase;
  screen.getByRole('button').focus();
  rerender(<Page pay={pay} onPayment={onPayment} isBroken />);
  return phase;
}

describe('a checkout that breaks', () => {
  it('says so, has the focus, tells the log, and can be loaded again', async () => {
    const onError = vi.fn<NonNullable<PageProps['onError']>>();
    const onReload = vi.fn<() => void>();
    const { rerender } = render(<Page onError={onError} onReload={onReload} />);
    rerender(<Page onError={onError} onReload={onReload} isBroken />);
    expect(panel().textContent).toContain(en.ui.checkout_error.title);
    expect(document.activeElement).toBe(panel());
    expect(onError).toHaveBeenCalledOnce();
    expect(String(onError.mock.calls[0]?.[0])).toContain('own code broke');
    await userEvent.click(screen.getByRole('button'));
    expect(onReload).toHaveBeenCalledOnce();
    expect(screen.getByRole('link', { name: 'Contact the store' })).toBeTruthy();
    expect(panel().textContent).not.toContain('own code');
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('with a payment under way says that it may have gone through', async () => {
    const { promise } = later();
    await breakPage(() => promise, false);
    expect(panel().textContent).toContain(en.ui.unconfirmed_title);
    expect(panel().dataset['severity']).toBe('warning');
    expect(panel().textContent).not.toMatch(/not been charged|try again/i);
    const steps = within(panel()).getAllByRole('listitem');
    expect(steps.map(({ textContent }) => textContent)).toEqual(['Contact the store', 'Load the page again']);
  });

  it('with an outcome that is not known says that it may have gone through', async () => {
    expect(await breakPage(() => refused('connection_lost'))).toBe('unknown');
    expect(panel().textContent).toContain(en.ui.unconfirmed_body);
  });

  it('after a payment that went through says so, and invites to nothing', async () => {
    await breakPage(() => paid);
    expect(panel().textContent).toContain(en.ui.paid);
    expect(panel().dataset['severity']).toBe('done');
    expect(reload()).toBeNull();
  });

  it('when it shows that the payment went through says so', async () => {
    function Receipt(): ReactNode {
      const { phase, submit } = usePayment<null>({ pay: payNothing });
      if (phase === 'succeeded') throw new Error('The receipt broke.');
      return <button onClick={() => void submit(null)}>Pay</button>;
    }
    render(
      <CheckoutProvider gateway={plainGateway} messages={en}>
        <CheckoutErrorBoundary>
          <Receipt />
        </CheckoutErrorBoundary>
      </CheckoutProvider>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Pay' }));
    await waitFor(() => expect(panel().textContent).toContain(en.ui.paid));
  });

  it('after an order that was paid before says so', async () => {
    expect(await breakPage(() => refused('already_paid'))).toBe('declined');
    expect(panel().textContent).toContain(en.ui.paid);
    expect(reload()).toBeNull();
  });

  it('with a payment under way says so also when another one on the page begins', async () => {
    const { promise } = later();
    let payment: Payment<null> | undefined;
    const page = (order: string, isBroken: boolean): ReactNode => (
      <CheckoutProvider gateway={plainGateway} messages={en}>
        <CheckoutErrorBoundary support="/help">
          <Form pay={() => promise} onPayment={(given) => void (payment = given)} />
          <Form key={order} isBroken={isBroken} />
        </CheckoutErrorBoundary>
      </CheckoutProvider>
    );
    const { rerender } = render(page('1', false));
    await act(async () => void payment?.submit(null));
    rerender(page('2', false));
    rerender(page('2', true));
    expect(panel().textContent).toContain(en.ui.unconfirmed_title);
  });

  it('after an order that was paid, and has no name any more, says that it is paid', async () => {
    const { promise, answer } = later();
    let payment: Payment<null> | undefined;
    const onPayment = (given: Payment<null>): void => void (payment = given);
    function Cart({ order }: { readonly order?: string }): ReactNode {
      onPayment(usePayment<null>({ pay: () => promise, order }));
      return null;
    }
    const page = (inside: ReactNode): ReactNode => (
      <CheckoutProvider gateway={plainGateway} messages={en}>
        <CheckoutErrorBoundary>{inside}</CheckoutErrorBoundary>
      </CheckoutProvider>
    );
    const { rerender } = render(page(<Cart order="order-of-a-cart" />));
    await act(async () => void payment?.submit(null));
    rerender(page(<Cart />));
    await act(async () => answer(paid));
    await waitFor(() => expect(payment?.phase).toBe('succeeded'));
    rerender(page([<Cart key="cart" />, <Form key="form" isBroken />]));
    expect(panel().textContent).toContain(en.ui.paid);
  });

  it('with the next order says nothing of the one that was paid', async () => {
    let payment: Payment<null> | undefined;
    const onPayment = (given: Payment<null>): void => void (payment = given);
    const { rerender } = render(<Page order="1" onPayment={onPayment} />);
    await act(() => payment?.submit(null));
    expect(payment?.phase).toBe('succeeded');
    rerender(<Page order="2" onPayment={onPayment} />);
    rerender(<Page order="2" onPayment={onPayment} isBroken />);
    expect(panel().textContent).toContain(en.ui.checkout_error.title);
    expect(reload()).not.toBeNull();
  });

  it('after a decline, or before any payment, says nothing of money', async () => {
    await breakPage(() => refused('generic_decline'));
    expect(panel().textContent).toContain(en.ui.checkout_error.body);
    expect(panel().textContent).not.toMatch(/charged|gone through/);
  });

  it('is announced to a shopper who is elsewhere', async () => {
    const { rerender } = render(<Page />);
    const elsewhere = document.body.appendChild(document.createElement('button'));
    elsewhere.focus();
    rerender(<Page isBroken />);
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain(en.ui.checkout_error.title));
    expect(document.activeElement).toBe(elsewhere);
    elsewhere.remove();
  });
});

describe('around a provider', () => {
  it('has words of its own, when not even the messages could be loaded', async () => {
    const loadMessages = () => Promise.reject(new Error('offline'));
    render(
      <CheckoutErrorBoundary messages={ar}>
        <CheckoutProvider gateway={plainGateway} locale="de" loadMessages={loadMessages}>
          the form
        </CheckoutProvider>
      </CheckoutErrorBoundary>,
    );
    await waitFor(() => expect(panel().textContent).toContain(ar.ui.checkout_error.title), {
      timeout: 4000,
    });
    expect(document.querySelector('.tactful')?.getAttribute('dir')).toBe('rtl');
  });

  it('knows of the payment that was under way', async () => {
    let payment: Payment<null> | undefined;
    const { promise } = later();
    const open = (isBroken: boolean): ReactNode => (
      <CheckoutErrorBoundary messages={en}>
        <CheckoutProvider gateway={plainGateway} messages={en}>
          <CheckoutErrorBoundary>
            <Form pay={() => promise} onPayment={(given) => void (payment = given)} />
          </CheckoutErrorBoundary>
          {isBroken && <Form isBroken />}
        </CheckoutProvider>
      </CheckoutErrorBoundary>
    );
    const { rerender } = render(open(false));
    act(() => void payment?.submit(null));
    rerender(open(true));
    expect(panel().textContent).toContain(en.ui.unconfirmed_title);
  });

  it('without words tells the developer before anything breaks', () => {
    const open = () => render(<CheckoutErrorBoundary>the form</CheckoutErrorBoundary>);
    expect(open).toThrow(/no words to show/);
  });
});
