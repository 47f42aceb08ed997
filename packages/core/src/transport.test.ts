import { afterEach, describe as suite, expect, test, vi } from 'vitest';
import type { Gateway, PaymentResult, ReadContext } from './index.js';
import { at, lookUp, readPayment, readPaymentResponse } from './index.js';
import { retryAfter } from './transport.js';

const codes = { no_funds: 'insufficient_funds' } as const;

const gateway: Gateway = {
  name: 'test',
  read(response) {
    if (at(response, 'state') === 'paid') return { status: 'succeeded', findings: [] };
    const finding = lookUp(codes, at(response, 'code'));
    return { findings: finding === null ? [] : [finding] };
  },
};

const declined = { code: 'no_funds' };
const html = '<!doctype html><title>502 Bad Gateway</title>';

/** What it reads as, in a word: `succeeded`, or the reason, with a question mark when it may have gone through. */
function told(result: PaymentResult): string {
  if (!('error' in result)) return result.status;
  return result.status === 'unknown' ? `${result.error.reason}?` : result.error.reason;
}

function json(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json', ...headers },
  });
}

const used = json(declined, 402);
await used.text();

const brokenOff = new ReadableStream({
  start: (controller) => controller.error(new TypeError('terminated')),
});

function failure(name: string, more: object = {}): Error {
  return Object.assign(new Error('Jane’s card 4242 4242 4242 4242'), { name, ...more });
}

function domException(name: string): DOMException {
  return new DOMException('The operation did not complete.', name);
}

/** axios keeps the request in its errors: `config` is never read. */
function axiosError(code: string, response?: object): Error {
  return failure('AxiosError', {
    code,
    isAxiosError: true,
    config: { data: '{"cvc":"123"}' },
    request: {},
    response,
  });
}

const axiosAnswer = (status: number, data: unknown): object => ({ status, data, headers: {}, config: {} });

suite('answers that can be read at once', () => {
  const rows: readonly (readonly [name: string, response: unknown, expected: string])[] = [
    ['a body by itself', declined, 'insufficient_funds'],
    ['a body by itself, paid', { state: 'paid' }, 'succeeded'],
    ['a body as text', JSON.stringify(declined), 'insufficient_funds'],
    ['axios: declined', axiosError('ERR_BAD_REQUEST', axiosAnswer(402, declined)), 'insufficient_funds'],
    [
      'axios: declined, as text',
      axiosError('ERR_BAD_REQUEST', axiosAnswer(402, '{"code":"no_funds"}')),
      'insufficient_funds',
    ],
    ['axios: paid', axiosAnswer(200, { state: 'paid' }), 'succeeded'],
    ['axios: a decline that is no error', axiosAnswer(200, declined), 'insufficient_funds'],
    ['a body as text, after a byte order mark', `\ufeff${JSON.stringify(declined)}`, 'insufficient_funds'],
    ['axios: HTML', axiosError('ERR_BAD_RESPONSE', axiosAnswer(502, html)), 'result_unknown?'],
    ['axios: network', axiosError('ERR_NETWORK'), 'connection_lost?'],
    ['axios: timeout', axiosError('ECONNABORTED'), 'result_unknown?'],
    ['axios: timeout of the socket', axiosError('ETIMEDOUT'), 'result_unknown?'],
    ['axios: cancelled', failure('CanceledError', { code: 'ERR_CANCELED' }), 'result_unknown?'],
    ['fetch: no network', new TypeError('Failed to fetch'), 'connection_lost?'],
    [
      'fetch in Node: connection reset',
      failure('Error', { cause: { code: 'ECONNRESET' } }),
      'connection_lost?',
    ],
    [
      'fetch in Node: no headers in time',
      failure('Error', { cause: { code: 'UND_ERR_HEADERS_TIMEOUT' } }),
      'result_unknown?',
    ],
    ['aborted', domException('AbortError'), 'result_unknown?'],
    ['timed out', domException('TimeoutError'), 'result_unknown?'],
    ['no network, as a DOMException', domException('NetworkError'), 'connection_lost?'],
    [
      'ofetch: declined',
      failure('FetchError', { status: 402, statusCode: 402, data: declined, response: json(declined, 402) }),
      'insufficient_funds',
    ],
    [
      'ofetch: no answer',
      failure('FetchError', { cause: new TypeError('fetch failed') }),
      'connection_lost?',
    ],
    [
      'ofetch: no answer in time',
      failure('FetchError', { cause: domException('TimeoutError') }),
      'result_unknown?',
    ],
    [
      'an SDK: declined',
      failure('CardError', { ...declined, statusCode: 402, cause: new TypeError('x') }),
      'insufficient_funds',
    ],
    [
      'ky 2: declined, body read already',
      failure('HTTPError', { data: declined, response: json(declined, 402) }),
      'insufficient_funds',
    ],
    ['ky: timed out', failure('TimeoutError', { request: {} }), 'result_unknown?'],
    ['an error of the page itself', failure('ReferenceError'), 'result_unknown?'],
    ['nothing', undefined, 'result_unknown?'],
    ['an empty text', '', 'result_unknown?'],
    ['half a body', '{"code":"no_fu', 'result_unknown?'],
    ['fetch: body not read yet, declined', json(declined, 402), 'payment_not_completed'],
    ['fetch: body not read yet, paid', json({ state: 'paid' }), 'result_unknown?'],
    [
      'ky: body not read yet',
      failure('HTTPError', { response: json(declined, 402) }),
      'payment_not_completed',
    ],
  ];

  test.each(rows)('%s', (_, response, expected) => {
    expect(told(readPayment(gateway, response))).toBe(expected);
  });
});

