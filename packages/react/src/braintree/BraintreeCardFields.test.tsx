import { render, screen, waitFor } from '@testing-library/react';
import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { accessibilityProblems } from '../../test/accessibilityProblems.js';
import { paid, refused } from '../../test/answers.js';
import { type FakeBraintree, fakeBraintree } from '../../test/hosted/fakeBraintree.js';
import { Shop, type ShopProps } from '../../test/Shop.js';
import { EmailField } from '../email/EmailField.js';
import { ar } from '../locales/ar.js';
import { de } from '../locales/de.js';
import { en } from '../locales/en.js';
import { BraintreeCardFields, type BraintreeCardFieldsProps } from './BraintreeCardFields.js';

type Props = ShopProps & Partial<Pick<BraintreeCardFieldsProps, 'create' | 'onReady' | 'timeout'>>;

const { reasons } = en;
const box = (name: string) => screen.getByRole('group', { name });
const errors = (): string[] =>
  [...document.querySelectorAll('.tactful-field-error')]
    .map((element) => element.textContent)
    .filter(Boolean);
const frameIn = (name: string) => page.frameLocator(page.elementLocator(box(name)).getByTitle(name));
const input = (name: string) => frameIn(name).getByRole('textbox');
const frames = () => [...document.querySelectorAll('iframe')];

function open(props: Props = {}, fake: FakeBraintree = fakeBraintree()) {
  const shop = ({ create = fake.create, onReady, timeout = 1000, ...more }: Props = {}) => (
    <StrictMode>
      <Shop {...more}>
        <EmailField />
        <BraintreeCardFields create={create} onReady={onReady} timeout={timeout} />
      </Shop>
    </StrictMode>
  );
  const { rerender, unmount } = render(shop(props));
  return { ...fake, unmount, rerender: (more: Props) => rerender(shop({ ...props, ...more })) };
}

const allReady = () =>
  waitFor(() => expect(document.querySelectorAll('[data-status="ready"]')).toHaveLength(3));

async function ready(props: Props = {}, fake?: FakeBraintree) {
  // The frame of a test before, which has gone, may have had the focus.
  window.focus();
  const opened = open(props, fake);
  await allReady();
  return opened;
}

async function fill(): Promise<void> {
  await input('Card number').fill('4242424242424242');
  await input('Expiry date').fill('1245');
  await input('Security code').fill('123');
}

const pressPay = () => userEvent.click(screen.getByRole('button', { name: /^Pay/ }));

test('each frame stands in a named box, of another origin, and nothing of the card is in the page', async () => {
  const seen = vi.fn<(fields: unknown) => void>();
  const { calls } = await ready({ onReady: seen });
  await fill();
  for (const frame of frames()) expect(frame.contentDocument).toBeNull();
  expect(frames().map(({ title }) => title)).toEqual(['Card number', 'Expiry date', 'Security code']);
  expect(document.documentElement.outerHTML).not.toMatch(/4242|tokencc/);
  expect(calls).toHaveLength(1);
  expect(calls[0]?.fields.cvv.internalLabel).toBe('Security code');
  expect(seen).toHaveBeenCalledOnce();
  expect(await accessibilityProblems()).toEqual([]);
});

test('an empty form names each field in a summary, whose links lead into the frames', async () => {
  const pay = vi.fn(() => paid);
  await ready({ pay });
  await userEvent.fill(screen.getByRole('textbox', { name: en.fields.email }), 'a@example.com');
  await pressPay();
  const links = await screen.findAllByRole('link');
  const words = [reasons.card_number_missing, reasons.card_expiry_missing, reasons.csc_missing];
  expect(links.map((link) => link.textContent)).toEqual(words.map(({ field }) => field));
  expect(pay).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('link', { name: String(reasons.csc_missing.field) }));
  await waitFor(() => expect(document.activeElement).toBe(box('Security code').querySelector('iframe')));
  await waitFor(() => expect(box('Security code').dataset['focused']).toBe(''));
  // The frame says it by itself.
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(screen.getByRole('status').textContent).not.toBe(reasons.csc_missing.field);
  expect(await accessibilityProblems()).toEqual([]);
});

