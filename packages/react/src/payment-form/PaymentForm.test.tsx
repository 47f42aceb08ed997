import { de } from '../locales/de.js';
import { en } from '../locales/en.js';
import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Activity, version } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { accessibilityProblems } from '../../test/accessibilityProblems.js';
import { later, paid, refused } from '../../test/answers.js';
import { Shop, type ShopProps } from '../../test/Shop.js';
import { Field } from '../field/Field.js';
import { FieldError } from '../field/FieldError.js';
import { Input } from '../field/Input.js';
import { Label } from '../field/Label.js';
import { PaymentForm } from './PaymentForm.js';

const payButton = () => screen.getByRole('button', { name: /^pay/i });
const input = (name: string): HTMLInputElement => screen.getByRole('textbox', { name });
const group = (name: string | RegExp) => screen.findByRole('group', { name });
const region = (role: 'alert' | 'status') => screen.getByRole(role).textContent;
/** Longer than the announcer waits before it speaks. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 200));

/** Opens the shop with a card number typed in. */
async function open(props: ShopProps) {
  const user = userEvent.setup();
  render(<Shop {...props} />);
  await user.type(input('Card number'), '4242');
  return user;
}

afterEach(() => {
  document.title = '';
  sessionStorage.clear();
});

describe('from the start', () => {
  it('is a named form with two empty live regions, and nothing in it is wrong', async () => {
    render(<Shop />);
    expect(screen.getByRole('form', { name: 'Payment form' })).toHaveProperty('noValidate', true);
    expect([region('alert'), region('status')]).toEqual(['', '']);
    expect(document.querySelector('[aria-invalid], [aria-busy], [aria-disabled]')).toBeNull();
    expect(await accessibilityProblems()).toEqual([]);
  });
});

describe('a payment that goes through', () => {
  it('hands over the values and a key, and tells the page once', async () => {
    const pay = vi.fn<NonNullable<ShopProps['pay']>>(() => paid);
    const onPaid = vi.fn<() => void>();
    const user = await open({ pay, onPaid });
    await user.type(input('Card number'), ' 4242');
    await user.click(payButton());
    await screen.findByRole('button', { name: 'Payment complete' });
    expect(onPaid).toHaveBeenCalledOnce();
    const [values, context] = pay.mock.calls[0] ?? [];
    expect(values).toMatchObject({ card_number: '42424242' });
    expect(context?.idempotencyKey).toMatch(/^\w{16,}$/);
    await waitFor(() => expect(region('status')).toBe('Payment complete'));
  });
});

describe('the page is told that it is paid', () => {
  // React 18 has no Activity.
  it.skipIf(version.startsWith('18'))(
    'once, also when it was hidden and is shown again; for the next order again',
    async () => {
      const onPaid = vi.fn<() => void>();
      const page = (mode: 'visible' | 'hidden', order: string) => (
        <Activity mode={mode}>
          <Shop pay={() => paid} order={order} onPaid={onPaid} defaultValues={{ card_number: '4242' }} />
        </Activity>
      );
      const { rerender } = render(page('visible', '1'));
      await userEvent.click(payButton());
      await screen.findByRole('button', { name: 'Payment complete' });
      for (const mode of ['hidden', 'visible'] as const) rerender(page(mode, '1'));
      expect(onPaid).toHaveBeenCalledOnce();
      rerender(page('visible', '2'));
      await userEvent.click(payButton());
      await waitFor(() => expect(onPaid).toHaveBeenCalledTimes(2));
    },
  );
});

it('pressed twice while a check takes its time, it pays once', async () => {
  const checks: ((isRight: boolean) => void)[] = [];
  const rules = { card_number_incomplete: () => new Promise<boolean>((resolve) => checks.push(resolve)) };
  const pay = vi.fn<() => unknown>(() => refused('generic_decline'));
  render(
    <Shop pay={pay}>
      <Field name="card_number" rules={rules}>
        <Label />
        <Input />
      </Field>
    </Shop>,
  );
  await userEvent.type(input('Card number'), '4242');
  await userEvent.click(payButton());
  const ofFirst = checks.splice(0);
  await userEvent.click(payButton());
  for (const check of ofFirst) check(true);
  await group(/declined/);
  for (const check of checks) check(true);
  await settled();
  expect(pay).toHaveBeenCalledOnce();
});

