import { at, listAt, textAt } from '../../at.js';
import { fieldProblem } from '../../fieldProblem.js';
import type { Finding, Gateway, Reading } from '../../gateway.js';
import { lookUp } from '../../lookUp.js';
import { withCode } from '../../withCode.js';
import { codes, fields, statuses } from './codes.js';

/**
 * Braintree: results of the server SDKs with their transaction or verification, validation errors as a tree, as a list
 * and from GraphQL, errors that the Node SDK throws, and errors of braintree-web.
 */
export const braintree: Gateway = { name: 'braintree', read };

const stored = ['paymentMethod', 'creditCard', 'customer', 'paypalAccount', 'usBankAccount', 'subscription'];
/** The rule that wants a check, where its result is, and what it is called when the value is wrong or was left out. */
const checks = [
  ['avs', 'avsStreetAddressResponseCode', 'address_mismatch', 'address_incomplete'],
  ['avs', 'avsPostalCodeResponseCode', 'postal_code_mismatch', 'postal_code_missing'],
  ['cvv', 'cvvResponseCode', 'csc_mismatch', 'csc_missing'],
] as const;
/** Not verified, not supported, in error, not applicable or skipped. */
const notChecked = /^[USEAB]$/;

function read(response: unknown): Reading {
  const result = at(response, 'apiErrorResponse') ?? at(response, 'error') ?? response;
  const attempt = at(result, 'transaction') ?? at(result, 'verification') ?? result;
  const found = [...declined(attempt), ...invalidValues(result)];
  const status = statusOf(result, attempt, found);
  const reference = textAt(attempt, 'id');
  return {
    ...(status && { status }),
    findings: found.length > 0 ? found : failure(result),
    ...(reference && { reference }),
    doNotRetry:
      at(attempt, 'processorResponseType') === 'hard_declined' ||
      /^(03|21)$/.test(textAt(attempt, 'merchantAdviceCode') ?? ''),
  };
}

function statusOf(result: unknown, attempt: unknown, found: readonly Finding[]): Reading['status'] {
  const success = at(result, 'success');
  if (success === false && (found.length > 0 || at(result, 'errors') !== undefined)) return 'failed';
  // A credit gives money back, and a part of the amount is not the payment.
  if (at(attempt, 'type') === 'credit' || found.some(({ reason }) => reason === 'partially_paid'))
    return undefined;
  const word = textAt(attempt, 'status')?.toLowerCase() ?? '';
  const status = Object.hasOwn(statuses, word) ? statuses[word] : undefined;
  const saved = success === true && stored.some((key) => at(result, key) !== undefined);
  if (status === undefined) return saved ? 'succeeded' : undefined;
  // "failed" by itself could be about anything.
  const bare = attempt === result && found.length === 0 && at(result, 'amount') === undefined;
  return status === 'failed' && bare ? undefined : status;
}

function declined(attempt: unknown): Finding[] {
  const rejection = textAt(attempt, 'gatewayRejectionReason');
  const settlement = textAt(attempt, 'processorSettlementResponseCode') ?? '';
  const code = textAt(attempt, 'processorResponseCode') ?? '';
  const found = [
    rejection === undefined ? null : rejected(rejection),
    /^400[02]$/.test(settlement) ? null : lookUp(codes.settlement, settlement),
    /^1(?!004)\d{3}$/.test(code) ? null : lookUp(codes.decline, code, anyDecline(code)),
  ];
  const main = found.find((finding) => finding !== null);
  if (!main) return [];
  return checked(main.code === '2109-2999' ? withCode(main, code) : main, attempt);
}

/** Which value a check found wrong. A rule of yours may also refuse what no bank checked: there is nothing to mend. */
function checked(main: Finding, attempt: unknown): Finding[] {
  const isRule = textAt(attempt, 'gatewayRejectionReason') !== undefined;
  if (main.reason !== 'address_mismatch' && !(isRule && main.reason === 'csc_mismatch')) return [main];
  const asked = checks.filter(([rule]) => !isRule || main.code?.includes(rule));
  const wrong = asked.flatMap(([, key, mismatch, missing]) => {
    const result = at(attempt, key);
    if (result === 'N') return mismatch;
    return isRule && result === 'I' ? missing : [];
  });
  if (wrong.length > 0) return wrong.map((reason) => ({ code: main.code, reason }));
  const isOpen = isRule && asked.some(([, key]) => notChecked.test(textAt(attempt, key) ?? ''));
  return [isOpen ? { code: main.code, reason: 'generic_decline' } : main];
}

