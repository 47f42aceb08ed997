import { createServer } from 'node:http';
import axios from 'axios';
import ky from 'ky';
import { ofetch } from 'ofetch';
import { afterAll, beforeAll, describe as suite, expect, test } from 'vitest';
import { problemDetails } from './gateways/problem-details/index.js';
import type { CodeFact, Fixture, Gateway, PaymentResult, ReadContext, WireAnswer } from './index.js';
import {
  at,
  disclose,
  problemMediaType,
  readPayment,
  readPaymentResponse,
  toProblemDetails,
} from './index.js';

const files = import.meta.glob<Record<string, Gateway>>('./gateways/*/index.ts', { eager: true });
interface FixtureFile {
  readonly fixtures: readonly Fixture[];
  readonly answerWith: (fact: CodeFact) => WireAnswer;
}
const fixtureFiles = import.meta.glob<FixtureFile>('./gateways/*/fixtures.ts', { eager: true });
const codeFiles = import.meta.glob<object>('./gateways/*/codes.ts', { eager: true, import: 'codes' });
const folders = Object.entries(files).flatMap(([path, exports]) => {
  const folder = path.replace('/index.ts', '');
  const file = fixtureFiles[`${folder}/fixtures.ts`];
  const kinds = Object.keys(codeFiles[`${folder}/codes.ts`] ?? {});
  return Object.values(exports).flatMap((gateway) => (file ? [{ gateway, kinds, ...file }] : []));
});

/** What a shop's own server puts around a gateway's answer. */
const envelopes: readonly ((body: unknown) => unknown)[] = [
  (error) => ({ error }),
  (data) => ({ data }),
  (details) => ({ success: false, details }),
  (extensions) => ({ data: null, errors: [{ message: 'x', path: ['pay'], extensions }] }),
];

/** The answers that the server gives, by their paths. */
const answers = new Map<string, WireAnswer>();
const server = createServer(({ url }, response) => {
  const { status, headers = {}, body } = answers.get(url ?? '') ?? { status: 500, body: 'no such answer' };
  const isText = typeof body === 'string';
  const type = isText ? 'text/plain' : 'application/json';
  const named = new Headers(headers);
  if (!named.has('content-type')) named.set('content-type', type);
  response.writeHead(status, Object.fromEntries(named)).end(isText ? body : JSON.stringify(body));
});
let origin = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  origin = typeof address === 'object' && address !== null ? `http://127.0.0.1:${address.port}` : '';
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

type Client = (url: string) => Promise<unknown>;
const clients = {
  fetch: (url) => fetch(url),
  axios: (url) => axios.get(url),
  ky: (url) => ky.get(url, { retry: 0 }),
  ofetch: (url) => ofetch(url, { retry: 0 }),
} satisfies Record<string, Client>;

/** What a client returns or throws. */
async function given(client: Client, answer: WireAnswer): Promise<unknown> {
  const path = `/${answers.size}`;
  answers.set(path, answer);
  return client(origin + path).catch((error: unknown) => error);
}

/** What becomes of it on its way to Tactful: nothing, the cause of an error, the error of a query's state. */
const wraps: readonly ((got: unknown) => unknown)[] = [
  (got) => got,
  (cause) => new Error('Payment failed', { cause }),
  (error) => ({ status: 'error', data: undefined, error, failureReason: error }),
];

/** Errors of the Node SDKs for an answer of the API, by their fields. Their sources are those of the fixtures. */
const sdkErrors: Readonly<Record<string, (answer: Required<WireAnswer>) => object>> = {
  adyen: ({ status, headers, body }) => ({
    name: 'HttpClientException',
    statusCode: status,
    errorCode: at(body, 'errorCode'),
    responseHeaders: headers,
    responseBody: JSON.stringify(body),
    apiError: body,
  }),
  'checkout-com': ({ status, body }) => ({ name: 'ValidationError', http_code: status, body }),
  mollie: ({ status, body }) => ({
    ...fieldsOf(body),
    name: 'ApiError',
    message: at(body, 'detail'),
    statusCode: status,
  }),
  paypal: ({ status, headers, body }) => ({
    statusCode: status,
    headers,
    body: JSON.stringify(body),
    result: body,
  }),
  rapyd: ({ status, headers, body }) => ({ statusCode: status, headers, body }),
  razorpay: ({ status, body }) => ({ statusCode: status, error: at(body, 'error') }),
  square: ({ status, headers, body }) => ({
    name: 'SquareError',
    statusCode: status,
    body,
    errors: at(body, 'errors'),
    rawResponse: { headers: new Headers(headers) },
  }),
  stripe: ({ status, headers, body }) => ({
    ...fieldsOf(at(body, 'error')),
    type: 'StripeError',
    rawType: at(body, 'error', 'type'),
    raw: at(body, 'error'),
    statusCode: status,
    headers,
    requestId: headers['request-id'],
  }),
};

