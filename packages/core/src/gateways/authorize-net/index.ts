import { at, listAt, textAt } from '../../at.js';
import { fieldProblem } from '../../fieldProblem.js';
import type { Field } from '../../fields.js';
import type { CodeTable, Finding, Gateway, Reading } from '../../gateway.js';
import { lookUp } from '../../lookUp.js';
import { codes, fields, statuses } from './codes.js';

/**
 * Authorize.Net: answers of the JSON API and the same as objects of the Node SDK, transaction details, webhooks, one
 * error by itself, and answers of Accept.js.
 */
export const authorizeNet: Gateway = { name: 'authorize-net', read };

const refused = [
  /^(.{1,40}) is invalid\.?$/,
  /^The field length is invalid for (.{1,40}?)\.?$/,
  /^The 'AnetApi\/xml\/v1\/schema\/AnetApiSchema\.xsd:(\w{1,40})' element is invalid/,
];
const blank = [/^(.{1,40}) is required\.?$/, /^(.{1,40}) cannot be left blank\.?$/];

function read(response: unknown): Reading {
  const inside = [at(response, 'transactionResponse'), at(response, 'transaction'), at(response, 'payload')];
  const transaction = inside.find((found) => typeof found === 'object' && found !== null) ?? response;
  const errors = [...itemsOf(transaction, 'errors', 'error'), response].flatMap(problem);
  const messages = itemsOf(response, 'messages', 'message').flatMap(problem);
  const tiers = [
    errors.flatMap((error) => checked(error, transaction)),
    // E00027 only says that there was no approval.
    messages.filter(({ code }) => code !== 'E00027'),
    outcome(transaction),
    messages,
  ];
  const findings = tiers.find((found) => found.length > 0) ?? [];
  const status = statusOf(response, transaction, findings);
  const reference = textAt(transaction, 'transId');
  return { ...(status && { status }), findings, ...(reference && reference !== '0' && { reference }) };
}

function statusOf(response: unknown, transaction: unknown, found: readonly Finding[]): Reading['status'] {
  const kind = textAt(transaction, 'transactionType') ?? textAt(response, 'eventType') ?? '';
  const isPartial = found.some(({ reason }) => reason === 'partially_paid');
  if (/refund|void/i.test(kind.slice(0, 100)) || isPartial) return undefined;
  const told = at(transaction, 'transactionStatus') ?? at(transaction, 'responseCode');
  const word = typeof told === 'string' || typeof told === 'number' ? String(told) : '';
  // Not every error is a failure: the processor may have been asked, and not have answered.
  if (word === '3' && found.every(({ reason }) => reason === null)) return undefined;
  return Object.hasOwn(statuses, word) ? statuses[word] : undefined;
}

/** Lists are plain in JSON, and wrapped once more in objects of the SDK. */
function itemsOf(value: unknown, list: string, item: string): readonly unknown[] {
  const plain = listAt(value, list);
  return plain.length > 0 ? plain : listAt(value, list, item);
}

function problem(error: unknown): Finding[] {
  const code = at(error, 'errorCode') ?? at(error, 'code');
  const lookedUp = [codes.decline, codes.api, codes.client].map((table) => lookUp(table, code));
  const found = lookedUp.find((finding) => finding?.reason) ?? lookedUp[0];
  if (!found || /^I\d/.test(found.code ?? '')) return [];
  const { reason } = found;
  if (reason !== 'merchant_request_rejected' && reason !== 'customer_details_missing') return [found];
  return [atField(found, textAt(error, 'errorText') ?? textAt(error, 'text') ?? '')];
}

/** A request refused for one value is a problem of that value, which only the text names. */
function atField(found: Finding, text: string): Finding {
  const start = text.slice(0, 300);
  const isBlank = blank.some((pattern) => pattern.test(start)) || /value (''|(&#39;){2}) is inv/.test(start);
  const name = [...refused, ...blank].flatMap((pattern) => pattern.exec(start)?.[1] ?? [])[0];
  const field = fieldOf(name?.toLowerCase().replace(/[^a-z]/g, '') ?? '');
  return field ? fieldProblem(isBlank ? 'missing' : 'refused', field, found.code ?? '') : found;
}

function fieldOf(name: string): Field | undefined {
  if (name.startsWith('shipto')) return 'shipping_address';
  const short = name.replace(/^billto/, '');
  return Object.hasOwn(fields, short) ? fields[short] : undefined;
}

/** A decline by the checks is told apart by what they found; 45 and 145 are for the address and the security code. */
function checked(error: Finding, transaction: unknown): Finding[] {
  const { code, reason } = error;
  const csc = resultOf(codes.csc, transaction, 'cvvResultCode', 'cardCodeResponse');
  if (reason === 'csc_mismatch') return [{ code, reason: csc ?? reason }];
  if (reason !== 'address_mismatch') return [error];
  const address = resultOf(codes.avs, transaction, 'avsResultCode', 'AVSResponse') ?? reason;
  const found = /^1?45$/.test(code ?? '') && csc ? [address, csc] : [address];
  const wrong = found.filter((one) => one !== 'generic_decline');
  return (wrong.length > 0 ? wrong : found.slice(0, 1)).map((one) => ({ code, reason: one }));
}

/** Answers and details of a transaction have different names for a check. */
function resultOf(
  table: CodeTable,
  transaction: unknown,
  ...names: readonly string[]
): Finding['reason'] | undefined {
  return lookUp(table, ...names.map((name) => at(transaction, name)))?.reason;
}

/** What a transaction says of itself where no error is listed. */
function outcome(transaction: unknown): Finding[] {
  const messages = itemsOf(transaction, 'messages', 'message').map((message) => at(message, 'code'));
  const found = [
    lookUp(codes.decline, at(transaction, 'responseReasonCode'), ...messages),
    lookUp(codes.state, at(transaction, 'transactionStatus')),
    lookUp(codes.refusal, at(transaction, 'responseCode')),
  ];
  const known = found.find((finding) => finding !== null && finding.reason !== null);
  return known ? checked(known, transaction) : [];
}
