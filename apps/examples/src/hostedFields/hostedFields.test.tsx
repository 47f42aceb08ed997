import { en } from '@tactful/react/locales/en';
import { render, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { allReady, fill, pressPay } from '../../../../packages/react/test/hosted/hostedPage.js';
import { Checkout as AdyenCheckout } from './Adyen.js';
import { Checkout as BraintreeCheckout } from './Braintree.js';
import { Checkout as StripeCheckout } from './Stripe.js';
import { Checkout as TokenCheckout } from './StripeToken.js';

/** What the shop's server, and the calls of the SDKs that leave the page, answer. */
const { server, createPaymentMethod, confirm, retrieve, tokenize } = vi.hoisted(() => ({
  server: vi.fn<(path: string, init: RequestInit) => Promise<Response>>(),
  createPaymentMethod: vi.fn<() => Promise<object>>(),
  confirm: vi.fn<(clientSecret: string) => Promise<object>>(),
  retrieve: vi.fn<(clientSecret: string) => Promise<object>>(),
  tokenize: vi.fn<() => Promise<object>>(),
}));

vi.mock('@stripe/stripe-js', async () => {
  const { fakeStripe } = await import('../../../../packages/react/test/hosted/fakeStripe.js');
  const calls = { createPaymentMethod, confirmCardPayment: confirm, retrievePaymentIntent: retrieve };
  return { loadStripe: async () => ({ ...fakeStripe().stripe, ...calls }) };
});
vi.mock('braintree-web', async () => {
  const { fakeBraintree } = await import('../../../../packages/react/test/hosted/fakeBraintree.js');
  const { create } = fakeBraintree();
  const hostedFields = {
    create: async (options: Parameters<typeof create>[0]) =>
      Object.assign(await create(options), { tokenize }),
  };
  return { hostedFields };
});
vi.mock('@adyen/adyen-web', async () => {
  const { fakeAdyen } = await import('../../../../packages/react/test/hosted/fakeAdyen.js');
  const { create } = fakeAdyen();
  function CustomCard(_: unknown, configuration: Parameters<typeof create>[0]) {
    return create(configuration);
  }
  return { CustomCard, AdyenCheckout: async () => ({}) };
});

/** What the shop's server answers, whichever gateway it asks. */
const paid = async () => Response.json({ status: 'succeeded' });
const patient = { timeout: 20_000 };
const slow = 60_000;
/** Each test pays an order of its own. */
const newOrder = (): string => crypto.randomUUID();

beforeEach(() => {
  for (const call of [server, createPaymentMethod, confirm, retrieve, tokenize]) call.mockReset();
  vi.spyOn(globalThis, 'fetch').mockImplementation((input, init = {}) =>
    server(typeof input === 'string' ? input : '', init),
  );
});

async function openAndPay(checkout: ReactElement): Promise<void> {
  // The frame of a test before, which has gone, may have had the focus.
  window.focus();
  render(checkout);
  await allReady();
  await fill();
  await pressPay();
}

const isPaid = (): Promise<HTMLElement> => screen.findByRole('button', { name: en.ui.paid }, patient);
const lostConnection = () => Promise.reject(new TypeError('Failed to fetch'));
const busy = async () => new Response(null, { status: 429, headers: { 'Retry-After': '0' } });

/** What each request for a payment was. */
const sent = () =>
  server.mock.calls.map(([path, init]) => ({
    path,
    key: new Headers(init.headers).get('Idempotency-Key'),
    body: init.body,
  }));

const withToken = [
  {
    name: 'Stripe',
    checkout: () => <TokenCheckout order={newOrder()} />,
    makeToken: createPaymentMethod,
    lost: { resolves: { error: { type: 'api_connection_error', message: 'In English.' } } },
    made: { paymentMethod: { id: 'pm_1' } },
    body: { paymentMethod: 'pm_1' },
  },
  {
    name: 'Braintree',
    checkout: () => <BraintreeCheckout order={newOrder()} authorization="sandbox_1" />,
    makeToken: tokenize,
    lost: { rejects: { name: 'BraintreeError', code: 'HOSTED_FIELDS_TOKENIZATION_NETWORK_ERROR' } },
    made: { nonce: 'tokencc_1' },
    body: { paymentMethod: 'tokencc_1' },
  },
];

describe.each(withToken)('a token of $name', ({ checkout, makeToken, lost, made, body }) => {
  test('that could not be made has cost nothing, and the shopper can pay', { timeout: slow }, async () => {
    makeToken.mockImplementationOnce(() =>
      'rejects' in lost
        ? Promise.reject(Object.assign(new Error('In English.'), lost.rejects))
        : Promise.resolve(lost.resolves),
    );
    await openAndPay(checkout());
    await screen.findByText(new RegExp(en.money.not_charged), {}, patient);
    expect(server).not.toHaveBeenCalled();

    makeToken.mockResolvedValue(made);
    server.mockImplementation(paid);
    await pressPay();
    await isPaid();
    expect(sent()).toEqual([{ path: '/pay', key: expect.any(String), body: JSON.stringify(body) }]);
  });

  test('is made once for what is sent again', { timeout: slow }, async () => {
    makeToken.mockResolvedValueOnce(made);
    server.mockImplementationOnce(busy).mockImplementation(paid);
    await openAndPay(checkout());
    await isPaid();
    expect(makeToken).toHaveBeenCalledOnce();
    const [first, second, ...more] = sent();
    expect(second).toEqual(first);
    expect(more).toEqual([]);
  });
});

test('what Adyen encrypted is sent again as it was', { timeout: slow }, async () => {
  server.mockImplementationOnce(busy).mockImplementation(paid);
  await openAndPay(<AdyenCheckout order={newOrder()} />);
  await isPaid();
  const [first, second] = sent();
  expect(second).toEqual(first);
  expect(first?.body).toContain('encrypted encryptedCardNumber');
});

test.each([
  ...withToken.map(({ name, checkout, makeToken, made }) => ({ name, checkout, makeToken, made })),
  {
    name: 'Adyen',
    checkout: () => <AdyenCheckout order={newOrder()} />,
    makeToken: null,
    made: {},
  },
])('after a lost answer, $name asks by the key', { timeout: slow }, async ({ checkout, makeToken, made }) => {
  makeToken?.mockResolvedValue(made);
  server.mockImplementationOnce(lostConnection).mockImplementation(paid);
  await openAndPay(checkout());
  await isPaid();
  const [payment, question] = sent();
  expect(question?.path).toBe(`/payments/${String(payment?.key)}`);
});

test('after a lost answer, the page asks Stripe', { timeout: slow }, async () => {
  confirm.mockResolvedValueOnce({ error: { type: 'api_connection_error', message: 'In English.' } });
  retrieve.mockResolvedValue({ paymentIntent: { object: 'payment_intent', status: 'succeeded' } });
  await openAndPay(<StripeCheckout order={newOrder()} clientSecret="pi_1_secret_2" />);
  await isPaid();
  expect(confirm).toHaveBeenCalledExactlyOnceWith('pi_1_secret_2', expect.anything());
  expect(retrieve).toHaveBeenCalledExactlyOnceWith('pi_1_secret_2');
});
