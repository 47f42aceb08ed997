import { expect, test } from 'vitest';
import { mollie } from './index.js';

test('keeps a code that it does not know, for the log', () => {
  expect(mollie.read({ resource: 'payment', status: 'failed', details: { failureReason: 'new' } })).toEqual({
    status: 'failed',
    findings: [{ code: 'new', reason: null }],
  });
});

test('a field names itself, never the text beside it', () => {
  const error = {
    status: 422,
    title: 'Unprocessable Entity',
    detail: 'Words',
    field: 'lines[0].billingEmail',
  };
  expect(mollie.read(error).findings).toEqual([{ code: 'billingEmail', reason: 'email_format' }]);
});

test('a status without the rest of a payment or an error is of something else', () => {
  expect(mollie.read({ status: 'canceled' })).toEqual({ findings: [] });
  expect(mollie.read({ status: 422, field: 'email' })).toEqual({ findings: [] });
});
