import { Elements } from '@stripe/react-stripe-js';
import { act, render, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { describeHostedFields, type HostedFacts } from '../../test/hosted/describeHostedFields.js';
import { describeHostedRetry } from '../../test/hosted/describeHostedRetry.js';
import { fakeStripe } from '../../test/hosted/fakeStripe.js';
import { allReady, box, errors } from '../../test/hosted/hostedPage.js';
import { Shop } from '../../test/Shop.js';
import { en } from '../locales/en.js';
import { StripeCardFields } from './StripeCardFields.js';

const elements = { card_number: 'cardNumber', card_expiry: 'cardExpiry', card_csc: 'cardCvc' } as const;

function open(loads?: Parameters<typeof fakeStripe>[0], timeout = 3_600_000) {
  const fake = fakeStripe(loads);
  const fields = (
    <Elements stripe={fake.stripe}>
      <StripeCardFields timeout={timeout} />
    </Elements>
  );
  return { ...fake, fields };
}

async function ready() {
  const opened = open();
  render(<Shop>{opened.fields}</Shop>);
  await allReady();
  return opened;
}

const facts: HostedFacts = {
  open: (loads, timeout) => {
    const { fields, type, look } = open(loads, timeout);
    return {
      fields,
      type: (name, text) => type(elements[name], text),
      look: (name) => look(elements[name]),
    };
  },
  wrong: [
    ['card_number', '4242', 'card_number_incomplete', '4242424242424242'],
    ['card_number', '4242424242424241', 'card_number_not_recognized', '4242424242424242'],
    ['card_expiry', '1220', 'card_expiry_in_past', '1245'],
    ['card_csc', '1', 'csc_incomplete', '123'],
  ],
  saysMissing: false,
  showsBrand: false,
  turnsAround: true,
};

describeHostedFields('Stripe', facts);
describeHostedRetry('Stripe', facts);

test('a load error of Stripe.js is told at once', async () => {
  const { breakDown } = await ready();
  act(breakDown);
  await waitFor(() =>
    expect(errors()).toEqual([`Error: ${String(en.reasons.secure_fields_not_loaded.field)}`]),
  );
});

test('the text in the frame follows colours that the system forces, and lets go of', async () => {
  const { look } = await ready();
  const color = () => look('cardNumber')['color'];
  const { color: own } = getComputedStyle(box('card_number'));
  await waitFor(() => expect(color()).toBe(own));
  const force = (value: 'active' | 'none') =>
    cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] });
  await force('active');
  await waitFor(() => expect(color()).toBe(getComputedStyle(box('card_number')).color));
  expect(color()).not.toBe(own);
  await force('none');
  await waitFor(() => expect(color()).toBe(own));
});