function fieldsOf(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}

/** Whether an answer is the API's own: some fixtures are what an SDK made of one. */
function isOfApi({ answer: { status, body } }: Fixture): boolean {
  const marks = ['statusCode', 'http_code', 'raw', 'result'];
  return status >= 400 && typeof body === 'object' && marks.every((mark) => at(body, mark) === undefined);
}

function told(result: PaymentResult): unknown {
  if (!('error' in result)) return result.status;
  const { reason, field, issues, charged, gatewayCode, mapped } = result.error;
  return { status: result.status, reason, field, issues, charged, gatewayCode, mapped };
}

function context({ during = 'confirm' }: Fixture): ReadContext {
  return { during };
}

function readAtOnce(gateway: Gateway, fixture: Fixture): PaymentResult {
  const { status, headers = {}, body } = fixture.answer;
  return readPayment(gateway, body, { ...context(fixture), status, headers });
}

function failuresOf({ gateway, fixtures }: (typeof folders)[number]): readonly Fixture[] {
  return fixtures.filter(({ answer: { body } }) =>
    gateway.read(body).findings.some(({ reason }) => reason !== null),
  );
}

const suites = folders.map((folder) => [folder.gateway.name, folder] as const);

async function expectSame(
  gateway: Gateway,
  fixtures: readonly Fixture[],
  hand: (answer: WireAnswer, index: number) => unknown,
  wrapped = wraps,
): Promise<void> {
  expect(fixtures).not.toEqual([]);
  const read = fixtures.map(async (fixture, index) => {
    const response = await hand(fixture.answer, index);
    const results = wrapped.map((wrap) => readPaymentResponse(gateway, wrap(response), context(fixture)));
    return [fixture.name, ...(await Promise.all(results)).map(told)];
  });
  const expected = fixtures.map((fixture) => {
    const same = told(readAtOnce(gateway, fixture));
    return [fixture.name, ...wrapped.map(() => same)];
  });
  expect(await Promise.all(read)).toEqual(expected);
}

suite.each(suites)('a failure that %s reports', (_, folder) => {
  const { gateway, kinds, answerWith } = folder;
  const failures = failuresOf(folder);
  const objects = failures.filter(({ answer: { body } }) => typeof body === 'object');

  test.each(Object.entries(clients))('reads the same by %s', async (_name, client) => {
    await expectSame(gateway, failures, (answer) => given(client, answer));
  });

  test.each(Object.entries(clients))('reads the same in an envelope by %s', async (_name, client) => {
    const enveloped = (answer: WireAnswer, index: number): Promise<unknown> => {
      const envelope = envelopes[index % envelopes.length] ?? String;
      return given(client, { ...answer, body: envelope(answer.body) });
    };
    // Each envelope twice: the next test has them all.
    await expectSame(gateway, objects.slice(0, 8), enveloped, wraps.slice(0, 1));
  });

  test('reads the same in every envelope, and as text', () => {
    for (const fixture of objects) {
      const { status, body } = fixture.answer;
      const same = told(readAtOnce(gateway, fixture));
      const enveloped = [body, ...envelopes.map((envelope) => envelope(body))];
      for (const response of enveloped.flatMap((value) => [value, JSON.stringify(value)]))
        expect([fixture.name, told(readPayment(gateway, response, { ...context(fixture), status }))]).toEqual(
          [fixture.name, same],
        );
    }
  });

  test('reads the same as problem details of a server', async () => {
    for (const fixture of failures) {
      const truth = readAtOnce(gateway, fixture);
      if (!('error' in truth)) continue;
      const body = toProblemDetails(truth.error, 'strict');
      const headers = { 'content-type': problemMediaType };
      const response = await given(clients.fetch, { status: body.status, headers, body });
      const result = await readPaymentResponse(problemDetails, response);
      const { reason, field, charged, reference } = disclose(truth.error, 'strict');
      const shown = 'error' in result && disclose(result.error);
      expect([fixture.name, result.status, shown]).toMatchObject([
        fixture.name,
        truth.status,
        { reason, field, charged, reference },
      ]);
    }
  });

  test('that nobody knows keeps its code in every envelope', () => {
    for (const kind of kinds) {
      const { status, body } = answerWith({ kind, code: 'NEXT_YEAR' });
      const same = told(readPayment(gateway, body, { status }));
      const enveloped = envelopes.map((envelope) => told(readPayment(gateway, envelope(body), { status })));
      expect([kind, ...enveloped]).toEqual([kind, ...envelopes.map(() => same)]);
    }
  });

  test.each(Object.entries(clients))(
    'has its reference and its wait in the headers, by %s',
    async (_name, client) => {
      const { referenceHeader = 'request-id' } = gateway;
      const headers = { [referenceHeader]: 'req-test-0001', 'retry-after': '7' };
      const response = await given(client, { status: 429, headers, body: '' });
      expect(await readPaymentResponse(gateway, response)).toMatchObject({
        error: { reason: 'too_many_requests', reference: 'req-test-0001', retry: { afterMs: 7000 } },
      });
    },
  );
});

