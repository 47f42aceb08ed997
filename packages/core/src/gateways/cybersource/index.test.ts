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
