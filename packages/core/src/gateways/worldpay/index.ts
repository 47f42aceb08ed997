import { at, listAt, textAt } from '../../at.js';
import { fieldProblem } from '../../fieldProblem.js';
import type { Field } from '../../fields.js';
import type { Finding, Gateway, Reading } from '../../gateway.js';
import { lookUp } from '../../lookUp.js';
import { withCode } from '../../withCode.js';
import { codes, fieldNames, fieldReasons, statuses } from './codes.js';

/**
 * Worldpay: payments, payment queries, events and errors of Access Worldpay and of its Checkout SDKs, and the XML answers
 * of the Worldpay Payment Gateway (WPG).
 */
export const worldpay: Gateway = {
  name: 'worldpay',
  // https://github.com/juspay/hyperswitch, connectors/worldpay/response.rs (read 2026-11-22)
  referenceHeader: 'wp-correlationid',
  read,
};

const partlyPaid: Finding = { code: 'partialAuthorization', reason: 'partially_paid' };
/** Mastercard's advice 03 and 21. */
const neverAdvice = /^(?:0?3|21)$/;
/** Orders that the cardholder stopped, and a payment that is too late to be sent once more. */
const neverCodes = /^(?:833|972|973|975)$/;
const missing = /^fieldIs(?:Missing|Null|Empty)$/;

function read(response: unknown): Reading {
  const answer = typeof response === 'string' ? fromXml(response) : response;
  const told = statuses[stateOf(answer)];
  const isPart = told === 'succeeded' && at(answer, 'amounts', 'partialAuthorization') === true;
  const status = isPart ? 'failed' : told;
  const found = isPart ? [partlyPaid] : problems(answer);
  const reference =
    textAt(answer, 'transactionReference') ?? textAt(answer, 'eventDetails', 'transactionReference');
  return {
    ...(status && { status }),
    findings: status === undefined || status === 'failed' ? found : [],
    ...(reference && { reference }),
    doNotRetry:
      neverAdvice.test(textAt(answer, 'advice', 'code') ?? '') ||
      neverCodes.test(textAt(answer, 'refusalCode') ?? ''),
  };
}

/** What an XML answer says, in the names of JSON. */
function fromXml(body: string): unknown {
  const text = body.slice(0, 100_000);
  return {
    lastEvent: /<lastEvent>([A-Z_]{1,40})</.exec(text)?.[1],
    refusalCode: /<ISO8583ReturnCode\b[^>]{0,200}?\bcode="(\d{1,4})"/.exec(text)?.[1],
    xmlError: /<error code="(\d{1,4})"/.exec(text)?.[1],
  };
}

/** `3dsChallenged`, `Sent for Settlement`, `SENT_FOR_SETTLEMENT`: in lower case, letters and digits alone. */
function stateOf(answer: unknown): string {
  const state =
    textAt(answer, 'outcome') ?? textAt(answer, 'lastEvent') ?? textAt(answer, 'eventDetails', 'type');
  const name =
    state
      ?.slice(0, 60)
      .toLowerCase()
      .replace(/[^a-z\d]/g, '') ?? '';
  return Object.hasOwn(statuses, name) ? name : '';
}

function problems(answer: unknown): Finding[] {
  const refused = refusal(answer);
  if (refused) return [refused];
  const errors = [...listAt(answer, 'validationErrors'), answer];
  const fields = errors.flatMap(fieldProblems);
  if (fields.length > 0) return fields;
  const listed = errors.map((error) => lookUp(codes.validation, at(error, 'errorName')));
  const found = [
    ...listed,
    lookUp(codes.error, at(answer, 'errorName')),
    lookUp(codes.xml, at(answer, 'xmlError')),
  ].filter((finding) => finding !== null);
  const main = found.find(({ reason }) => reason !== null) ?? found.at(-1);
  return main ? [listed.includes(main) ? main : withCode(main, listed[0]?.code)] : [];
}

/** The code of a refusal, or else what did not match, or else the bare outcome. */
function refusal(answer: unknown): Finding | null {
  const code = at(answer, 'refusalCode');
  const bare = typeof code === 'string' ? code.replace(/^0+(?=\d)/, '') : undefined;
  const told = lookUp(codes.refusal, code, bare);
  const outcome = lookUp(codes.outcome, stateOf(answer));
  if (told?.reason && told.reason !== 'generic_decline') return told;
  const known = told?.reason ? told : outcome;
  const best = known && (riskIn(answer) ?? known);
  return best
    ? { ...best, code: told?.code ?? best.code, ...(told?.reason === null && { mapped: false }) }
    : told;
}

function riskIn(answer: unknown): Finding | null {
  const risks = listAt(answer, 'riskFactors').filter((risk) =>
    /^not_?matched$/i.test(textAt(risk, 'risk') ?? ''),
  );
  const names = risks.map((risk) =>
    [textAt(risk, 'type'), textAt(risk, 'detail')].filter((part) => part !== undefined).join('.'),
  );
  return names.map((name) => lookUp(codes.risk, name)).find((found) => found?.reason) ?? null;
}

/** An error at a value that a shopper can change. */
function fieldProblems(error: unknown): Finding[] {
  const field = fieldOf(textAt(error, 'jsonPath') ?? '');
  const code = textAt(error, 'errorName');
  if (field === undefined || code === undefined) return [];
  const special = lookUp(fieldReasons[field] ?? {}, code);
  return [special?.reason ? special : fieldProblem(missing.test(code) ? 'missing' : 'refused', field, code)];
}

function fieldOf(path: string): Field | undefined {
  const parts = path.slice(0, 200).split('.');
  if (parts.some((part) => part.startsWith('shipping'))) return 'shipping_address';
  const names = [parts.slice(-2).join('.'), parts.at(-1) ?? ''];
  const name = names.find((known) => Object.hasOwn(fieldNames, known));
  return name === undefined ? undefined : fieldNames[name];
}
