import { expect, test } from 'vitest';
import { cybersource } from './index.js';

const submitTimeUtc = '2026-11-22T09:00:00Z';

test('keeps a code that it does not know, for the log', () => {
  const answer = { submitTimeUtc, status: 'DECLINED', errorInformation: { reason: 'NEW' } };
  expect(cybersource.read(answer)).toEqual({
    status: 'failed',
    findings: [{ code: 'NEW', reason: null }],
    doNotRetry: false,
  });
});

test.each(['03', '21'])('the network’s advice %s ends the tries', (code) => {
  const answer = { submitTimeUtc, status: 'DECLINED', processorInformation: { merchantAdvice: { code } } };
  expect(cybersource.read(answer).doNotRetry).toBe(true);
});

test.each(['AUTHORIZED', 'DECLINED'])('a bare status %s is of somebody else', (status) => {
  expect(cybersource.read({ status, id: 'x' })).toEqual({ findings: [] });
});

test.each(['103', '031', '02', undefined])('the network’s advice %s does not end the tries', (code) => {
  const answer = { submitTimeUtc, status: 'DECLINED', processorInformation: { merchantAdvice: { code } } };
  expect(cybersource.read(answer).doNotRetry).toBe(false);
});

test('takes the id of the payment as the reference, if there is one', () => {
  expect(cybersource.read({ submitTimeUtc, id: '7000000000001' }).reference).toBe('7000000000001');
  expect(cybersource.read({ submitTimeUtc })).toEqual({ findings: [], doNotRetry: false });
});

test.each([
  [
    'by itself',
    { reason: 'MISSING_FIELD', details: [{ field: 'billTo.email', reason: 'MISSING_FIELD' }] },
    'email_missing',
  ],
  [
    'beside a decline',
    {
      reason: 'INVALID_DATA',
      errorInformation: { details: [{ field: 'a.card.securityCode', reason: 'INVALID_DATA' }] },
    },
    'csc_incomplete',
  ],
  [
    'but not of a request refused for something else',
    { reason: 'INVALID_CARD', details: [{ field: 'billTo.email', reason: 'INVALID_DATA' }] },
    'card_number_not_recognized',
  ],
])('finds a field %s', (_, answer, reason) => {
  expect(cybersource.read({ submitTimeUtc, ...answer }).findings[0]?.reason).toBe(reason);
});