suite('answers whose body has to be read first', () => {
  const rows: readonly (readonly [name: string, response: unknown, expected: string])[] = [
    ['fetch: declined', json(declined, 402), 'insufficient_funds'],
    ['fetch: paid', json({ state: 'paid' }), 'succeeded'],
    ['fetch: HTML 502', new Response(html, { status: 502 }), 'result_unknown?'],
    ['fetch: empty 500', new Response('', { status: 500 }), 'result_unknown?'],
    ['fetch: empty 200', new Response(null, { status: 204 }), 'result_unknown?'],
    ['fetch: half a body', new Response('{"state":"pa'), 'result_unknown?'],
    ['fetch: HTML 400', new Response(html, { status: 400 }), 'payment_not_completed'],
    ['fetch: read by somebody else', used, 'payment_not_completed'],
    ['fetch: broken off', new Response(brokenOff, { status: 200 }), 'result_unknown?'],
    ['ky 1: declined', failure('HTTPError', { response: json(declined, 402) }), 'insufficient_funds'],
    [
      'ky 2: declined, body read already',
      failure('HTTPError', { data: declined, response: json({}, 402) }),
      'insufficient_funds',
    ],
    ['a body by itself', declined, 'insufficient_funds'],
    ['no network', new TypeError('Failed to fetch'), 'connection_lost?'],
  ];

  test.each(rows)('%s', async (_, response, expected) => {
    expect(told(await readPaymentResponse(gateway, response))).toBe(expected);
  });

  test('leaves the body to be read again', async () => {
    const response = json(declined, 402);
    await readPaymentResponse(gateway, response);
    expect(await response.json()).toEqual(declined);
  });
});

suite('what is wrapped', () => {
  const inner = { outer: { error: { code: 'new' } } };

  test.each<[name: string, response: unknown, context: ReadContext, expected: string]>([
    ['{ error }', { error: declined }, {}, 'insufficient_funds'],
    ['{ data }', { data: declined }, {}, 'insufficient_funds'],
    ['{ details }', { details: declined }, {}, 'insufficient_funds'],
    ['{ cause }', { cause: declined }, {}, 'insufficient_funds'],
    ['GraphQL', { errors: [{ extensions: declined }] }, {}, 'insufficient_funds'],
    ['twice', { error: { error: declined } }, {}, 'result_unknown?'],
    ['once, in an answer of axios', { ...axiosAnswer(200, { error: declined }) }, {}, 'insufficient_funds'],
    ['a problem in a problem', { ...declined, error: { state: 'paid' } }, {}, 'insufficient_funds'],
    ['a problem in a success', { state: 'paid', error: declined }, {}, 'succeeded'],
    ['a success', { data: { state: 'paid' } }, {}, 'succeeded'],
    ['a success in a redirection', { data: { state: 'paid' } }, { status: 399 }, 'succeeded'],
    ['a success in a refusal', { data: { state: 'paid' } }, { status: 400 }, 'payment_not_completed'],
    ['a problem in a refusal', { data: declined }, { status: 400 }, 'insufficient_funds'],
    ['a success behind what says nothing', { error: inner, data: { state: 'paid' } }, {}, 'succeeded'],
    ['no connection', { error: new TypeError('Failed to fetch') }, {}, 'connection_lost?'],
    ['no connection, beside a code', { code: 'new', error: new TypeError('x') }, {}, 'connection_lost?'],
  ])('%s', (_, response, context, expected) => {
    expect(told(readPayment(gateway, response, context))).toBe(expected);
  });

  test.each([
    { code: 'new' },
    { error: { code: 'new' } },
    { code: 'new', error: { code: 'other' } },
    { code: 'new', error: new TypeError('x') },
  ])('keeps the code of %o, which nobody knows', (response) => {
    expect(readPayment(gateway, response)).toMatchObject({ error: { gatewayCode: 'new' } });
  });

  test('a Response in a query’s state is read', async () => {
    const state = { status: 'error', error: json(declined, 402) };
    expect(told(await readPaymentResponse(gateway, state))).toBe('insufficient_funds');
  });
});

