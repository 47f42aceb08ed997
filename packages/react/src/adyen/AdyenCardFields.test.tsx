import type { CustomCard, CustomCardConfiguration } from '@adyen/adyen-web';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { expect, expectTypeOf, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { accessibilityProblems } from '../../test/accessibilityProblems.js';
import { paid, refused } from '../../test/answers.js';
import { type FakeAdyen, fakeAdyen } from '../../test/hosted/fakeAdyen.js';
import { Shop, type ShopProps } from '../../test/Shop.js';
import { CardHolderField } from '../card-holder/CardHolderField.js';
import { ar } from '../locales/ar.js';
import { de } from '../locales/de.js';
import { en } from '../locales/en.js';
import type { AdyenCard, AdyenCardConfiguration } from './AdyenCard.js';
import { AdyenCardFields } from './AdyenCardFields.js';

const { reasons } = en;
const box = (name: string) => screen.getByRole('group', { name });
const errors = (): string[] =>
  [...document.querySelectorAll('.tactful-field-error')]
    .map((element) => element.textContent)
    .filter(Boolean);
const input = (name: string) =>
  page.frameLocator(page.elementLocator(box(name)).getByTitle(name)).getByRole('textbox');
const states = (state: string) => document.querySelectorAll(`[data-status="${state}"]`);
const payButton = () => screen.getByRole('button', { name: /^Pay/ });

function open(props: ShopProps = {}, given: FakeAdyen = fakeAdyen()) {
  const shop = (more: ShopProps = {}) => (
    <Shop {...props} {...more}>
      <CardHolderField />
      <AdyenCardFields create={given.create} timeout={1000} />
    </Shop>
  );
  const view = render(shop());
  const card = () => {
    const [only, ...others] = given.open;
    if (only === undefined || others.length > 0) throw new Error('There is not one component.');
    return only;
  };
  return { ...given, ...view, card, change: (more: ShopProps) => view.rerender(shop(more)) };
}

async function ready(props: ShopProps = {}, given?: FakeAdyen) {
  const opened = open(props, given);
  await waitFor(() => expect(states('ready')).toHaveLength(3));
  return opened;
}

async function fill(number = '4242424242424242', code = '123') {
  await input('Card number').fill(number);
  await input('Expiry date').fill('1245');
  await input('Security code').fill(code);
}

/** What a screen reader is told from now on. */
function listen(): string[] {
  const heard: string[] = [];
  const regions = [screen.getByRole('status'), screen.getByRole('alert')];
  const observer = new MutationObserver(() => heard.push(...regions.map((region) => region.textContent)));
  for (const region of regions) observer.observe(region, { childList: true, subtree: true });
  return heard;
}

test('Adyen’s component is what the fields use, and takes what they give', () => {
  expectTypeOf<CustomCard>().toExtend<AdyenCard>();
  expectTypeOf<AdyenCardConfiguration>().toExtend<CustomCardConfiguration>();
});

test('each frame stands in a named box, of another origin, and nothing of the card is in the page', async () => {
  const { made } = await ready();
  await fill();
  for (const frame of document.querySelectorAll('iframe')) expect(frame.contentDocument).toBeNull();
  expect(document.querySelectorAll('iframe')).toHaveLength(3);
  expect(document.documentElement.outerHTML).not.toMatch(/4242|encrypted \w/);
  expect(made()).toBe(1);
  expect(await accessibilityProblems()).toEqual([]);
});

test('an empty form names each field in a summary, whose links lead into the frames', async () => {
  const pay = vi.fn(() => paid);
  await ready({ pay });
  await userEvent.click(payButton());
  const links = await screen.findAllByRole('link');
  const words = [reasons.card_number_missing, reasons.card_expiry_missing, reasons.csc_missing];
  expect(links.map((link) => link.textContent)).toEqual(
    [reasons.card_holder_missing, ...words].map(({ field }) => field),
  );
  expect(pay).not.toHaveBeenCalled();
  const heard = listen();
  await userEvent.click(screen.getByRole('link', { name: String(reasons.csc_missing.field) }));
  await waitFor(() => expect(document.activeElement).toBe(box('Security code').querySelector('iframe')));
  await waitFor(() => expect(box('Security code').dataset['focused']).toBe(''));
  // Adyen says this one in the frame: longer than an announcement waits, nothing comes.
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(heard).not.toContain(reasons.csc_missing.field);
  expect(await accessibilityProblems()).toEqual([]);
});

test('what is missing is told to the frames too, and the first key there turns it into what is left to do', async () => {
  const { card } = await ready();
  await userEvent.click(payButton());
  await waitFor(() => expect(card().error('encryptedCardNumber')).toBe('cc.num.900'));
  await userEvent.click(screen.getByText('Card number'));
  await waitFor(() => expect(box('Card number').dataset['focused']).toBe(''));
  await userEvent.keyboard('4');
  await waitFor(() => expect(errors().join()).toContain(reasons.card_number_incomplete.field));
  await userEvent.keyboard('242424242424242');
  await waitFor(() => expect(errors().join()).not.toMatch(/card number/i));
});

test('a label leads into its frame, and the box has the ring until it is left', async () => {
  const { card } = await ready();
  expect(card().configuration.autoFocus).toBe(false);
  await userEvent.click(screen.getByText('Card number'));
  await waitFor(() => expect(box('Card number').dataset['focused']).toBe(''));
  await userEvent.keyboard('{Tab}');
  await waitFor(() => expect(box('Card number').dataset['focused']).toBeUndefined());
  await waitFor(() => expect(box('Expiry date').dataset['focused']).toBe(''));
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
    expect([reasons[reason].field].flat().map((words) => words.split('{')[0] ?? '')).toContainEqual(
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

test.each([
  ['4242424242424242', 'Visa', en.hints.card_csc_3],
  ['378282246310005', 'American Express', en.hints.card_csc_4],
])(
  '%s is of %s: its mark stands beside it, and the hint knows where its code is',
  async (number, brand, hint) => {
    await ready();
    await waitFor(() => expect(screen.getByText(en.hints.card_csc)).toBeTruthy());
    await input('Card number').fill(number);
    await waitFor(() => expect(screen.getByText(hint)).toBeTruthy());
    expect(within(box('Card number')).getByRole('img', { name: brand })).toBeTruthy();
    await fill(number, '1');
    await userEvent.click(screen.getByText('Card number'));
    await waitFor(() => expect(errors()[0]).toContain(brand === 'Visa' ? '3' : '4'));
  },
);

test('a card that may have a code is paid with without one, but not with half of one', async () => {
  const pay = vi.fn(() => paid);
  await ready({ pay });
  await userEvent.fill(screen.getByRole('textbox', { name: 'Name on card' }), 'Ada Lovelace');
  await userEvent.click(payButton());
  await waitFor(() => expect(errors()).toHaveLength(3));
  await fill('6759649826438453', '1');
  await userEvent.keyboard('{Tab}');
  await waitFor(() => expect(errors().join()).toMatch(/Number of digits/));
  await userEvent.click(payButton());
  expect(pay).not.toHaveBeenCalled();
  await input('Security code').fill('');
  await userEvent.keyboard('{Tab}');
  await waitFor(() => expect(errors()).toEqual([]));
  await userEvent.click(payButton());
  await screen.findByRole('button', { name: 'Payment complete' });
});

test('a card that has no code is not asked for one', async () => {
  const { card } = await ready();
  const { onBrand } = card().configuration;
  const brand = {
    type: 'card',
    rootNode: document.body,
    cvcText: '',
    brand: 'bcmc',
    cvcPolicy: 'hidden',
  } as const;
  act(() => onBrand(brand));
  await waitFor(() => expect(screen.queryByRole('group', { name: 'Security code' })).toBeNull());
  await userEvent.click(payButton());
  await waitFor(() => expect(errors()).toHaveLength(3));
  act(() => onBrand({ ...brand, brand: 'visa', cvcPolicy: 'required' }));
  expect(box('Security code')).toBeTruthy();
});

test('the encrypted card goes to pay alone, by the component; Enter in a frame sends the form', async () => {
  const pay = vi.fn<(values: object) => unknown>(() => paid);
  const { card } = await ready({ pay });
  await userEvent.fill(screen.getByRole('textbox', { name: 'Name on card' }), 'Ada Lovelace');
  await fill();
  expect(card().data.paymentMethod['encryptedCardNumber']).toMatch(/^encrypted/);
  await userEvent.click(screen.getByText('Security code'));
  await waitFor(() => expect(box('Security code').dataset['focused']).toBe(''));
  await userEvent.keyboard('{Enter}');
  await screen.findByRole('button', { name: 'Payment complete' });
  expect(JSON.stringify(pay.mock.calls[0]?.[0])).not.toMatch(/\d|encrypted/);
  expect(document.documentElement.outerHTML).not.toMatch(/encrypted \w/);
});

test('a decline at a field stands there, takes the focus into the frame, keeps what was typed, and goes with a change', async () => {
  const answers = [refused('csc_mismatch'), paid];
  await ready({ pay: () => answers.shift() });
  await userEvent.fill(screen.getByRole('textbox', { name: 'Name on card' }), 'Ada Lovelace');
  await fill();
  const frames = [...document.querySelectorAll('iframe')];
  const heard = listen();
  await userEvent.click(payButton());
  await waitFor(() => expect(errors()).toHaveLength(1));
  await waitFor(() => expect(document.activeElement).toBe(box('Security code').querySelector('iframe')));
  // The frame knows nothing of this one.
  await waitFor(() => expect(heard.join()).toContain(reasons.csc_mismatch.field));
  expect(heard.join()).toContain(en.money.not_charged);
  expect([...document.querySelectorAll('iframe')]).toEqual(frames);
  await userEvent.keyboard('{End}{Backspace}');
  await waitFor(() => expect(errors()).toEqual([]));
  await userEvent.keyboard('4');
  await userEvent.click(payButton());
  await screen.findByRole('button', { name: 'Payment complete' });
  expect([...document.querySelectorAll('iframe')]).toEqual(frames);
});

test('the name that the browser fills in goes into its own field, when that is empty', async () => {
  const { card } = await ready();
  const { onAutoComplete } = card().configuration;
  const name = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Name on card' }).value;
  const filled = { fieldType: 'encryptedCardNumber', name: 'cc-name', action: 'autoComplete' };
  act(() => onAutoComplete({ ...filled, name: 'cc-exp', value: '12/45' }));
  expect(name()).toBe('');
  act(() => onAutoComplete({ ...filled, value: 'Ada Lovelace' }));
  expect(name()).toBe('Ada Lovelace');
  act(() => onAutoComplete({ ...filled, value: 'Grace Hopper' }));
  expect(name()).toBe('Ada Lovelace');
});

test.each([de, ar])('speaks $lang, also when the language changes after the error', async (messages) => {
  const { card, change } = await ready();
  await userEvent.click(screen.getByText('Card number'));
  await waitFor(() => expect(box('Card number').dataset['focused']).toBe(''));
  await userEvent.keyboard('4242{Tab}');
  await waitFor(() => expect(errors()).toHaveLength(1));
  change({ messages });
  await waitFor(() => expect(errors()[0]).toContain(messages.ui.error_prefix));
  expect(within(box(messages.fields.card_number)).queryByRole('textbox')).toBeNull();
  await waitFor(() =>
    expect(card().styles()?.base?.textAlign).toBe(messages.dir === 'rtl' ? 'right' : 'left'),
  );
  expect(await accessibilityProblems()).toEqual([]);
});

test('fields that do not load say so in time, once, and can be loaded again', async () => {
  const pay = vi.fn(() => paid);
  const { card, made } = open({ pay }, fakeAdyen(['never', 'at once']));
  expect(box('Card number').getAttribute('aria-busy')).toBe('true');
  await waitFor(() => expect(errors()).toHaveLength(3), { timeout: 3000 });
  const { field, body } = reasons.secure_fields_not_loaded;
  expect(errors()).toEqual([1, 2, 3].map(() => `Error: ${String(field)}`));
  expect(screen.getAllByText(String(body))).toHaveLength(1);
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe(field));
  await userEvent.click(payButton());
  expect(pay).not.toHaveBeenCalled();
  expect(await accessibilityProblems()).toEqual([]);

  const old = card().configuration;
  await userEvent.click(screen.getByRole('button', { name: en.actions.try_again }));
  expect(document.activeElement).toBe(box('Card number'));
  act(() => old.onError());
  expect(states('failed')).toHaveLength(0);
  await waitFor(() => expect(states('ready')).toHaveLength(3));
  expect(errors().join()).not.toContain(field);
  expect(screen.queryByRole('button', { name: en.actions.try_again })).toBeNull();
  expect(document.querySelectorAll('iframe')).toHaveLength(3);
  expect(card().configuration).not.toBe(old);
  expect(made()).toBe(2);
});

test('a component that cannot be made is told at once', async () => {
  open({}, fakeAdyen(['fails']));
  await waitFor(() => expect(states('failed')).toHaveLength(3), { timeout: 500 });
});

test('an error before the fields are there is told at once; a later one is not of the fields', async () => {
  const { card } = open({}, fakeAdyen(['never']));
  await waitFor(() => expect(card()).toBeTruthy());
  act(() => card().configuration.onError());
  await waitFor(() => expect(states('failed')).toHaveLength(3), { timeout: 500 });
  act(() =>
    card().configuration.onConfigSuccess({ iframesConfigured: true, type: 'card', rootNode: document.body }),
  );
  await waitFor(() => expect(states('ready')).toHaveLength(3));
  act(() => card().configuration.onError());
  expect(states('ready')).toHaveLength(3);
});

test('nothing is left of it when the fields go, also when it is made too late', async () => {
  const { open: cards, unmount } = await ready();
  unmount();
  expect(cards.size).toBe(0);

  const late = fakeAdyen();
  let answer = (): void => {};
  const waiting = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const create = vi.fn(async (configuration: AdyenCardConfiguration) => {
    await waiting;
    return late.create(configuration);
  });
  const view = render(
    <Shop>
      <AdyenCardFields create={create} />
    </Shop>,
  );
  await waitFor(() => expect(create).toHaveBeenCalledOnce());
  view.unmount();
  answer();
  await waitFor(() => expect(late.made()).toBe(1));
  await waitFor(() => expect(late.open.size).toBe(0));
});

test('the text in the frame looks like our inputs, also when the page goes dark', async () => {
  const { card } = await ready();
  const { color, fontSize } = getComputedStyle(box('Card number'));
  expect(card().configuration.styles?.base).toMatchObject({ color, fontSize });
  document.documentElement.style.colorScheme = 'dark';
  await waitFor(() => expect(card().styles()?.base?.color).toBe('rgb(242, 243, 245)'));
  document.documentElement.style.colorScheme = '';
});

test('comes from a server and is taken over without a warning', async () => {
  const { create } = fakeAdyen();
  const shop = (
    <Shop>
      <AdyenCardFields create={create} />
    </Shop>
  );
  const container = document.body.appendChild(document.createElement('div'));
  container.innerHTML = renderToString(shop);
  expect(container.querySelector('iframe')).toBeNull();
  render(shop, { container, hydrate: true });
  await waitFor(() => expect(states('ready')).toHaveLength(3));
});
