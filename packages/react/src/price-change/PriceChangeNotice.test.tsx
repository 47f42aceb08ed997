import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { type ReactNode, useState } from 'react';
import { expect, it, vi } from 'vitest';
import { accessibilityProblems } from '../../test/accessibilityProblems.js';
import { paid, plainGateway } from '../../test/answers.js';
import { Shop, type ShopProps } from '../../test/Shop.js';
import { CardHolderField } from '../card-holder/CardHolderField.js';
import { de } from '../locales/de.js';
import { en } from '../locales/en.js';
import { CheckoutProvider } from '../provider/CheckoutProvider.js';
import { PriceChangeNotice } from './PriceChangeNotice.js';

const before = { amount: 4900, currency: 'EUR' };
const now = { amount: 5400, currency: 'EUR' };

/** A shop whose total has changed since the page opened. */
function Order({ pay }: Pick<ShopProps, 'pay'>): ReactNode {
  const [total, setTotal] = useState(before);
  return (
    <Shop {...(pay && { pay })} total={total}>
      <CardHolderField />
      {total !== now && <PriceChangeNotice oldTotal={total} newTotal={now} onConfirm={() => setTotal(now)} />}
    </Shop>
  );
}

const confirm = (): HTMLElement => screen.getByRole('button', { name: 'Accept the new total' });

it('tells the old total and the new, and is announced', async () => {
  render(<Order />);
  const notice = screen.getByRole('group', { name: en.reasons.price_changed.title });
  expect(notice.querySelector('dl')?.textContent).toBe('Old total€49.00New total€54.00');
  expect(notice.textContent).not.toMatch(/charged/);
  expect(document.getElementById(confirm().getAttribute('aria-describedby') ?? '')?.tagName).toBe('DL');
  await waitFor(() =>
    expect(screen.getByRole('alert').textContent).toBe(
      'The total has changed. The new total is \u2068€54.00\u2069. Review your order and confirm.',
    ),
  );
  expect(await accessibilityProblems()).toEqual([]);
});

it('holds paying back until it is agreed to, and loses nothing that was typed', async () => {
  const pay = vi.fn<NonNullable<ShopProps['pay']>>(() => paid);
  const user = userEvent.setup();
  render(<Order pay={pay} />);
  await user.type(screen.getByRole('textbox'), 'Mia Weber');
  await user.click(screen.getByRole('button', { name: /^Pay/ }));
  await waitFor(() => expect(document.activeElement).toBe(confirm()));
  expect(pay).not.toHaveBeenCalled();
  expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('Mia Weber');
  await user.keyboard('{Enter}');
  const payButton = screen.getByRole('button', { name: 'Pay \u2068€54.00\u2069' });
  expect(document.activeElement).toBe(payButton);
  expect(screen.queryByRole('group')).toBeNull();
  await user.keyboard('{Enter}');
  await screen.findByRole('button', { name: 'Payment complete' });
  expect(pay.mock.calls.map(([values]) => values)).toEqual([{ card_holder: 'Mia Weber' }]);
});

it('leads to the pay button also from beside the form', async () => {
  const user = userEvent.setup();
  const Page = (): ReactNode => {
    const [isAgreed, setIsAgreed] = useState(false);
    return (
      <>
        <form>
          <button type="submit">Search</button>
        </form>
        <Shop total={now}>
          <CardHolderField />
        </Shop>
        <CheckoutProvider gateway={plainGateway} messages={en}>
          {!isAgreed && (
            <PriceChangeNotice oldTotal={before} newTotal={now} onConfirm={() => setIsAgreed(true)} />
          )}
        </CheckoutProvider>
      </>
    );
  };
  render(<Page />);
  await user.click(confirm());
  expect(document.activeElement).toBe(screen.getByRole('button', { name: /^Pay/ }));
});

it('stands by itself, in any language', async () => {
  const onConfirm = vi.fn<() => void>();
  const user = userEvent.setup();
  render(
    <CheckoutProvider gateway={plainGateway} messages={de}>
      <PriceChangeNotice oldTotal={before} newTotal={now} onConfirm={onConfirm} />
    </CheckoutProvider>,
  );
  expect(screen.getByRole('group').textContent).toMatch(/neuen Gesamtbetrag\.Bisheriger.+54,00\s€/);
  await user.click(screen.getByRole('button'));
  expect(onConfirm).toHaveBeenCalledOnce();
});
