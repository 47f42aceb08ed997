import * as fc from 'fast-check';
import { describe as suite, expect, test } from 'vitest';
import { adyen } from './gateways/adyen/index.js';
import type { Fixture, Gateway, PaymentResult, ReadContext } from './index.js';
import { firstOf, overGrpc, readPayment, readPaymentResponse } from './index.js';

const files = import.meta.glob<Record<string, Gateway>>('./gateways/*/index.ts', { eager: true });
const fixtureFiles = import.meta.glob<readonly Fixture[]>('./gateways/*/fixtures.ts', {
  eager: true,
  import: 'fixtures',
});
const folders = Object.entries(files).flatMap(([path, exports]) =>
  Object.values(exports).map((gateway) => ({
    gateway,
    fixtures: fixtureFiles[path.replace('/index.ts', '/fixtures.ts')] ?? [],
  })),
);

const failed = (fields: object): Error => Object.assign(new Error('Payment failed'), fields);

/** Classes are given by their fields: grpc-web 2.1.1, @connectrpc/connect 2.2.0, @grpc/grpc-js 1.14.7. */
const errors: Readonly<Record<string, (code: number, message: string) => unknown>> = {
  'RpcError of grpc-web': (code, message) => failed({ name: 'RpcError', code, message, metadata: {} }),
  ConnectError: (code, rawMessage) =>
    failed({
      name: 'ConnectError',
      code,
      rawMessage,
      message: `[status] ${rawMessage}`,
      metadata: new Headers(),
      details: [],
    }),
  'ServiceError of grpc-js': (code, details) =>
    failed({ code, details, message: `${code} STATUS: ${details}`, metadata: { internalRepr: new Map() } }),
};

/** What a browser gets over HTTP: always 200, the status in the headers or in a frame at the end of the body. */
const answers: Readonly<Record<string, (code: number, message: string) => Response>> = {
  headers: (code, message) =>
    new Response(null, {
      headers: { 'grpc-status': String(code), 'grpc-message': encodeURIComponent(message) },
    }),
  'trailers in the body': (code, message) => new Response(trailers(code, message)),
  'trailers behind a message': (code, message) =>
    new Response(new Uint8Array([0, 0, 0, 0, 3, 10, 1, 0xff, ...trailers(code, message)])),
  'trailers as base64': (code, message) => new Response(base64(trailers(code, message))),
  'trailers as base64, behind a message': (code, message) =>
    new Response(base64(Uint8Array.of(0, 0, 0, 0, 2, 10, 0)) + base64(trailers(code, message))),
};

function trailers(code: number, message: string): Uint8Array<ArrayBuffer> {
  const text = `grpc-status: ${code}\r\ngrpc-message: ${encodeURIComponent(message)}\r\n`;
  const bytes = new TextEncoder().encode(text);
  return new Uint8Array([0x80, 0, 0, bytes.length >> 8, bytes.length & 0xff, ...bytes]);
}

function base64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

const connect = (code: number, message: string): unknown => ({ code: statuses[code - 1]?.[1], message });

const ways: readonly (readonly [string, (code: number, message: string) => unknown])[] = [
  ['JSON of Connect', connect],
  ...Object.entries(errors),
  ...Object.entries(answers),
];

function told(result: PaymentResult): unknown {
  if (!('error' in result)) return result.status;
  const { reason, field, issues, charged, gatewayCode, mapped } = result.error;
  return { status: result.status, reason, field, issues, charged, gatewayCode, mapped };
}

suite.each(folders.map((folder) => [folder.gateway.name, folder] as const))(
  'a failure that %s reports, in the message of a gRPC status',
  (_, { gateway, fixtures }) => {
    const failures = fixtures.filter(
      ({ answer: { body } }) =>
        typeof body === 'object' &&
        !Array.isArray(body) &&
        gateway.read(body).findings.some(({ reason }) => reason !== null),
    );

    test.each(ways)('reads the same: %s', async (_way, wrap) => {
      expect(failures).not.toEqual([]);
      for (const { name, answer, during = 'confirm' } of failures) {
        const response = wrap(9, JSON.stringify(answer.body));
        const result = await readPaymentResponse(overGrpc(gateway), response, { during });
        const same = readPayment(gateway, answer.body, { during });
        expect([name, told(result)]).toEqual([name, told(same)]);
      }
    });
  },
);

const unknown = { status: 'unknown', error: { reason: 'result_unknown', charged: 'unknown', mapped: false } };
const notCharged = (reason: string): object => ({ status: 'failed', error: { reason, charged: 'no' } });