it('another total is another payment, with a key of its own', async () => {
  const keys: string[] = [];
  const pay: NonNullable<ShopProps['pay']> = (_, { idempotencyKey }) => {
    keys.push(idempotencyKey);
    return refused('service_unavailable');
  };
  const page = (amount: number) => (
    <Shop {...{ pay }} total={{ amount, currency: 'EUR' }} defaultValues={{ card_number: '4242' }} />
  );
  const { rerender } = render(page(4900));
  for (const [amount, count] of [
    [4900, 1],
    [4900, 2],
    [3900, 3],
  ] as const) {
    rerender(page(amount));
    await userEvent.click(payButton());
    await waitFor(() => expect(keys).toHaveLength(count));
    await waitFor(() => expect(payButton().ariaDisabled).toBeNull());
  }
  expect(keys[1]).toBe(keys[0]);
  expect(keys[2]).not.toBe(keys[0]);
});

describe('a field that is wrong and left by a click on the pay button', () => {
  it('is read out where the focus is, and not announced as well', async () => {
    const user = userEvent.setup();
    const rules = { card_number_incomplete: (value: string) => value.length > 8 };
    render(
      <Shop>
        <Field name="card_number" rules={rules}>
          <Label />
          <Input />
          <FieldError />
        </Field>
      </Shop>,
    );
    await user.type(input('Card number'), '4242');
    await user.click(payButton());
    await waitFor(() => expect(document.activeElement).toBe(input('Card number')));
    await settled();
    expect([region('status'), region('alert')]).toEqual(['', '']);
  });
});

describe('a bank check that the form cannot show', () => {
  it('is explained to the developer, and leads the shopper to the store', async () => {
    const warned = vi.spyOn(console, 'warn').mockReturnValue();
    const waiting = { status: 'action_required', findings: [] };
    const user = await open({ pay: () => waiting, support: '/help' });
    await user.click(payButton());
    expect(await screen.findByRole('link', { name: 'Contact the store' })).toBeTruthy();
    expect(warned.mock.calls).toEqual([[expect.stringContaining('docs/bank-check.md')]]);
  });
});

describe('a request that takes longer than `timeout`', () => {
  it('leaves open what became of the payment', async () => {
    const user = await open({ pay: () => new Promise(() => {}), timeout: 20 });
    await user.click(payButton());
    expect(await group(en.ui.unconfirmed_title)).toBeTruthy();
  });
});

it('a bank challenge without `status` does not compile', () => {
  // @ts-expect-error -- nobody could say what became of the payment
  expect(<PaymentForm pay={() => paid} challenge={() => null} />).toBeTruthy();
});

describe('another order in the same form', () => {
  it.each([
    ['paid', paid, 'Payment complete'],
    ['declined at a field', refused('csc_mismatch'), /You have not been charged/],
  ])('begins anew after one that was %s', async (_, answer, told) => {
    const user = userEvent.setup();
    const { rerender } = render(<Shop pay={() => answer} order="1" />);
    await user.type(input('Card number'), '4242');
    document.title = 'Shop';
    await user.click(payButton());
    await screen.findAllByText(told);
    rerender(<Shop pay={() => answer} order="2" />);
    await waitFor(() => expect(document.title).toBe('Shop'));
    expect(payButton().textContent).toMatch(/^Pay .€49\.00/);
    expect(document.querySelector('[aria-invalid]')).toBeNull();
    expect(input('Card number').value).toBe('4242');
  });
});

