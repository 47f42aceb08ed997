import { textAt } from '@tactful/core';

/** How a test pays at a gateway: as a merchant would, in one or two requests. */
export interface PayOptions {
  readonly scenario?: string;
  readonly key?: string;
  readonly amount?: number;
  readonly card?: string;
  readonly latency?: number;
}

interface Paying {
  readonly key: string;
  readonly amount: number;
  readonly card: string;
  readonly scenario: string | undefined;
  /** Sends JSON, or a form. */
  readonly post: (path: string, body: unknown, more?: Record<string, string>) => Promise<Response>;
  readonly get: (path: string) => Promise<Response>;
}

const ways: Readonly<Record<string, (paying: Paying) => Promise<Response>>> = {
  stripe({ key, amount, card, post }) {
    const form = {
      amount: String(amount),
      currency: 'eur',
      confirm: 'true',
      'payment_method_data[type]': 'card',
      'payment_method_data[card][number]': card,
      'payment_method_data[card][exp_month]': '12',
      'payment_method_data[card][exp_year]': '2030',
      'payment_method_data[card][cvc]': '123',
    };
    return post('/v1/payment_intents', new URLSearchParams(form), { 'idempotency-key': key });
  },
  rapyd({ key, amount, card, post }) {
    const fields = { number: card, expiration_month: '12', expiration_year: '30', cvv: '123' };
    const payment = { amount, currency: 'EUR', payment_method: { type: 'de_visa_card', fields } };
    return post('/rapyd/v1/payments', payment, { idempotency: key });
  },
  async 'convenient-checkout'({ key, amount, card, scenario, post, get }) {
    const payment = { merchantTransactionId: key, amount, paymentMethod: { cardNumber: card } };
    const taken = await post('/convenient-checkout/v2/payments', payment);
    if (taken.status !== 202 || scenario === 'processing') return taken;
    return get(`/convenient-checkout/v2/payments?merchantTransactionId=${key}`);
  },
  synapto({ key, amount, card, post }) {
    const body = { amount: String(amount), currency: 'EUR', confirm: true, card: { number: card } };
    return post('/synapto/v1/accounts/acct_1/payment-intents', body, { 'idempotency-key': key });
  },
  async xpay({ key, amount, card, post }) {
    const line = { priceData: { currency: 'EUR', unitAmount: amount }, quantity: 1 };
    const made = await post('/xpay/checkout/sessions', { lineItems: [line] }, { 'x-sandbox-scenario': '' });
    const path = `/xpay/checkout/sessions/${textAt(await made.json(), 'id')}/confirm`;
    return post(path, { card: { number: card } }, { 'idempotency-key': key });
  },
  adyen({ key, amount, card, post }) {
    const paymentMethod = { type: 'scheme', number: card, expiryMonth: '12', expiryYear: '2030', cvc: '123' };
    const payment = { amount: { currency: 'EUR', value: amount }, merchantAccount: 'Sandbox', paymentMethod };
    return post('/adyen/v72/payments', payment, { 'x-api-key': 'sandbox', 'idempotency-key': key });
  },
  square({ key, amount, post }) {
    const amount_money = { amount, currency: 'USD' };
    const payment = { source_id: 'cnon:card-nonce-ok', idempotency_key: key, amount_money };
    return post('/square/v2/payments', payment);
  },
  async mollie({ key, amount, scenario, post }) {
    const asked = { amount: { value: amount.toFixed(2), currency: 'EUR' }, description: 'Order 1' };
    const payment = { ...asked, redirectUrl: 'https://shop.example/thanks' };
    const credentials = { authorization: 'Bearer test_sandbox', 'idempotency-key': key };
    const made = await post('/mollie/v2/payments', payment, credentials);
    if (scenario !== undefined) return made;
    const id = textAt(await made.json(), 'id');
    return post(`/mollie/checkout/test-mode/${id}`, { final_state: 'paid' });
  },
  paypal({ key, amount, card, post }) {
    const unit = { amount: { currency_code: 'EUR', value: amount.toFixed(2) } };
    const payment_source = { card: { number: card, expiry: '2030-12', security_code: '123' } };
    const order = { intent: 'CAPTURE', purchase_units: [unit], payment_source };
    const headers = { 'paypal-request-id': key, prefer: 'return=representation' };
    return post('/paypal/v2/checkout/orders', order, headers);
  },
};

/** Sends a payment to a gateway of the sandbox. Answers with what the last request got. */
export function payAt(url: string, gateway: string, options: PayOptions = {}): Promise<Response> {
  const { scenario, key = crypto.randomUUID(), amount = 4900, card = '4242424242424242', latency } = options;
  const headers = {
    authorization: 'Bearer sk_test_sandbox',
    ...(scenario !== undefined && { 'x-sandbox-scenario': scenario }),
    ...(latency !== undefined && { 'x-sandbox-latency': String(latency) }),
  };
  const post: Paying['post'] = (path, body, more) =>
    body instanceof URLSearchParams
      ? fetch(url + path, { method: 'POST', headers: { ...headers, ...more }, body })
      : fetch(url + path, {
          method: 'POST',
          headers: { ...headers, 'content-type': 'application/json', ...more },
          body: JSON.stringify(body),
        });
  const pay = ways[gateway];
  if (!pay) throw new Error(`No way to pay at ${gateway}`);
  return pay({ key, amount, card, scenario, post, get: (path) => fetch(url + path) });
}

/** What the shop's server knows of the payment that was made with a key. */
export function lookUpAt(url: string, gateway: string, key: string): Promise<Response> {
  return fetch(`${url}/shop/payments/${gateway}?idempotency_key=${encodeURIComponent(key)}`);
}

/** The id of a payment, wherever a gateway puts it. */
export function idIn(body: unknown): string | undefined {
  return (
    textAt(body, 'id') ?? textAt(body, 'name') ?? textAt(body, 'data', 'id') ?? textAt(body, 'payment', 'id')
  );
}
