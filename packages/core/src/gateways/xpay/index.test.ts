import { expect, test } from 'vitest';
import { answerWith } from './fixtures.js';
import { xpay } from './index.js';

test('takes the request id as the reference', () => {
  expect(xpay.read(answerWith({ kind: 'error', code: 'rate_limit' }).body).reference).toBe(
    'req_3STkwmFGhGHoO0IX13BRo5iU',
  );
});

test('says never again only when the advice does', () => {
  expect(xpay.read(answerWith({ kind: 'advice', code: 'do_not_try_again' }).body).doNotRetry).toBe(true);
  expect(xpay.read(answerWith({ kind: 'advice', code: 'try_again_later' }).body).doNotRetry).toBe(false);
});

test('keeps a decline code that it does not know, for the log', () => {
  const [main] = xpay.read(answerWith({ kind: 'decline', code: 'decline_of_tomorrow' }).body).findings;
  expect(main).toEqual({ code: 'decline_of_tomorrow', reason: 'generic_decline', mapped: false });
});

test('a refund that succeeded is not a payment that succeeded', () => {
  const event = {
    object: 'event',
    data: { object: { id: 're_test_1', object: 'refund', status: 'SUCCEEDED' } },
  };
  expect(xpay.read(event)).not.toHaveProperty('status');
});

test('a session in another state may have been paid, whatever the words', () => {
  const error = { code: 'resource_invalid_state', message: 'This session is not completed.' };
  expect(xpay.read({ error }).findings[0]?.reason).toBe('result_unknown');
});