describe('what stands in the form', () => {
  it('may know where the payment stands', async () => {
    const user = userEvent.setup();
    render(<Shop pay={() => paid}>{({ phase }) => <output>{phase}</output>}</Shop>);
    expect(screen.getByText('idle')).toBeDefined();
    await user.click(payButton());
    expect(await screen.findByText('succeeded')).toBeDefined();
  });
});

describe('what the form itself finds', () => {
  it('moves the focus to the one field that is wrong, once, and sends nothing', async () => {
    const pay = vi.fn<NonNullable<ShopProps['pay']>>(() => paid);
    render(<Shop pay={pay} />);
    payButton().focus();
    const moves = countFocusMoves();
    payButton().click();
    await waitFor(() => expect(document.activeElement).toBe(input('Card number')));
    expect(input('Card number').getAttribute('aria-invalid')).toBe('true');
    await settled();
    expect([moves(), region('alert'), pay.mock.calls.length]).toEqual([1, '', 0]);
  });

  it('takes the banner of the last payment away, and keeps what the fields say', async () => {
    const user = await open({ pay: () => refused('generic_decline') });
    await user.click(payButton());
    await group(/was declined/);
    await user.clear(input('Card number'));
    await user.click(payButton());
    await waitFor(() => expect(document.activeElement).toBe(input('Card number')));
    expect(screen.queryByText('Your payment was declined')).toBeNull();
    expect(screen.getByText('You have not been charged.')).toBeTruthy();
  });
});

