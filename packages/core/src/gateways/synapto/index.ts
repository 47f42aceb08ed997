import { at, textAt } from '../../at.js';
import { fieldProblem } from '../../fieldProblem.js';
import type { Finding, Gateway, Reading } from '../../gateway.js';
import { lookUp } from '../../lookUp.js';
import { withCode } from '../../withCode.js';
import { codes, params } from './codes.js';

type Status = NonNullable<Reading['status']>;

/**
 * States of payment intents, set-up intents and checkout sessions. An intent that waits for a payment method has failed
 * only when it holds an error: without one, its first attempt may be under way.
 */
const states: ReadonlyMap<unknown, Status> = new Map<unknown, Status>([
  ['SUCCEEDED', 'succeeded'],
  ['COMPLETE', 'succeeded'],
  ['REQUIRES_CAPTURE', 'succeeded'],
  ['PROCESSING', 'processing'],
  ['REQUIRES_ACTION', 'action_required'],
  ['FAILED', 'failed'],
  ['CANCELLED', 'failed'],
  ['CANCELED', 'failed'],
  ['EXPIRED', 'failed'],
]);

const objects = ['payment_intent', 'setup_intent', 'checkout_session', 'charge'];

/** Synapto: gRPC statuses for requests, `payment_error` for payments. */
export const synapto: Gateway = {
  name: 'synapto',
  read(response) {
    const object = objects.map((name) => at(response, name)).find(isObject) ?? response;
    const stored = at(object, 'payment_error') ?? undefined;
    const state = textAt(object, 'state');
    const status = states.get(state) ?? (stored === undefined ? undefined : 'failed');
    const problem = stored ?? at(response, 'error') ?? object;
    return {
      ...(status && { status }),
      findings: [...readProblem(problem), ...known(lookUp(codes.state, state))],
    };
  },
};

function readProblem(problem: unknown): readonly Finding[] {
  const code = at(problem, 'code');
  if (typeof code === 'number') return isDomException(problem) ? [] : readApiError(String(code), problem);
  const decline = lookUp(codes.decline, at(problem, 'decline_code'));
  const failure = lookUp(codes.failure, code);
  const found = [...known(decline), ...known(failure), decline, failure].find((finding) => finding !== null);
  return found ? [withCode(found, decline?.code)] : [];
}

/** The field, the resource and the idempotency problem are named in the message alone. */
function readApiError(code: string, problem: unknown): readonly Finding[] {
  const text = (textAt(problem, 'message') ?? '').slice(0, 4000);
  if (text.startsWith('Mismatch between stored request body')) return [{ code, reason: 'request_conflict' }];
  const refused = text.split('Invalid argument at "').slice(1);
  if (refused.length > 0) return refused.map((argument) => readArgument(code, argument));
  const [, type] = /^Resource ".*" \(of type "(\w{1,40})"\) not found/.exec(text) ?? [];
  const [missing] = known(lookUp(codes.resource, type));
  return [{ reason: null, ...lookUp(codes.grpc, code), ...missing, code }];
}

/** Reads what follows the opening quote: `customer.email": This must be a valid email address.` */
function readArgument(code: string, argument: string): Finding {
  const [path = ''] = argument.split('"');
  const steps = path
    .slice(0, 200)
    .replace(/\[\d+\]/g, '')
    .split('.');
  const ends = steps[0] === 'metadata' ? [] : steps.map((_, index) => steps.slice(index).join('.'));
  const end = ends.find((candidate) => Object.hasOwn(params, candidate));
  const field = end === undefined ? undefined : params[end];
  if (field === undefined) return { code, reason: 'merchant_request_rejected' };
  const isMissing = /\b(?:required|missing|empty|blank)\b/i.test(argument.slice(path.length));
  return fieldProblem(isMissing ? 'missing' : 'refused', field, code);
}

function known(finding: Finding | null): readonly Finding[] {
  return finding === null || finding.reason === null ? [] : [finding];
}

/** A browser's own errors have numbers too, which are no gRPC statuses: 11 is InvalidStateError. */
function isDomException(problem: unknown): boolean {
  return at(problem, 'ABORT_ERR') !== undefined;
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
