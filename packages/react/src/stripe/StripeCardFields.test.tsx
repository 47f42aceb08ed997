import { Elements } from '@stripe/react-stripe-js';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { accessibilityProblems } from '../../test/accessibilityProblems.js';
import { paid, refused } from '../../test/answers.js';
import { type FakeStripe, fakeStripe } from '../../test/hosted/fakeStripe.js';
import { Shop, type ShopProps } from '../../test/Shop.js';
import { ar } from '../locales/ar.js';
import { de } from '../locales/de.js';
import { en } from '../locales/en.js';
import { StripeCardFields } from './StripeCardFields.js';

const box = (name: string) => screen.getByRole('group', { name });
const errors = (): string[] =>
  [...document.querySelectorAll('.tactful-field-error')]
    .map((element) => element.textContent)
    .filter(Boolean);
const frameIn = (name: string) => page.frameLocator(page.elementLocator(box(name)).getByTitle(/secure/i));
const input = (name: string) => frameIn(name).getByRole('textbox');

async function open(props: ShopProps = {}, given: FakeStripe = fakeStripe()) {
  const shop = (more: ShopProps = {}) => (
    <Shop {...props} {...more}>
      <Elements stripe={given.stripe}>
        <StripeCardFields timeout={1000} />
      </Elements>
    </Shop>
  );
  const view = render(shop());
  return { ...given, rerender: (more: ShopProps) => view.rerender(shop(more)) };
}

async function ready(props: ShopProps = {}) {
  const opened = await open(props);
  await waitFor(() => expect(document.querySelectorAll('[data-status="ready"]')).toHaveLength(3));
  return opened;
}

test('each frame stands in a named box, of another origin, and nothing of the card is in the page', async () => {
  await ready();
  await input('Card number').fill('4242424242424242');
  for (const frame of document.querySelectorAll('iframe')) expect(frame.contentDocument).toBeNull();
  expect(document.querySelectorAll('iframe')).toHaveLength(3);
  expect(document.querySelector('input')).toBeNull();
  expect(document.documentElement.outerHTML).not.toContain('4242');
  expect(await accessibilityProblems()).toEqual([]);
});

test('an empty form names each field in a summary, whose links lead into the frames', async () => {
  const pay = vi.fn(() => paid);
  await ready({ pay });
  await userEvent.click(screen.getByRole('button', { name: /^Pay/ }));
  const links = await screen.findAllByRole('link');
  const { reasons } = en;
  const words = [reasons.card_number_missing, reasons.card_expiry_missing, reasons.csc_missing];
  expect(links.map((link) => link.textContent)).toEqual(words.map(({ field }) => field));
  expect(pay).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('link', { name: String(reasons.csc_missing.field) }));
  await waitFor(() => expect(document.activeElement).toBe(box('Security code').querySelector('iframe')));
  await waitFor(() => expect(box('Security code').dataset['focused']).toBe(''));
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe(reasons.csc_missing.field));
  expect(await accessibilityProblems()).toEqual([]);
});

test('a label and the space beside a frame lead into it, and the box has the ring until it is left', async () => {
  await ready();
  await userEvent.click(screen.getByText('Card number'));
  await waitFor(() => expect(box('Card number').dataset['focused']).toBe(''));
  await userEvent.keyboard('{Tab}');
  await waitFor(() => expect(box('Card number').dataset['focused']).toBeUndefined());
  await waitFor(() => expect(box('Expiry date').dataset['focused']).toBe(''));
  await userEvent.click(box('Security code'), { position: { x: 3, y: 3 } });
  await waitFor(() => expect(box('Security code').dataset['focused']).toBe(''));
  expect(errors()).toEqual([]);
});

test.each([
  ['Card number', '4242', 'card_number_incomplete'],
  ['Card number', '4242424242424241', 'card_number_not_recognized'],
  ['Expiry date', '1220', 'card_expiry_in_past'],
  ['Security code', '1', 'csc_incomplete'],
] as const)(
  '%s: %s is refused on leaving it, politely, and let go when it is right',
  async (name, typed, reason) => {
    await ready();
    await userEvent.click(screen.getByText(name));
    await waitFor(() => expect(box(name).dataset['focused']).toBe(''));
    await userEvent.keyboard(typed);
    expect(errors()).toEqual([]);
    await userEvent.keyboard('{Tab}');
    await waitFor(() => expect(errors()).toHaveLength(1));
    const text = errors()[0]?.replace('Error: ', '') ?? '';
    expect([en.reasons[reason].field].flat().map((words) => words.split('{')[0] ?? '')).toContainEqual(
      expect.stringContaining(text.slice(0, 15)),
    );
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe(text));
    expect(box(name).getAttribute('aria-describedby')?.split(' ').at(-1)).toBe(
      document.querySelector('.tactful-field-error:not(:empty)')?.id,
    );
    await input(name).fill(
      { 'Card number': '4242424242424242', 'Expiry date': '1245', 'Security code': '123' }[name],
    );
    await waitFor(() => expect(errors()).toEqual([]));
  },
);