suite('a status without a known problem', () => {
  test.each<[status: number, confirm: string, setup: string]>([
    [200, 'result_unknown?', 'service_unavailable'],
    [302, 'result_unknown?', 'service_unavailable'],
    [400, 'payment_not_completed', 'payment_not_completed'],
    [401, 'merchant_credentials', 'merchant_credentials'],
    [402, 'payment_not_completed', 'payment_not_completed'],
    [403, 'merchant_credentials', 'merchant_credentials'],
    [404, 'merchant_resource_missing', 'merchant_resource_missing'],
    [405, 'merchant_resource_missing', 'merchant_resource_missing'],
    [408, 'result_unknown?', 'service_unavailable'],
    [409, 'payment_in_progress?', 'service_unavailable'],
    [460, 'result_unknown?', 'service_unavailable'],
    [499, 'result_unknown?', 'service_unavailable'],
    [422, 'payment_not_completed', 'payment_not_completed'],
    [429, 'too_many_requests', 'too_many_requests'],
    [500, 'result_unknown?', 'service_unavailable'],
    [503, 'result_unknown?', 'service_unavailable'],
    [504, 'result_unknown?', 'service_unavailable'],
  ])('%i', (status, confirm, setup) => {
    expect(told(readPayment(gateway, {}, { status }))).toBe(confirm);
    expect(told(readPayment(gateway, new Response('', { status })))).toBe(confirm);
    expect(told(readPayment(gateway, {}, { status, during: 'setup' }))).toBe(setup);
    expect(told(readPayment(gateway, {}, { status, during: 'read' }))).toBe(setup);
    expect(told(readPayment(gateway, {}, { status, during: 'status' }))).toBe('result_unknown?');
  });

  test.each(['402', 40, 4000, -402, Number.NaN])('is none when it is %o', (status) => {
    expect(told(readPayment(gateway, { status }))).toBe('result_unknown?');
  });

  test('gives way to a problem that is known', () => {
    expect(told(readPayment(gateway, json(declined), { status: 500 }))).toBe('result_unknown?');
    expect(told(readPayment(gateway, declined, { status: 500 }))).toBe('insufficient_funds');
  });

  test('is what the caller says, when the caller says one', () => {
    expect(told(readPayment(gateway, new Response('', { status: 500 }), { status: 429 }))).toBe(
      'too_many_requests',
    );
  });
});

suite('no answer', () => {
  const lost = new TypeError('Failed to fetch');
  const aborted = domException('AbortError');

  afterEach(() => vi.unstubAllGlobals());

  test.each<[during: NonNullable<ReadContext['during']>, online: boolean, ofLost: string, ofAborted: string]>(
    [
      ['confirm', true, 'connection_lost?', 'result_unknown?'],
      ['confirm', false, 'connection_lost?', 'result_unknown?'],
      ['setup', true, 'service_unavailable', 'service_unavailable'],
      ['setup', false, 'offline', 'service_unavailable'],
      ['read', true, 'service_unavailable', 'service_unavailable'],
      ['read', false, 'offline', 'service_unavailable'],
      ['status', true, 'result_unknown?', 'result_unknown?'],
      ['status', false, 'result_unknown?', 'result_unknown?'],
    ],
  )('during %s, online %s', (during, online, ofLost, ofAborted) => {
    vi.stubGlobal('navigator', { onLine: online });
    expect(told(readPayment(gateway, lost, { during }))).toBe(ofLost);
    expect(told(readPayment(gateway, aborted, { during }))).toBe(ofAborted);
  });

  test.each([
    { name: 'TypeError', code: 'no_funds' },
    { name: 'AbortError', code: 'no_funds' },
    { name: 'Error', code: 'ECONNRESET', state: 'paid' },
    { name: 'Error', code: 'ETIMEDOUT', state: 'paid' },
  ])('is not taken for a body, whatever it carries: %o', (more) => {
    const sent = failure(more.name, { ...more, status: 402 });
    expect(told(readPayment(gateway, sent))).toMatch(/\?$/);
  });
});

test.each(['MyTypeError', 'TypeErrorOfMine', 'MyTimeoutError', 'TimeoutErrorOfMine'])(
  'an error called %s may be an answer',
  (name) => {
    expect(told(readPayment(gateway, failure(name, { state: 'paid' })))).toBe('succeeded');
  },
);

