import { render, screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { accessibilityProblems } from '../../test/accessibilityProblems.js';
import { paid } from '../../test/answers.js';
import { describeHostedFields, type HostedFacts } from '../../test/hosted/describeHostedFields.js';
import { describeHostedRetry } from '../../test/hosted/describeHostedRetry.js';
import { type FakeBraintree, fakeBraintree } from '../../test/hosted/fakeBraintree.js';
import { allReady, enter, errors, fill, frames, inputIn } from '../../test/hosted/hostedPage.js';
import { Shop, type ShopProps } from '../../test/Shop.js';
import { EmailField } from '../email/EmailField.js';
import { ar } from '../locales/ar.js';
import { de } from '../locales/de.js';
import { en } from '../locales/en.js';
import { BraintreeCardFields, type BraintreeCardFieldsProps } from './BraintreeCardFields.js';

type Props = ShopProps & Partial<Pick<BraintreeCardFieldsProps, 'create' | 'onReady'>>;

const keys = { card_number: 'number', card_expiry: 'expirationDate', card_csc: 'cvv' } as const;

function open(props: Props = {}, fake: FakeBraintree = fakeBraintree()) {
  const shop = ({ create = fake.create, onReady, ...more }: Props = {}) => (
    <Shop {...more}>
      <BraintreeCardFields create={create} onReady={onReady} timeout={3_600_000} />
    </Shop>
  );
  const { rerender, unmount } = render(shop(props));
  return { ...fake, unmount, rerender: (more: Props) => rerender(shop({ ...props, ...more })) };
}

async function ready(props: Props = {}) {
  // The frame of a test before, which has gone, may have had the focus.
  window.focus();
  const opened = open(props);
  await allReady();
  return opened;
}

const facts: HostedFacts = {
  open: (loads, timeout) => {
    const { create, type, look, said } = fakeBraintree(loads);
    return {
      fields: <BraintreeCardFields create={create} timeout={timeout} />,
      type: (name, text) => type(keys[name], text),
      look: (name) => {
        const style = look(keys[name]);
        return { color: style['color'], fontSize: style['font-size'], textAlign: style['text-align'] };
      },
      said: (name) => said(keys[name]),
    };
  },
  wrong: [
    ['card_number', '4242', 'card_number_not_recognized', '4242424242424242'],
    ['card_number', '4242424242424241', 'card_number_not_recognized', '4242424242424242'],
    ['card_expiry', '1220', 'card_expiry_mismatch', '1245'],
    ['card_expiry', '12', 'card_expiry_mismatch', '1245'],
    ['card_csc', '1', 'csc_incomplete', '123'],
  ],
  saysMissing: true,
  showsBrand: true,
  turnsAround: false,
};

describeHostedFields('Braintree', facts);
describeHostedRetry('Braintree', facts);

test('the fields are made once, with their names, and handed over', async () => {
  const seen = vi.fn<(fields: unknown) => void>();
  const { calls } = await ready({ onReady: seen });
  expect(frames().map(({ title }) => title)).toEqual(['Card number', 'Expiry date', 'Security code']);
  expect(calls).toHaveLength(1);
  expect(calls[0]?.fields.cvv.internalLabel).toBe('Security code');
  expect(seen).toHaveBeenCalledOnce();
});

test('Enter in a frame sends the form', async () => {
  const pay = vi.fn(() => paid);
  await ready({ pay });
  await fill();
  await enter('card_csc');
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(pay).toHaveBeenCalledOnce());
});

test.each([de, ar])(
  'speaks $lang in the frames when nothing is typed yet, else outside of them',
  async (messages) => {
    const { type, rerender, living } = await ready();
    const [first] = frames();
    rerender({ messages });
    await waitFor(() => expect(frames()[0]?.title).toBe(messages.fields.card_number));
    await allReady();
    expect(frames()).not.toContain(first);
    expect(living()).toBe(1);
    type('number', '4242');
    await waitFor(() => expect(errors()[0]).toContain(messages.ui.error_prefix));
    expect(await accessibilityProblems()).toEqual([]);
    const typed = frames();
    rerender({ messages: en });
    await waitFor(() => expect(errors()[0]).toContain(String(en.reasons.card_number_not_recognized.field)));
    expect(frames()).toEqual(typed);
  },
);

test('trying again makes the fields once more, and leaves none of the first', async () => {
  const { calls, living } = open({}, fakeBraintree(['fails', 'at once']));
  await userEvent.click(await screen.findByRole('button', { name: en.actions.try_again }));
  await allReady();
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
  open({ create });
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

test('Shift+Tab leads out of the frames where the SDK itself moves the focus, as in Firefox', async () => {
  const { create, goBack } = fakeBraintree();
  render(
    <Shop>
      <EmailField />
      <BraintreeCardFields create={create} />
    </Shop>,
  );
  await allReady();
  await inputIn('card_number').click();
  goBack('number');
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: en.fields.email }));
});