describe('a decline', () => {
  it('is said in a banner that has the focus, and is not announced as well', async () => {
    const user = await open({ pay: () => refused('insufficient_funds') });
    await user.click(payButton());
    const banner = await group(/not enough/i);
    await waitFor(() => expect(document.activeElement).toBe(banner));
    await settled();
    expect([region('alert'), region('status')]).toEqual(['', '']);
    expect(within(banner).getByText(/have not been charged/)).toBeTruthy();
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('is announced when the shopper has gone elsewhere on the page', async () => {
    const { promise, answer } = later();
    const user = await open({ pay: () => promise });
    const elsewhere = document.body.appendChild(document.createElement('button'));
    await user.click(payButton());
    elsewhere.focus();
    answer(refused('generic_decline'));
    await waitFor(() =>
      expect(region('alert')).toMatch(/^Your payment was declined\. .*not been charged\.$/),
    );
    expect(document.activeElement).toBe(elsewhere);
    elsewhere.remove();
  });

  it('moves the focus once', async () => {
    const user = await open({ pay: () => refused('generic_decline') });
    payButton().focus();
    const moves = countFocusMoves();
    await user.keyboard('{Enter}');
    await group(/was declined/);
    await settled();
    expect(moves()).toBe(1);
  });

  it('leaves everything as it was typed', async () => {
    const user = await open({ pay: () => refused('csc_mismatch', ['email_format', 'email']) });
    await user.type(input('Email address'), 'mia@');
    await user.type(input('Security code'), '123');
    await user.click(payButton());
    await group(/check your details/i);
    expect(input('Email address').value).toBe('mia@');
    expect(input('Card number').value).toBe('4242');
    expect(input('Security code').value).toBe('123');
  });

  it('at one field moves the focus there, says what became of the money, and goes when the value changes', async () => {
    const user = await open({ pay: () => refused('csc_mismatch') });
    await user.click(payButton());
    const csc = input('Security code');
    await waitFor(() => expect(document.activeElement).toBe(csc));
    expect(csc.getAttribute('aria-invalid')).toBe('true');
    const money = 'You have not been charged. A pending amount may show for a few days.';
    expect(document.getElementById(payButton().getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      money,
    );
    await user.keyboard('1');
    expect(csc.hasAttribute('aria-invalid')).toBe(false);
    await user.tab();
    expect(csc.hasAttribute('aria-invalid')).toBe(false);
  });

  it('at several fields is summed up with a link to each, in the order of the page', async () => {
    const user = await open({ pay: () => refused('csc_mismatch', ['email_format', 'email']) });
    await user.click(payButton());
    const summary = await group(/check your details/i);
    await waitFor(() => expect(document.activeElement).toBe(summary));
    const links = within(summary).getAllByRole('link');
    const words = links.map((link) => link.textContent ?? '');
    expect(words).toEqual([
      'Enter an email address like name@example.com',
      'Check the security code on your card',
    ]);
    for (const text of words) expect(screen.getAllByText(text)).toHaveLength(2);
    expect(await accessibilityProblems()).toEqual([]);
    await user.click(links[1] ?? document.body);
    expect(document.activeElement).toBe(input('Security code'));
    await user.keyboard('1');
    expect(within(summary).getAllByRole('link')).toHaveLength(1);
  });

  it('at a field that the form does not have is said in the banner', async () => {
    const user = await open({ pay: () => refused('postal_code_mismatch') });
    await user.click(payButton());
    expect(await group(/billing postal code/)).toBe(document.activeElement);
    expect(screen.queryByRole('button', { name: 'Check your details' })).toBeNull();
  });

  it.each([
    ['phone_missing', '\u2068Phone number\u2069 is missing'],
    ['email_format', 'Check your email address'],
  ] as const)(
    'at no field of the form says of %s what became of the money, and what can be done',
    async (reason, title) => {
      const user = await open({ pay: () => refused([reason, 'phone']), support: '#help' });
      await user.click(payButton());
      const banner = await group(`Error: ${title}`);
      expect(banner.textContent).toMatch(/You have not been charged\./);
      expect(banner.textContent?.split(title)).toHaveLength(2);
      expect(within(banner).getByRole('link').textContent).toBe('Contact the store');
      await user.click(within(banner).getByRole('button', { name: 'Use another payment method' }));
      expect(document.activeElement).toBe(input('Card number'));
    },
  );

  it('at a field that nobody names leads to the card', async () => {
    const user = await open({ pay: () => refused('details_not_accepted') });
    await user.click(payButton());
    expect((await group('Error: Check your details')).textContent).toMatch(/You have not been charged\./);
    await user.click(screen.getByRole('button', { name: 'Check your details' }));
    expect(document.activeElement).toBe(input('Card number'));
  });

  it('of an amount leads to the order, or to another method', async () => {
    const update_order = vi.fn<() => void>();
    const user = await open({ pay: () => refused('amount_too_small'), handlers: { update_order } });
    await user.click(payButton());
    const banner = await group('Error: The amount is too low');
    const names = within(banner)
      .getAllByRole('button')
      .map(({ textContent }) => textContent);
    expect(names).toEqual(['Review your order', 'Use another payment method']);
    await user.click(within(banner).getByRole('button', { name: 'Review your order' }));
    expect(update_order).toHaveBeenCalledOnce();
  });

  it('names what can be paid, as the page tells it', async () => {
    const user = await open({
      pay: () => refused('amount_too_small'),
      values: { minimum: { amount: 500, currency: 'EUR' } },
    });
    await user.click(payButton());
    expect((await group('Error: The amount is too low')).textContent).toContain('\u2068€5.00\u2069');
  });

  it('that comes again takes the focus again, and no longer offers to try again', async () => {
    const user = await open({ pay: () => refused('issuer_unavailable') });
    await user.click(payButton());
    const again = await screen.findByRole('button', { name: 'Try again' });
    await user.click(again);
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull());
    expect(await group(/bank/)).toBe(document.activeElement);
  });

  it('changes its language with the page', async () => {
    const user = userEvent.setup();
    const props = { pay: () => refused('generic_decline') };
    const { rerender } = render(<Shop {...props} messages={en} />);
    await user.type(input('Card number'), '4242');
    await user.click(payButton());
    await group(/was declined/);
    rerender(<Shop {...props} messages={de} />);
    expect(screen.getByText(de.reasons.generic_decline.title)).toBeTruthy();
    expect(input(de.fields.card_number).value).toBe('4242');
  });
});

describe('the title of the page', () => {
  it.each([
    ['Checkout', 'Error: Checkout'],
    ['', 'Error:'],
  ])('of "%s" says that there is an error until the payment went through', async (title, withError) => {
    document.title = title;
    const answers = [refused('generic_decline'), paid];
    const user = await open({ pay: () => answers.shift() });
    await user.click(payButton());
    await waitFor(() => expect(document.title).toBe(withError));
    await user.click(payButton());
    await waitFor(() => expect(document.title).toBe(title));
  });
});

describe('the title of a page with two forms', () => {
  it.each([
    ['of one language', en, 'Error: Checkout'],
    ['of two languages', de, 'Fehler: Checkout'],
  ])('%s has one prefix, until neither has a problem', async (_, messages, second) => {
    document.title = 'Checkout';
    const first = [refused('generic_decline'), paid];
    const other = [refused('generic_decline'), paid];
    const defaultValues = { card_number: '4242' };
    render(
      <>
        <div data-testid="first">
          <Shop pay={() => first.shift()} defaultValues={defaultValues} />
        </div>
        <div data-testid="second">
          <Shop pay={() => other.shift()} defaultValues={defaultValues} messages={messages} />
        </div>
      </>,
    );
    const pay = (form: string) =>
      userEvent.click(within(screen.getByTestId(form)).getByRole('button', { name: /49/ }));
    const isPaid = (form: string) =>
      waitFor(() => expect(screen.getByTestId(form).querySelector('[data-phase=succeeded]')).not.toBeNull());
    await pay('first');
    await waitFor(() => expect(document.title).toBe('Error: Checkout'));
    await pay('second');
    await within(screen.getByTestId('second')).findByText(messages.reasons.generic_decline.title);
    await settled();
    expect(document.title).toBe('Error: Checkout');
    await pay('first');
    await isPaid('first');
    await waitFor(() => expect(document.title).toBe(second));
    await pay('second');
    await isPaid('second');
    await waitFor(() => expect(document.title).toBe('Checkout'));
  });
});

describe('what can be done', () => {
  it('another payment method: the first card field, with everything kept', async () => {
    const user = await open({ pay: () => refused('generic_decline') });
    await user.click(payButton());
    await user.click(await screen.findByRole('button', { name: 'Use another payment method' }));
    expect(document.activeElement).toBe(input('Card number'));
    expect(input('Card number').value).toBe('4242');
  });

  it('another payment method: the page itself, when it has one', async () => {
    const use_other_method = vi.fn<() => void>();
    const user = await open({ pay: () => refused('generic_decline'), handlers: { use_other_method } });
    await user.click(payButton());
    await user.click(await screen.findByRole('button', { name: 'Use another payment method' }));
    expect(use_other_method).toHaveBeenCalledOnce();
  });

  it('the bank is named, and is nothing to press; the store is a link, where there is an address', async () => {
    const user = await open({
      pay: () => refused('store_cannot_take_payment', 'generic_decline'),
      support: '/help',
    });
    await user.click(payButton());
    expect((await screen.findByRole('link', { name: 'Contact the store' })).getAttribute('href')).toBe(
      '/help',
    );
    expect(screen.queryByRole('button', { name: 'Contact your bank' })).toBeNull();
  });

  it('paying is no longer offered for an order that is paid', async () => {
    const pay = vi.fn<NonNullable<ShopProps['pay']>>(() => refused('already_paid'));
    const user = await open({ pay });
    await user.click(payButton());
    await group('This order is already paid');
    const button = screen.getByRole('button', { name: 'Already paid' });
    await user.click(button);
    expect(button.getAttribute('aria-disabled')).toBe('true');
    expect(pay).toHaveBeenCalledOnce();
  });
});

/** Counts how often the focus moves from now on. */
function countFocusMoves(): () => number {
  const listener = vi.fn<() => void>();
  document.addEventListener('focusin', listener);
  return () => {
    document.removeEventListener('focusin', listener);
    return listener.mock.calls.length;
  };
}