const statuses: readonly (readonly [code: number, name: string, expected: object])[] = [
  [1, 'canceled', unknown],
  [2, 'unknown', unknown],
  [3, 'invalid_argument', notCharged('merchant_request_rejected')],
  [4, 'deadline_exceeded', unknown],
  [5, 'not_found', notCharged('merchant_resource_missing')],
  [6, 'already_exists', unknown],
  [7, 'permission_denied', notCharged('merchant_credentials')],
  [8, 'resource_exhausted', notCharged('too_many_requests')],
  [9, 'failed_precondition', unknown],
  [10, 'aborted', unknown],
  [11, 'out_of_range', notCharged('merchant_request_rejected')],
  [12, 'unimplemented', notCharged('merchant_request_rejected')],
  [13, 'internal', unknown],
  [14, 'unavailable', unknown],
  [15, 'data_loss', unknown],
  [16, 'unauthenticated', notCharged('merchant_credentials')],
];

suite.each(folders.map(({ gateway }) => [gateway.name, overGrpc(gateway)] as const))(
  '%s over gRPC',
  (_, gateway) => {
    const read = (response: unknown, context?: ReadContext): Promise<PaymentResult> =>
      readPaymentResponse(gateway, response, context);

    test.each(statuses)('status %i, %s', async (code, name, expected) => {
      for (const [, wrap] of ways) {
        const result = await read(wrap(code, 'Jane’s card'));
        expect(result).toMatchObject(expected);
        expect(result).toHaveProperty('error.gatewayCode', name);
        expect(JSON.stringify(result)).not.toContain('Jane');
      }
    });

    test('that cannot have moved money has not', async () => {
      for (const [, wrap] of ways)
        expect(await read(wrap(4, ''), { during: 'setup' })).toMatchObject(notCharged('service_unavailable'));
    });
  },
);

suite('what is no gRPC status', () => {
  const gateway: Gateway = {
    name: 'test',
    policy: 'strict',
    read: (response) => ({ findings: [{ code: 'own', reason: response ? 'card_expired' : null }] }),
  };

  test.each([
    ['a number without metadata', { code: 4, message: 'x' }],
    ['a number with no metadata', { code: 4, message: 'x', metadata: null }],
    ['a number as text', { code: '4', message: 'x', metadata: {} }],
    ['a number that is no status', { code: 17, metadata: {} }],
    ['a part of one', { code: 1.5, metadata: {} }],
    ['nothing wrong', { code: 0, metadata: {} }],
    ['another code', { code: 'card_declined', message: 'grpc-status: 4' }],
    ['a code of every object', { code: 'constructor' }],
    ['text about one', 'the trailer was grpc-status: 4'],
    ['text that is base64 of nothing', 'AAAA'],
    ['text that is half of base64', 'A'],
    ['trailers with nothing wrong', '\0\0\0\0\x10grpc-status: 0'],
    ['trailers far from the end', `\x80\0\0\0\x10grpc-status: 4${'x'.repeat(16_000)}`],
  ])('is left to the gateway: %s', (_, response) => {
    expect(readPayment(overGrpc(gateway), response)).toMatchObject({
      error: { reason: 'card_expired', gateway: 'test', gatewayCode: 'own', policy: 'strict' },
    });
  });

  test('in the message is not read: half of JSON, too much, what the gateway does not know', () => {
    const long = JSON.stringify({
      resultCode: 'Refused',
      refusalReasonCode: '12',
      more: 'x'.repeat(100_000),
    });
    for (const message of ['{"resultCode":"Refu', long, '{}', '%'])
      expect(readPayment(overGrpc(adyen), { code: 9, message, metadata: {} })).toMatchObject(unknown);
    const headers = { 'grpc-status': '9', 'grpc-message': '%E0%A4%A' };
    expect(readPayment(overGrpc(adyen), '', { headers })).toMatchObject(unknown);
  });

  test('in the message is a code that the gateway does not know, so the status tells', () => {
    const read: Gateway['read'] = () => ({ findings: [{ code: 'unheard_of', reason: null }] });
    const response = { code: 7, message: '{"code":"unheard_of"}', metadata: {} };
    expect(readPayment(overGrpc({ ...gateway, read }), response)).toMatchObject({
      error: { reason: 'merchant_credentials', gatewayCode: 'permission_denied' },
    });
  });

  test('never throws, and takes no word of it', { timeout: 60_000 }, () => {
    const fields = fc.record({ code: fc.anything(), metadata: fc.anything(), message: fc.anything() });
    const headers = fc.dictionary(fc.constantFrom('grpc-status', 'grpc-message'), fc.anything());
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fields, fc.base64String()), headers, (response, given) => {
        const result = readPayment(overGrpc(adyen), response, { headers: given });
        expect(result).toMatchObject({ error: { gateway: 'adyen' } });
      }),
      { numRuns: 2000 },
    );
  });

  test('in a list of gateways is read as one of each', () => {
    const both = overGrpc(firstOf(adyen, gateway));
    const message = JSON.stringify({ resultCode: 'Refused', refusalReasonCode: '12' });
    expect(readPayment(both, { code: 9, message, metadata: {} })).toMatchObject({
      error: { gateway: 'adyen', reason: 'insufficient_funds' },
    });
  });
});
