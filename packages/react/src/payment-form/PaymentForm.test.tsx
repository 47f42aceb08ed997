import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { paid, refused } from '../../test/answers.js';
import { Shop, type ShopProps } from '../../test/Shop.js';

const payButton = () => screen.getByRole('button', { name: /pay|check/i });
const input = (name: string) => screen.getByRole('textbox', { name });
const region = (role: 'alert' | 'status') => screen.getByRole(role).textContent;

/** Opens the shop with a card number typed in. */
async function open(props: ShopProps) {
  const user = userEvent.setup();
  const view = render(<Shop {...props} />);
  await user.type(input('Card number'), '4242');
  return { user, ...view };
}

describe('a payment that goes through', () => {
  it('hands over the values and one key, and tells the page once', async () => {
    const pay = vi.fn<NonNullable<ShopProps['pay']>>(() => paid);
    const onPaid = vi.fn<() => void>();
    const { user } = await open({ pay, onPaid });
    await user.click(payButton());
    await waitFor(() => expect(onPaid).toHaveBeenCalledOnce());
    const [values, context] = pay.mock.calls[0] ?? [];
    expect(values).toMatchObject({ card_number: '4242' });
    expect(context?.idempotencyKey).toMatch(/^\w{16,}$/);
    expect(payButton().textContent).toBe('Payment complete');
  });
});

describe('what the form itself finds', () => {
  it('moves the focus to the one field that is wrong, and sends nothing', async () => {
    const pay = vi.fn<NonNullable<ShopProps['pay']>>(() => paid);
    const user = userEvent.setup();
    render(<Shop pay={pay} />);
    await user.click(payButton());
    await waitFor(() => expect(document.activeElement).toBe(input('Card number')));
    expect(input('Card number').getAttribute('aria-invalid')).toBe('true');
    expect(pay).not.toHaveBeenCalled();
  });
});

describe('a decline', () => {
  it('is said in a banner that has the focus, and is not announced as well', async () => {
    const { user } = await open({ pay: () => refused('insufficient_funds') });
    await user.click(payButton());
    const banner = await screen.findByRole('group', { name: /not enough/i });
    expect(document.activeElement).toBe(banner);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(region('alert')).toBe('');
    expect(within(banner).getByText(/have not been charged/)).toBeTruthy();
  });

  it('at one field moves the focus there, and goes when the value changes', async () => {
    const { user } = await open({ pay: () => refused('csc_mismatch') });
    await user.click(payButton());
    const csc = input('Security code');
    await waitFor(() => expect(document.activeElement).toBe(csc));
    expect(csc.getAttribute('aria-invalid')).toBe('true');
    await user.keyboard('1');
    expect(csc.hasAttribute('aria-invalid')).toBe(false);
  });

  it('at several fields is summed up with a link to each, in the order of the page', async () => {
    const { user } = await open({ pay: () => refused('csc_mismatch', ['email_format', 'email']) });
    await user.click(payButton());
    const summary = await screen.findByRole('group', { name: /check your details/i });
    expect(document.activeElement).toBe(summary);
    const links = within(summary).getAllByRole('link');
    expect(links.map((link) => link.textContent)).toEqual([
      'Enter an email address like name@example.com',
      'Check the 3 or 4 digits printed on your card',
    ]);
    for (const link of links) expect(screen.getAllByText(link.textContent ?? '')).toHaveLength(2);
    await user.click(links[1] ?? document.body);
    expect(document.activeElement).toBe(input('Security code'));
  });
});
