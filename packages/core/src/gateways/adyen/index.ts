import { at, listAt, textAt } from '../../at.js';
import { fieldProblem } from '../../fieldProblem.js';
import type { Field } from '../../fields.js';
import type { CodeTable, Finding, Gateway, Reading } from '../../gateway.js';
import { lookUp } from '../../lookUp.js';
import { withCode } from '../../withCode.js';
import { codes, fieldNames, statuses } from './codes.js';

/**
 * Adyen: payments and their details, Checkout sessions, AUTHORISATION webhooks, API errors in both of their forms, errors
 * of the Node SDK, and results, field errors and thrown errors of the browser SDK.
 */
export const adyen: Gateway = {
  name: 'adyen',
  // Neither refusal reasons nor raw responses may be shown: https://docs.adyen.com/development-resources/refusal-reasons,
  // https://docs.adyen.com/development-resources/raw-acquirer-responses, read 2026-11-22.
  policy: 'strict',
  referenceHeader: 'pspreference',
  read,
};

/** Mastercard's advice 03 and 21, and the codes that Visa calls never to be approved. */
const neverAdvice = /^\s*(?:03|21)\b/;
const neverVisa = /^(?:04|07|12|14|15|41|43|46|57|R[013])$/;
/** `Required field 'shopperEmail' is not provided.`, `Field 'billingAddress.city' is not valid.` */
const namedField = /^(?:Required )?(?:field|object) '([\w.]{1,80})'/i;
const missing = /\b(?:missing|required|not provided)\b/i;

function read(response: unknown): Reading {
  const item = at(response, 'notificationItems', 0, 'NotificationRequestItem');
  const answer = item ?? at(response, 'apiError') ?? response;
  const status = statusOf(answer);
  const reference =
    textAt(answer, 'pspReference') ??
    textAt(answer, 'requestId') ??
    textAt(response, 'responseHeaders', 'pspreference');
  return {
    ...(status && { status }),
    findings: status === undefined || status === 'failed' ? problems(answer) : [],
    ...(reference && { reference }),
    doNotRetry: isFinal(answer),
  };
}

function statusOf(answer: unknown): Reading['status'] {
  if (isWebhook(answer))
    return [true, 'true'].some((yes) => yes === at(answer, 'success')) ? 'succeeded' : 'failed';
  const code = textAt(answer, 'resultCode') ?? sessionStatus(answer) ?? '';
  if (code === 'Authorised' && isPartial(answer)) return 'failed';
  if (code === 'Pending' && at(answer, 'action', 'type') !== undefined) return 'action_required';
  return Object.hasOwn(statuses, code) ? statuses[code] : undefined;
}

function isWebhook(answer: unknown): boolean {
  return at(answer, 'eventCode') === 'AUTHORISATION';
}

function sessionStatus(answer: unknown): string | undefined {
  return textAt(answer, 'id')?.startsWith('CS') ? textAt(answer, 'status') : undefined;
}

/** A gift card that paid a part of the order: an amount remains. */
function isPartial(answer: unknown): boolean {
  const remaining = at(answer, 'order', 'remainingAmount', 'value');
  return typeof remaining === 'number' && remaining > 0;
}

function isFinal(answer: unknown): boolean {
  const isVisa = textAt(answer, 'paymentMethod', 'brand')?.startsWith('visa') ?? false;
  return (
    neverAdvice.test(textAt(answer, 'additionalData', 'merchantAdviceCode') ?? '') ||
    (isVisa && neverVisa.test(rawCode(answer) ?? '')) ||
    // Adyen itself stopped the payment, to save the fee for one more.
    textAt(answer, 'refusalReasonCode') === '46'
  );
}

function problems(answer: unknown): Finding[] {
  const cause = at(answer, 'cause', 'apiError') ?? at(answer, 'cause');
  const refused = refusal(answer) ?? refusal(cause);
  if (refused) return [refused];
  const fields = [...clientProblems(answer), ...invalidFields(answer), ...invalidFields(cause)];
  if (fields.length > 0) return fields;
  const main = apiProblem(answer) ?? apiProblem(cause) ?? thrown(answer);
  return main ? [main] : [];
}

/** Adyen's own reason wins, unless it says so little that the network's code may say more. */
function refusal(answer: unknown): Finding | null {
  if (isPartial(answer)) return { code: 'PartiallyAuthorised', reason: 'partially_paid' };
  const told = lookUp(codes.refusal, at(answer, 'refusalReasonCode'));
  if (told?.reason && !isVague(told)) return told;
  const result =
    lookUp(codes.result, at(answer, 'resultCode')) ?? lookUp(codes.session, sessionStatus(answer));
  const known = [
    exact(codes.inferred, at(answer, 'additionalData', 'inferredRefusalReason')),
    exact(codes.raw, rawCode(answer)),
    told,
    exact(codes.name, isWebhook(answer) ? at(answer, 'reason') : at(answer, 'refusalReason')),
    result,
  ].filter((finding) => finding !== null && finding.reason !== null);
  const best = known.find((finding) => finding && !isVague(finding)) ?? known[0];
  return best ? withCode(best, told?.reason === null ? told.code : best.code) : (told ?? result);
}

