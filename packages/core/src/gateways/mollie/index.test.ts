import { expect, test } from 'vitest';
import { mollie } from './index.js';

test('keeps a code that it does not know, for the log', () => {
  expect(mollie.read({ resource: 'payment', status: 'failed', details: { failureReason: 'new' } })).toEqual({
    status: 'failed',
    findings: [{ code: 'new', reason: null }],
  });
});

test('a new status reason is told by its class, and not mapped', () => {
  const declined = {
    resource: 'payment',
    status: 'failed',
    details: { failureReason: 'insufficient_funds' },
  };
  expect(mollie.read({ ...declined, statusReason: { code: 'new' } }).findings).toEqual([
    { code: 'new', reason: 'insufficient_funds', mapped: false },
  ]);
  expect(mollie.read(declined).findings).toEqual([
    { code: 'insufficient_funds', reason: 'insufficient_funds' },
  ]);
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