test('a label leads into its frame, and the box has the ring until it is left', async () => {
  await ready();
  await userEvent.click(screen.getByText('Card number'));
  await waitFor(() => expect(box('Card number').dataset['focused']).toBe(''));
  await userEvent.keyboard('{Tab}');
  await waitFor(() => expect(box('Expiry date').dataset['focused']).toBe(''));
  await waitFor(() => expect(box('Card number').dataset['focused']).toBeUndefined());
  expect(errors()).toEqual([]);
});

test.each([
  ['Card number', 'number', '4242', 'card_number_not_recognized', '4242424242424242'],
  ['Card number', 'number', '4242424242424241', 'card_number_not_recognized', '4242424242424242'],
  ['Expiry date', 'expirationDate', '1220', 'card_expiry_mismatch', '1245'],
  ['Expiry date', 'expirationDate', '12', 'card_expiry_mismatch', '1245'],
  ['Security code', 'cvv', '1', 'csc_incomplete', '123'],
] as const)(
  '%s, %s: %s is refused on leaving it, here and in the frame, and let go when it is right',
  async (name, key, typed, reason, right) => {
    const { said } = await ready();
    await userEvent.click(screen.getByText(name));
    await waitFor(() => expect(box(name).dataset['focused']).toBe(''));
    await userEvent.keyboard(typed);
    expect(errors()).toEqual([]);
    await userEvent.keyboard('{Tab}');
    const text = [en.reasons[reason].field].flat().at(-1) ?? '';
    await waitFor(() => expect(errors()).toEqual([`Error: ${text}`]));
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe(text));
    expect(said(key)).toMatchObject({ message: text, isInvalid: true });
    await input(name).fill(right);
    await waitFor(() => expect(errors()).toEqual([]));
    await waitFor(() => expect(said(key)).toMatchObject({ message: '', isInvalid: false }));
  },
);

test('a decline at a field stands there, takes the focus into the frame, keeps what was typed, and goes with a change', async () => {
  const answers = [refused('csc_mismatch'), paid];
  const pay = vi.fn<(values: object) => unknown>(() => answers.shift());
  const { said } = await ready({ pay });
  await userEvent.fill(screen.getByRole('textbox', { name: en.fields.email }), 'a@example.com');
  await fill();
  const before = frames();
  await pressPay();
  await waitFor(() => expect(errors()).toHaveLength(1));
  await waitFor(() => expect(document.activeElement).toBe(box('Security code').querySelector('iframe')));
  expect(said('cvv')?.atFocus).toBe(reasons.csc_mismatch.field);
  expect(JSON.stringify(pay.mock.calls[0]?.[0])).not.toMatch(/\d/);
  await userEvent.keyboard('{End}{Backspace}');
  await waitFor(() => expect(errors()).toEqual([]));
  await userEvent.keyboard('4');
  await pressPay();
  await screen.findByRole('button', { name: 'Payment complete' });
  expect(frames()).toEqual(before);
});

test('Enter in a frame sends the form', async () => {
  const pay = vi.fn(() => paid);
  await ready({ pay });
  await userEvent.fill(screen.getByRole('textbox', { name: en.fields.email }), 'a@example.com');
  await fill();
  await input('Security code').click();
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(pay).toHaveBeenCalledOnce());
});

test('the card is named, and the security code follows it', async () => {
  const { type } = await ready();
  const code = () => box('Security code').getAttribute('aria-describedby')?.split(' ')[0] ?? '';
  const hint = () => document.getElementById(code())?.textContent;
  expect(hint()).toBe(en.hints.card_csc);
  type('number', '4242');
  await screen.findByRole('img', { name: 'Visa' });
  expect(hint()).toBe(en.hints.card_csc_3);
  type('number', '378282246310005');
  await screen.findByRole('img', { name: 'American Express' });
  expect(hint()).toBe(en.hints.card_csc_4);
  type('cvv', '1');
  await waitFor(() => expect(errors()).toEqual([expect.stringMatching(/digits in the security code: .4/)]));
  type('number', '');
  await waitFor(() => expect(screen.queryByRole('img')).toBeNull());
  expect(hint()).toBe(en.hints.card_csc);
});

