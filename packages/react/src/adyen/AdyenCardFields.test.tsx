import type { CustomCard, CustomCardConfiguration } from '@adyen/adyen-web';
import { act, render, screen, waitFor } from '@testing-library/react';
import { expect, expectTypeOf, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { paid } from '../../test/answers.js';
import { describeHostedFields, type HostedFacts } from '../../test/hosted/describeHostedFields.js';
import { describeHostedRetry } from '../../test/hosted/describeHostedRetry.js';
import { type FakeAdyen, fakeAdyen } from '../../test/hosted/fakeAdyen.js';
import {
  allReady,
  box,
  enter,
  errors,
  fill,
  inputIn,
  pressPay,
  withStatus,
} from '../../test/hosted/hostedPage.js';
import { Shop, type ShopProps } from '../../test/Shop.js';
import { CardHolderField } from '../card-holder/CardHolderField.js';
import { fieldErrorText } from '../field/fieldErrorText.js';
import { en } from '../locales/en.js';
import type { AdyenCard, AdyenCardConfiguration } from './AdyenCard.js';
import { AdyenCardFields } from './AdyenCardFields.js';

const fieldTypes = {
  card_number: 'encryptedCardNumber',
  card_expiry: 'encryptedExpiryDate',
  card_csc: 'encryptedSecurityCode',
} as const;

/** The component that there is now. */
function cardOf({ open }: FakeAdyen) {
  const [only, ...others] = open;
  if (only === undefined || others.length > 0) throw new Error('There is not one component.');
  return only;
}

function open(props: ShopProps = {}, fake: FakeAdyen = fakeAdyen()) {
  const view = render(
    <Shop {...props}>
      <AdyenCardFields create={fake.create} timeout={3_600_000} />
    </Shop>,
  );
  return { ...fake, ...view, card: () => cardOf(fake) };
}

async function ready(props: ShopProps = {}) {
  const opened = open(props);
  await allReady();
  return opened;
}

const facts: HostedFacts = {
  open: (loads, timeout) => {
    const fake = fakeAdyen(loads);
    return {
      fields: <AdyenCardFields create={fake.create} timeout={timeout} />,
      type: (name, text) => cardOf(fake).type(fieldTypes[name], text),
      look: (name) => cardOf(fake).look(fieldTypes[name]),
    };
  },
  wrong: [
    ['card_number', '4242', 'card_number_incomplete', '4242424242424242'],
    ['card_number', '4242424242424241', 'card_number_not_recognized', '4242424242424242'],
    ['card_expiry', '1220', 'card_expiry_in_past', '1245'],
    ['card_csc', '1', 'csc_incomplete', '123'],
  ],
  saysMissing: true,
  showsBrand: true,
  turnsAround: true,
};

describeHostedFields('Adyen', facts);
describeHostedRetry('Adyen', facts);

test('Adyen’s component is what the fields use, and takes what they give', () => {
  expectTypeOf<CustomCard>().toExtend<AdyenCard>();
  expectTypeOf<AdyenCardConfiguration>().toExtend<CustomCardConfiguration>();
});

test('one component is made, which takes the focus by itself nowhere', async () => {
  const { card, made } = await ready();
  expect(card().configuration.autoFocus).toBe(false);
  expect(made()).toBe(1);
});

test('what is missing is told to the frames too, and the first key there turns it into what is left to do', async () => {
  const { card } = await ready();
  await pressPay();
  await waitFor(() => expect(card().error('encryptedCardNumber')).toBe('cc.num.900'));
  await enter('card_number');
  await userEvent.keyboard('4');
  await waitFor(() => expect(errors().join()).toContain(en.reasons.card_number_incomplete.field));
  await userEvent.keyboard('242424242424242');
  await waitFor(() => expect(errors().join()).not.toMatch(/card number/i));
});

test('a card that may have a code is paid with without one, but not with half of one', async () => {
  const pay = vi.fn(() => paid);
  await ready({ pay });
  await pressPay();
  await waitFor(() => expect(errors()).toHaveLength(3));
  await fill('6759649826438453', '1');
  await userEvent.keyboard('{Tab}');
  const half = fieldErrorText('card_csc', { type: 'csc_incomplete' }, en, { digits: 3 });
  await waitFor(() => expect(errors()).toEqual([`${en.ui.error_prefix} ${half}`]));
  await pressPay();
  expect(pay).not.toHaveBeenCalled();
  await inputIn('card_csc').fill('');
  await userEvent.keyboard('{Tab}');
  await waitFor(() => expect(errors()).toEqual([]));
  await pressPay();
  await screen.findByRole('button', { name: en.ui.paid });
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
  await pressPay();
  await waitFor(() => expect(errors()).toHaveLength(2));
  act(() => onBrand({ ...brand, brand: 'visa', cvcPolicy: 'required' }));
  expect(box('card_csc')).toBeTruthy();
});

test('the encrypted card goes to pay alone, by the component; Enter in a frame sends the form', async () => {
  const pay = vi.fn<(values: object) => unknown>(() => paid);
  const { card } = await ready({ pay });
  await fill();
  expect(card().data.paymentMethod['encryptedCardNumber']).toMatch(/^encrypted/);
  await enter('card_csc');
  await userEvent.keyboard('{Enter}');
  await screen.findByRole('button', { name: en.ui.paid });
  expect(JSON.stringify(pay.mock.calls[0]?.[0])).not.toMatch(/\d|encrypted/);
  expect(document.documentElement.outerHTML).not.toMatch(/encrypted \w/);
});

test('the name that the browser fills in goes into its own field, when that is empty', async () => {
  const fake = fakeAdyen();
  render(
    <Shop>
      <CardHolderField />
      <AdyenCardFields create={fake.create} />
    </Shop>,
  );
  await allReady();
  const { onAutoComplete } = cardOf(fake).configuration;
  const name = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Name on card' }).value;
  const filled = { fieldType: 'encryptedCardNumber', name: 'cc-name', action: 'autoComplete' };
  act(() => onAutoComplete({ ...filled, name: 'cc-exp', value: '12/45' }));
  expect(name()).toBe('');
  act(() => onAutoComplete({ ...filled, value: 'Ada Lovelace' }));
  expect(name()).toBe('Ada Lovelace');
  act(() => onAutoComplete({ ...filled, value: 'Grace Hopper' }));
  expect(name()).toBe('Ada Lovelace');
});

test('a component that cannot be made is told at once', async () => {
  open({}, fakeAdyen(['fails']));
  await waitFor(() => expect(withStatus('failed')).toHaveLength(3));
});

test('an error before the fields are there is told at once; a later one is not of the fields', async () => {
  const { card } = open({}, fakeAdyen(['never']));
  await waitFor(() => expect(card()).toBeTruthy());
  act(() => card().configuration.onError());
  await waitFor(() => expect(withStatus('failed')).toHaveLength(3));
  act(() =>
    card().configuration.onConfigSuccess({ iframesConfigured: true, type: 'card', rootNode: document.body }),
  );
  await allReady();
  act(() => card().configuration.onError());
  expect(withStatus('ready')).toHaveLength(3);
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

test('trying again makes one more component, and the one before is not heard any more', async () => {
  const fake = fakeAdyen(['never', 'at once']);
  const { card, made } = open({}, fake);
  await waitFor(() => expect(card()).toBeTruthy());
  const old = card().configuration;
  act(() => old.onError());
  await userEvent.click(await screen.findByRole('button', { name: en.actions.try_again }));
  act(() => old.onError());
  expect(withStatus('failed')).toEqual([]);
  await allReady();
  expect(card().configuration).not.toBe(old);
  expect(made()).toBe(2);
});