suite('what the Node SDK throws reads like the answer itself', () => {
  test.each(Object.entries(sdkErrors))('%s', async (name, thrownFor) => {
    const folder = folders.find(({ gateway }) => gateway.name === name);
    if (folder === undefined) throw new Error(`There is no ${name}`);
    const ofApi = failuresOf(folder).filter(isOfApi);
    await expectSame(folder.gateway, ofApi, ({ headers = {}, ...answer }) =>
      Object.assign(new Error('x'), thrownFor({ ...answer, headers })),
    );
  });
});

const [stripe] = folders.filter(({ gateway }) => gateway.name === 'stripe').map(({ gateway }) => gateway);

suite('an error of GraphQL', () => {
  if (stripe === undefined) throw new Error('There is no Stripe');
  const read = (extensions: unknown): unknown =>
    told(readPayment(stripe, { data: null, errors: [{ message: 'Declined', extensions }] }));
  const expired = { status: 'failed', reason: 'card_expired', mapped: true };

  test.each([
    ['the code', { code: 'expired_card' }],
    ['the code, and more', { code: 'card_declined', decline_code: 'expired_card', stacktrace: [] }],
    ['the body', { error: { code: 'expired_card' } }],
    [
      'the body, beside a code of the server’s own',
      { code: 'PAYMENT_FAILED', error: { code: 'expired_card' } },
    ],
  ])('with %s in its extensions', (_, extensions) => {
    expect(read(extensions)).toMatchObject(expired);
  });

  test('with a code that nobody knows says so', () => {
    expect(read({ code: 'PAYMENT_FAILED' })).toMatchObject({ gatewayCode: 'PAYMENT_FAILED', mapped: false });
  });
});

suite('what is wrapped', () => {
  if (stripe === undefined) throw new Error('There is no Stripe');

  test('once only', () => {
    const body = { outer: { error: { error: { code: 'expired_card' } } } };
    expect(told(readPayment(stripe, body))).toMatchObject({ reason: 'result_unknown' });
  });

  test('as a success in a refusal is no success', () => {
    const intent = { object: 'payment_intent', status: 'succeeded' };
    expect(told(readPayment(stripe, { data: intent }, { status: 200 }))).toBe('succeeded');
    expect(told(readPayment(stripe, { data: intent }, { status: 402 }))).toMatchObject({
      reason: 'payment_not_completed',
    });
  });

  test('as a lost connection leaves the outcome unknown', async () => {
    const lost = { status: 'error', error: new TypeError('Failed to fetch') };
    expect(told(readPayment(stripe, lost))).toMatchObject({ status: 'unknown', reason: 'connection_lost' });
    expect(told(await readPaymentResponse(stripe, lost))).toMatchObject({ reason: 'connection_lost' });
  });
});