suite('Retry-After', () => {
  const now = Date.UTC(2026, 10, 21, 12);
  const limited = (value: string): Response => json({}, 429, { 'retry-after': value });

  afterEach(() => vi.useRealTimers());

  test.each<[value: string, ms: number | null]>([
    ['0', 0],
    ['5', 5000],
    [' 7 ', 7000],
    ['120', 120_000],
    ['999999999', 86_400_000],
    ['Sat, 21 Nov 2026 12:00:30 GMT', 30_000],
    ['Sat, 21 Nov 2026 11:59:00 GMT', 0],
    ['Sun, 21 Nov 2027 12:00:00 GMT', 86_400_000],
    ['2026-11-21T12:00:30Z', null],
    ['soon', null],
    ['5 seconds', null],
    ['-5', null],
    ['1.5', null],
    ['', null],
  ])('%o is %o ms', (value, ms) => {
    vi.useFakeTimers({ now });
    const result = readPayment(gateway, limited(value));
    expect('error' in result && result.error).toMatchObject({
      reason: 'too_many_requests',
      retry: { afterMs: ms },
    });
  });

  test.each<[name: string, headers: unknown]>([
    ['fetch', new Headers({ 'Retry-After': '5' })],
    ['Node', { 'retry-after': '5' }],
    ['names as written', { 'Retry-After': '5' }],
    ['a number', { 'retry-after': 5 }],
    ['axios', { get: (name: string) => (name.toLowerCase() === 'retry-after' ? '5' : undefined) }],
  ])('in the headers of %s', (_, headers) => {
    expect(retryAfter(headers)).toBe(5000);
  });

  test.each<[name: string, headers: unknown]>([
    ['nothing', undefined],
    ['text', 'retry-after: 5'],
    ['an object without a text', { 'retry-after': Object.create(null) }],
    ['an object in place of a value', { 'retry-after': { valueOf: () => 5 } }],
    [
      'headers that throw',
      {
        get: () => {
          throw new Error('no');
        },
      },
    ],
    [
      'headers whose reading throws',
      new Proxy(
        {},
        {
          get: () => {
            throw new Error('no');
          },
        },
      ),
    ],
  ])('is nothing in %s', (_, headers) => {
    expect(retryAfter(headers)).toBeNull();
  });

  test.each([
    { headers: { 'retry-after': '5' } },
    { responseHeaders: { 'retry-after': '5' } },
    { rawResponse: { headers: { 'retry-after': '5' } } },
    { headers: { 'retry-after': '5' }, responseHeaders: { 'retry-after': '6' } },
  ])('is found where an SDK keeps it: %o', (kept) => {
    expect(readPayment(gateway, { ...declined, ...kept })).toMatchObject({
      error: { retry: { afterMs: 5000 } },
    });
  });

  test('comes from the caller, if the caller has the headers', () => {
    const result = readPayment(gateway, {}, { status: 429, headers: { 'retry-after': '9' } });
    expect('error' in result && result.error.retry).toEqual({ automatic: true, afterMs: 9000 });
  });
});

suite('hostile answers', () => {
  const throws = (): never => {
    throw new Error('Jane');
  };
  const rows: readonly (readonly [name: string, response: unknown])[] = [
    [
      'a proxy that throws',
      new Proxy({}, { get: throws, has: throws, ownKeys: throws, getPrototypeOf: throws }),
    ],
    ['a proxy of a function', new Proxy(throws, { get: throws })],
    [
      'throwing getters',
      {
        get status() {
          return throws();
        },
        get response() {
          return throws();
        },
      },
    ],
    ['headers that throw', { status: 500, headers: { get: throws }, clone: throws }],
    [
      'a response that lies',
      {
        status: 200,
        headers: new Headers(),
        get bodyUsed() {
          return throws();
        },
        clone: throws,
      },
    ],
    ['a clone that lies', { status: 200, headers: new Headers(), clone: () => ({ text: () => 1 }) }],
    ['a revoked proxy', revoked()],
    ['a symbol', Symbol('x')],
    ['a function', throws],
  ];

  test.each(rows)('%s is a payment whose outcome nobody knows', async (_, response) => {
    expect(told(readPayment(gateway, response))).toBe('result_unknown?');
    expect(told(await readPaymentResponse(gateway, response))).toBe('result_unknown?');
  });

  test('a gateway that throws is one that found nothing', () => {
    expect(told(readPayment({ name: 'broken', read: throws }, {}, { status: 402 }))).toBe(
      'payment_not_completed',
    );
  });

  test('too long a text is not read', () => {
    const long = JSON.stringify({ ...declined, padding: 'x'.repeat(2_000_000) });
    expect(told(readPayment(gateway, long))).toBe('result_unknown?');
  });

  function revoked(): object {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  }
});
