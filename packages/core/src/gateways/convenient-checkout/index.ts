import { at, listAt, textAt } from '../../at.js';
import type { CodeTable, Finding, Gateway, Reading } from '../../gateway.js';
import { lookUp } from '../../lookUp.js';
import { codes } from './codes.js';

type Status = NonNullable<Reading['status']>;

/** States of a payment, as its webhooks name them, and the last of a payment method. */
const statuses: ReadonlyMap<unknown, Status> = new Map<unknown, Status>([
  ['SUCCEEDED', 'succeeded'],
  ['COMPLETED', 'succeeded'],
  ['AUTHORIZED', 'succeeded'],
  ['ACCEPTED', 'processing'],
  ['PENDING', 'processing'],
  ['PROCESSING', 'processing'],
  ['FAILED', 'failed'],
  ['DECLINED', 'failed'],
  ['CANCELED', 'failed'],
  ['INVALIDATED', 'failed'],
]);

const titled: ReadonlyMap<unknown, CodeTable> = new Map<unknown, CodeTable>([
  ['PAYMENT_METHOD_ERROR', codes.payment_method_error],
  ['PAYMENT_ERROR', codes.payment_error],
]);

const savedTypes: ReadonlySet<unknown> = new Set(['CARD', 'BANK_ACCOUNT']);

const templates = Object.keys(codes.template).map((code) => {
  const literal = code.split(/\$\{\w+\}/).map((part) => part.replace(/[.[\]()?*+^$|\\]/g, '\\$&'));
  return { code, pattern: new RegExp(`^${literal.join('.{0,100}')}$`) };
});

/** Convenient Checkout (Optum, HealthSafe Pay): flat problems, told apart by their text. */
export const convenientCheckout: Gateway = {
  name: 'convenient-checkout',
  read(response) {
    const object = at(response, 'payload') ?? response;
    const state = textAt(object, 'status') ?? textAt(object, 'paymentMethod', 'status');
    const name = state ?? textAt(response, 'name')?.replace('PAYMENT_', '');
    const status = isSaved(object) ? 'succeeded' : statuses.get(name);
    const error = at(object, 'error');
    const listed = [...listAt(object, 'errors'), ...listAt(error, 'errors'), ...listAt(response)];
    const problems = [object, error, ...listed];
    const stated = known(lookUp(codes.status, state));
    const found = [...problems.flatMap(readProblem), ...stated];
    return {
      ...(status && { status }),
      findings: found.length > 0 ? found : problems.flatMap(readTitle).slice(0, 1),
    };
  },
};

/** A payment method by itself, in use. A session or a payment that holds one is not paid by that. */
function isSaved(object: unknown): boolean {
  return at(object, 'status') === 'ACTIVE' && savedTypes.has(at(object, 'type'));
}

function readProblem(problem: unknown): readonly Finding[] {
  const title = at(problem, 'title');
  const detail = (textAt(problem, 'detail') ?? '').slice(0, 2000);
  const whole = readDetail(title, detail);
  return whole.length > 0
    ? whole
    : detail.split(/[,;] |\n/).flatMap((part) => readDetail(title, part.trim()));
}

function readDetail(title: unknown, detail: string): readonly Finding[] {
  const template = templates.find(({ pattern }) => pattern.test(detail))?.code;
  const found = [
    lookUp(titled.get(title) ?? {}, detail),
    lookUp(codes.detail, detail),
    lookUp(codes.template, template),
  ];
  return found.flatMap(known).slice(0, 1);
}

/** The class of a problem: all that may be said of a detail nobody knows. */
function readTitle(problem: unknown): readonly Finding[] {
  const title = textAt(problem, 'title') ?? '';
  const found = /^[A-Z][A-Z_]{2,39}$/.test(title) ? lookUp(codes.title, title) : null;
  return found === null ? [] : [{ ...found, mapped: false }];
}

function known(finding: Finding | null): readonly Finding[] {
  return finding === null || finding.reason === null ? [] : [finding];
}