function isVague({ reason }: Finding): boolean {
  return reason === 'generic_decline' || reason === 'issuer_not_permitted';
}

/** For tables of texts: a text that is not there is no code, and must not be carried. */
function exact(table: CodeTable, text: unknown): Finding | null {
  const found = lookUp(table, text);
  return found?.reason ? found : null;
}

/** The network's code, with two digits at least: some acquirers drop the leading zero. */
function rawCode(answer: unknown): string | undefined {
  const raw = textAt(answer, 'additionalData', 'refusalReasonRaw')?.slice(0, 100);
  return /^\s*([A-Z\d]{1,3})\s*(?::|$)/.exec(raw ?? '')?.[1]?.padStart(2, '0');
}

function apiProblem(error: unknown): Finding | null {
  const code = at(error, 'errorCode');
  const family = typeof code === 'string' ? code.slice(0, 20).replace(/_\d+$/, '') : undefined;
  const found = lookUp(codes.error, code, family);
  const known = found?.reason ? found : lookUp(codes.type, at(error, 'errorType'));
  if (!known?.reason) return found ?? known;
  const finding = withCode(known, found?.code);
  if (finding.code === '00_500' && at(error, 'detail') === 'too many requests')
    return { code: finding.code, reason: 'too_many_requests' };
  return finding.reason === 'merchant_request_rejected' ? atField(finding, error) : finding;
}

/** A request refused for one value is a problem of that value, when it is one that a shopper can change. */
function atField(finding: Finding, error: unknown): Finding {
  const message = textAt(error, 'message')?.slice(0, 200) ?? '';
  const path = namedField.exec(message)?.[1] ?? '';
  const field = fieldOf(path);
  if (field === undefined) return finding;
  const kind = missing.test(message) ? 'missing' : 'refused';
  return { ...finding, ...valueProblem(kind, field, path), code: finding.code };
}

/** `invalidFields` of a problem document. */
function invalidFields(error: unknown): Finding[] {
  return listAt(error, 'invalidFields').flatMap((invalid) => {
    const path = textAt(invalid, 'name') ?? '';
    const field = fieldOf(path);
    if (field === undefined) return [];
    const isMissing = missing.test(textAt(invalid, 'message')?.slice(0, 200) ?? '');
    const code = textAt(error, 'errorCode') ?? null;
    return [{ ...valueProblem(isMissing ? 'missing' : 'refused', field, path), code }];
  });
}

/** A number that no bank saw is a typing mistake, which the strict policy has no cause to keep. */
function valueProblem(kind: 'missing' | 'refused', field: Field, code: string): Finding {
  const found = fieldProblem(kind, field, code);
  return found.reason === 'card_number_not_recognized' ? { ...found, reason: 'details_not_accepted' } : found;
}

function fieldOf(path: string): Field | undefined {
  if (path.startsWith('deliveryAddress')) return 'shipping_address';
  const name = path.slice(0, 200).split('.').at(-1) ?? '';
  return Object.hasOwn(fieldNames, name) ? fieldNames[name] : undefined;
}

/** The event of one field, or the errors of all in the state of a component. */
function clientProblems(event: unknown): Finding[] {
  const errors = at(event, 'errors');
  return [
    ...clientProblem(textAt(event, 'fieldType') ?? '', event),
    ...Object.keys(fieldNames).flatMap((name) => [
      ...clientProblem(name, at(errors, name)),
      ...clientProblem(name, at(errors, 'billingAddress', name)),
    ]),
  ];
}

function clientProblem(fieldType: string, problem: unknown): Finding[] {
  const found = exact(codes.client, at(problem, 'error')) ?? exact(codes.client, at(problem, 'errorMessage'));
  const field = fieldOf(fieldType);
  const isRefused = textAt(problem, 'error') !== undefined || textAt(problem, 'errorMessage') !== undefined;
  if (!found) return field && isRefused ? [{ code: fieldType, reason: null, field }] : [];
  if (found.reason !== 'details_not_accepted' || found.field || !field) return [found];
  const kind = found.code === 'field.error.required' ? 'missing' : 'refused';
  return [valueProblem(kind, field, found.code ?? fieldType)];
}

/** What the SDKs throw without an answer. `ApiException` is also thrown before the request, when there is no key. */
function thrown(error: unknown): Finding | null {
  if (at(error, 'statusCode') === 401) return null;
  return exact(codes.message, at(error, 'message')) ?? exact(codes.thrown, at(error, 'name'));
}