/** A reason that is not known here is told like those that must not be told. */
function rejected(reason: string): Finding {
  const known = lookUp(codes.refusal, reason.toLowerCase());
  return known?.reason ? known : { code: reason, reason: 'generic_decline', mapped: false };
}

function anyDecline(code: string): string | undefined {
  return /^2\d{3}$/.test(code) && Number(code) > 2108 ? '2109-2999' : undefined;
}

/** The errors of a validation tree, whatever way it was written out. `path` holds the names on the way to each. */
function invalidValues(result: unknown): Finding[] {
  const roots = [at(result, 'errors'), at(result, 'details', 'originalError'), at(result, 'fieldErrors')];
  const queue = [...roots, Array.isArray(result) || isNumber(at(result, 'code')) ? result : undefined].map(
    (node) => ({ node, path: '' }),
  );
  const found: Finding[] = [];
  for (const { node, path } of queue) {
    const code = at(node, 'extensions', 'legacyCode') ?? at(node, 'code');
    if (typeof code === 'string' || typeof code === 'number')
      found.push(invalidValue(String(code), node, path));
    else if (queue.length < 500) queue.push(...childrenOf(node, path));
  }
  return found.slice(0, 100);
}

function isNumber(code: unknown): boolean {
  return /^\d{5,6}$/.test(String(typeof code === 'number' || typeof code === 'string' ? code : ''));
}

function childrenOf(node: unknown, path: string): { node: unknown; path: string }[] {
  if (typeof node !== 'object' || node === null) return [];
  if (Array.isArray(node)) return listAt({ node }, 'node').map((child) => ({ node: child, path }));
  try {
    const keys = Object.keys(node).slice(0, 100);
    return keys.map((key) => ({ node: at(node, key), path: `${path}.${key}`.slice(0, 200) }));
  } catch {
    return [];
  }
}

function invalidValue(code: string, error: unknown, path: string): Finding {
  const inputPath = listAt(error, 'extensions', 'inputPath').filter((part) => typeof part === 'string');
  const attribute = textAt(error, 'attribute') ?? textAt(error, 'field') ?? inputPath.at(-1);
  const own = lookUp(codes.validation, code);
  const family = isNumber(code) ? lookUp(codes.family, code.slice(0, 3)) : null;
  const field = fieldOf(attribute);
  const found = own?.reason ? own : withCode(family ?? { code, reason: null }, code);
  const named =
    found.reason === null && field ? { ...found, ...fieldProblem('refused', field, code) } : found;
  const shipping = /shipping/i.test(`${path}.${inputPath.join('.')}`);
  return shipping ? toShipping(named) : named;
}

/** The rows of addresses are about the billing address, unless the path says otherwise. */
function toShipping(finding: Finding): Finding {
  const { code, reason, field } = finding;
  if (reason === 'address_incomplete' || reason === 'postal_code_missing')
    return { ...finding, ...fieldProblem('missing', 'shipping_address', code ?? '') };
  const isAddress = reason === 'postal_code_format' || /^(billing_|name|company)/.test(field ?? '');
  return isAddress ? { ...finding, ...fieldProblem('refused', 'shipping_address', code ?? '') } : finding;
}

function fieldOf(attribute: unknown): (typeof fields)[string] | undefined {
  const name = typeof attribute === 'string' ? camelCase(attribute.slice(0, 50)) : '';
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

/** Attributes come as `postal_code`, `postalCode` and `expirationDate`. */
function camelCase(name: string): string {
  return name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** What braintree-web or the Node SDK throws, and GraphQL errors without a code. */
function failure(result: unknown): Finding[] {
  const code = textAt(result, 'code');
  const client = lookUp(codes.client, code);
  const keys = listAt(result, 'details', 'invalidFieldKeys').map(fieldOf);
  const named = keys.flatMap((field) =>
    field && code !== undefined ? [{ ...fieldProblem('refused', field, code) }] : [],
  );
  if (named.length > 0) return named;
  if (client?.reason) return [client];
  const type = textAt(result, 'type') ?? textAt(result, 'name') ?? '';
  const byType =
    lookUp(codes.type, type, type.charAt(0).toLowerCase() + type.slice(1)) ??
    lookUp(codes.errorClass, at(result, 'errors', 0, 'extensions', 'errorClass'));
  const found = byType?.reason ? withCode(byType, code) : client;
  return found ? [found] : [];
}
