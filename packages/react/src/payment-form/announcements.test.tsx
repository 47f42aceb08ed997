import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { refused } from '../../test/answers.js';
import { Shop, type ShopProps } from '../../test/Shop.js';
import { PostalCodeField } from '../postal-code/PostalCodeField.js';

const notCharged = 'You have not been charged. A pending amount may show for a few days.';
const wrongCode = `Check the security code on your card. ${notCharged}`;
const region = (role: 'alert' | 'status') => screen.getByRole(role).textContent;
const input = (name: string): HTMLInputElement => screen.getByRole('textbox', { name });
const payButton = () => screen.getByRole('button', { name: /^pay/i });

/** Opens the shop with a card number typed in, and the focus in its field. */
async function open(props: ShopProps) {
  const user = userEvent.setup();
  render(<Shop {...props} />);
  await user.type(input('Card number'), '4242');
  return user;
}

afterEach(() => {
  document.title = '';
});

it('a decline at one field: the focus reads the field, and the money is announced after it', async () => {
  const user = await open({ pay: () => refused('csc_mismatch') });
  await user.keyboard('{Enter}');
  await waitFor(() => expect(region('status')).toBe(notCharged));
  expect([document.activeElement, region('alert')]).toEqual([input('Security code'), '']);
});

it('a decline at the field that has the focus already is announced, since the focus reads nothing', async () => {
  const user = await open({ pay: () => refused('csc_mismatch') });
  await user.type(input('Security code'), '123{Enter}');
  await waitFor(() => expect(region('alert')).toBe(wrongCode));
  expect(document.activeElement).toBe(input('Security code'));
});

it('a field that the form finds wrong from within is announced in the words of the field, without money', async () => {
  const user = userEvent.setup();
  render(
    <Shop>
      <PostalCodeField country="DE" />
    </Shop>,
  );
  await user.type(input('Postal code'), '1{Enter}');
  await waitFor(() => expect(region('alert')).toBe('Enter your postal code like this: \u206810115\u2069'));
});

it('the pay button with the focus says nothing of the money that the banner is about to say', async () => {
  const user = await open({ pay: () => refused('generic_decline') });
  payButton().focus();
  const described: (string | null)[] = [];
  new MutationObserver(() => described.push(payButton().getAttribute('aria-describedby'))).observe(
    payButton(),
    { attributeFilter: ['aria-describedby'] },
  );
  await user.keyboard('{Enter}');
  await screen.findByRole('group', { name: /was declined/ });
  expect(described).toEqual([]);
});

it('the title keeps its prefix when the page changes it, and loses only that', async () => {
  document.title = 'Checkout';
  const { unmount } = render(<Shop />);
  payButton().click();
  await waitFor(() => expect(document.title).toBe('Error: Checkout'));
  document.title = 'Kasse';
  await waitFor(() => expect(document.title).toBe('Error: Kasse'));
  unmount();
  expect(document.title).toBe('Kasse');
});

it('the title calls an order that is paid already no error', async () => {
  document.title = 'Checkout';
  const user = await open({ pay: () => refused('already_paid') });
  await user.keyboard('{Enter}');
  await waitFor(() => expect(region('status')).toMatch(/already paid/));
  expect(document.title).toBe('Checkout');
});