test('the hint of the security code goes by the brand of the number, and so does what is said of a short one', async () => {
  const { hints } = en;
  const { type } = await ready();
  const hint = (): string => {
    const [id] = box('Security code').getAttribute('aria-describedby')?.split(' ') ?? [];
    return document.getElementById(id ?? '')?.textContent ?? '';
  };
  expect(hint()).toBe(hints.card_csc);
  type('cardNumber', '378282246310005');
  await waitFor(() => expect(hint()).toBe(hints.card_csc_4));
  await userEvent.click(screen.getByText('Security code'));
  await waitFor(() => expect(box('Security code').dataset['focused']).toBe(''));
  await userEvent.keyboard('12{Tab}');
  await waitFor(() => expect(errors().join()).toMatch(/: \u20684\u2069$/));
  type('cardNumber', '4242424242424242');
  await waitFor(() => expect(hint()).toBe(hints.card_csc_3));
  type('cardNumber', '');
  await waitFor(() => expect(hint()).toBe(hints.card_csc));
  expect(await accessibilityProblems()).toEqual([]);
});

test('a decline at a field stands there, takes the focus into the frame, keeps what was typed, and goes with a change', async () => {
  const answers = [refused('csc_mismatch'), paid];
  const pay = vi.fn<(values: object) => unknown>(() => answers.shift());
  await ready({ pay });
  await input('Card number').fill('4242424242424242');
  await input('Expiry date').fill('1245');
  await input('Security code').fill('123');
  const frames = [...document.querySelectorAll('iframe')];
  await userEvent.click(screen.getByRole('button', { name: /^Pay/ }));
  await waitFor(() => expect(errors()).toHaveLength(1));
  await waitFor(() => expect(document.activeElement).toBe(box('Security code').querySelector('iframe')));
  expect(JSON.stringify(pay.mock.calls[0]?.[0])).not.toMatch(/\d/);
  expect([...document.querySelectorAll('iframe')]).toEqual(frames);
  await userEvent.keyboard('{End}{Backspace}');
  await waitFor(() => expect(errors()).toEqual([]));
  await userEvent.keyboard('4');
  await userEvent.click(screen.getByRole('button', { name: /^Pay/ }));
  await screen.findByRole('button', { name: 'Payment complete' });
  expect([...document.querySelectorAll('iframe')]).toEqual(frames);
});

test.each([de, ar])('speaks $lang, also when the language changes after the error', async (messages) => {
  const { type, rerender, options } = await ready();
  type('cardNumber', '4242');
  await waitFor(() => expect(errors()).toHaveLength(1));
  rerender({ messages });
  await waitFor(() => expect(errors()[0]).toContain(messages.ui.error_prefix));
  expect(within(box(messages.fields.card_number)).queryByRole('textbox')).toBeNull();
  expect(options('cardNumber').style?.base?.textAlign).toBe(messages.dir === 'rtl' ? 'right' : 'left');
  expect(await accessibilityProblems()).toEqual([]);
});

test('fields that do not load say so in time, once, and what can be done', async () => {
  const pay = vi.fn(() => paid);
  await open({ pay }, fakeStripe('never'));
  expect(box('Card number').getAttribute('aria-busy')).toBe('true');
  await waitFor(() => expect(errors()).toHaveLength(3), { timeout: 3000 });
  const { field, body } = en.reasons.secure_fields_not_loaded;
  expect(errors()).toEqual([1, 2, 3].map(() => `Error: ${String(field)}`));
  expect(screen.getAllByText(String(body))).toHaveLength(1);
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe(field));
  await userEvent.click(screen.getByRole('button', { name: /^Pay/ }));
  expect(pay).not.toHaveBeenCalled();
  expect(await accessibilityProblems()).toEqual([]);
});

test('a load error of Stripe.js is told at once', async () => {
  const { breakDown } = await ready();
  act(breakDown);
  await waitFor(() =>
    expect(errors()).toEqual([`Error: ${String(en.reasons.secure_fields_not_loaded.field)}`]),
  );
});

test('the text in the frame looks like our inputs, also when the page goes dark', async () => {
  const { options } = await ready();
  const { color, fontSize } = getComputedStyle(box('Card number'));
  await waitFor(() => expect(options('cardNumber').style?.base).toMatchObject({ color, fontSize }));
  document.documentElement.style.colorScheme = 'dark';
  await waitFor(() => expect(options('cardNumber').style?.base?.color).toBe('rgb(242, 243, 245)'));
  document.documentElement.style.colorScheme = '';
});

test('the text in the frame follows colours that the system forces, and lets go of', async () => {
  const { options } = await ready();
  const color = () => options('cardNumber').style?.base?.color;
  const { color: own } = getComputedStyle(box('Card number'));
  await waitFor(() => expect(color()).toBe(own));
  const force = (value: 'active' | 'none') =>
    cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] });
  await force('active');
  await waitFor(() => expect(color()).toBe(getComputedStyle(box('Card number')).color));
  expect(color()).not.toBe(own);
  await force('none');
  await waitFor(() => expect(color()).toBe(own));
});

test('comes from a server and is taken over without a warning', async () => {
  const { stripe } = fakeStripe();
  const shop = (
    <Shop>
      <Elements stripe={stripe}>
        <StripeCardFields />
      </Elements>
    </Shop>
  );
  const container = document.body.appendChild(document.createElement('div'));
  container.innerHTML = renderToString(shop);
  expect(container.querySelector('iframe')).toBeNull();
  render(shop, { container, hydrate: true });
  await waitFor(() => expect(document.querySelectorAll('[data-status="ready"]')).toHaveLength(3));
});