test.each([de, ar])(
  'speaks $lang in the frames when nothing is typed yet, else outside of them',
  async (messages) => {
    const { type, rerender, living } = await ready();
    const [first] = frames();
    rerender({ messages });
    await allReady();
    await waitFor(() => expect(frames()[0]?.title).toBe(messages.fields.card_number));
    await allReady();
    expect(frames()).not.toContain(first);
    expect(living()).toBe(1);
    type('number', '4242');
    await waitFor(() => expect(errors()[0]).toContain(messages.ui.error_prefix));
    expect(await accessibilityProblems()).toEqual([]);
    const typed = frames();
    rerender({ messages: en });
    await waitFor(() => expect(errors()[0]).toContain(String(reasons.card_number_not_recognized.field)));
    expect(frames()).toEqual(typed);
  },
);

test('fields that do not load say so in time, and load when the shopper tries again', async () => {
  const pay = vi.fn(() => paid);
  const { calls, living } = open({ pay, timeout: 500 }, fakeBraintree(['never', 'at once']));
  expect(box('Card number').getAttribute('aria-busy')).toBe('true');
  await waitFor(() => expect(errors()).toHaveLength(3), { timeout: 5000 });
  const { field, body } = reasons.secure_fields_not_loaded;
  expect(errors()).toEqual([1, 2, 3].map(() => `Error: ${String(field)}`));
  expect(screen.getAllByText(String(body))).toHaveLength(1);
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe(field));
  expect(await accessibilityProblems()).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: en.actions.try_again }));
  await allReady();
  expect(errors()).toEqual([]);
  expect(document.activeElement).not.toBe(document.body);
  expect([calls.length, living(), frames().length]).toEqual([2, 1, 3]);
});

test.each([
  ['a create that is rejected', fakeBraintree(['fails']).create],
  [
    'a create that throws',
    () => {
      throw new Error('No client.');
    },
  ],
])('%s is told at once', async (_, create) => {
  open({ create, timeout: 3_600_000 });
  await waitFor(() => expect(errors()).toHaveLength(3));
});

test('what was made is torn down with the fields, also when it comes after they have gone', async () => {
  const first = await ready();
  expect([first.calls.length, first.living()]).toEqual([1, 1]);
  first.unmount();
  await waitFor(() => expect(first.living()).toBe(0));

  const late = fakeBraintree();
  let hand = (): void => {};
  const handed = new Promise<void>((resolve) => {
    hand = resolve;
  });
  const seen = vi.fn();
  const { unmount } = open(
    { onReady: seen, create: async (options) => late.create(options).finally(() => handed) },
    late,
  );
  await waitFor(() => expect(late.living()).toBe(1));
  unmount();
  hand();
  await waitFor(() => expect(late.living()).toBe(0));
  expect(seen).not.toHaveBeenCalled();
});

test('the text in the frame looks like our inputs, also when the page goes dark and light again', async () => {
  const { calls, classes } = await ready();
  const { color, fontSize } = getComputedStyle(box('Card number'));
  expect(calls[0]?.styles['input']).toMatchObject({ color, 'font-size': fontSize, 'text-align': 'left' });
  await waitFor(() => expect(classes('number')).toEqual(['tactful-light']));
  document.documentElement.style.colorScheme = 'dark';
  await waitFor(() => expect(classes('number')).toEqual(['tactful-dark']));
  expect(calls[0]?.styles['.tactful-dark']).toEqual({ color: getComputedStyle(box('Card number')).color });
  document.documentElement.style.colorScheme = '';
  await waitFor(() => expect(classes('cvv')).toEqual(['tactful-light']));
});

test('Shift+Tab leads out of the frames where the SDK itself moves the focus, as in Firefox', async () => {
  const { goBack } = await ready();
  await input('Card number').click();
  goBack('number');
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: en.fields.email }));
});

test('comes from a server and is taken over without a warning', async () => {
  const { create } = fakeBraintree();
  const shop = (
    <Shop>
      <BraintreeCardFields create={create} />
    </Shop>
  );
  const container = document.body.appendChild(document.createElement('div'));
  container.innerHTML = renderToString(shop);
  expect(container.querySelector('iframe')).toBeNull();
  render(shop, { container, hydrate: true });
  await allReady();
});
