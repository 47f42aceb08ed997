import { at, listAt, textAt } from '../../at.js';
import { fields, type Field } from '../../fields.js';
import type { Finding, Gateway, Reading } from '../../gateway.js';
import { lookUp } from '../../lookUp.js';
import { problemType } from '../../problemDetails.js';
import { codes } from './codes.js';

/**
 * Your own server, when it reads the gateway's answers itself: it answers with `toProblemDetails`, or with
 * `{ status: 'succeeded' }`, `{ status: 'action_required' }` or `{ status: 'processing' }`. The browser then holds no
 * gateway's codes, and never learns one.
 */
export const problemDetails: Gateway = { name: 'problem-details', read };

const outcomes = ['succeeded', 'action_required', 'processing'] as const;

function read(response: unknown): Reading {
  const outcome = outcomes.find((status) => status === at(response, 'status'));
  if (outcome !== undefined) return { status: outcome, findings: [] };
  if (at(response, 'type') !== problemType) return { findings: [] };
  const payment = at(response, 'payment');
  const issues = [payment, ...listAt(payment, 'issues')].flatMap(finding);
  const reference = textAt(payment, 'reference');
  return {
    findings: issues.filter((issue, index) => issues.findIndex((other) => isSame(issue, other)) === index),
    doNotRetry: !listAt(payment, 'actions').some(
      (action) => action === 'try_again' || action === 'try_later',
    ),
    ...(reference !== undefined && { reference }),
  };
}

function finding(issue: unknown): Finding[] {
  const found = lookUp(codes.reason, at(issue, 'reason'));
  const field = fields.find((name): name is Field => name === at(issue, 'field'));
  return found === null ? [] : [{ ...found, ...(field !== undefined && { field }) }];
}

function isSame(a: Finding, b: Finding): boolean {
  return a.code === b.code && a.field === b.field;
}
