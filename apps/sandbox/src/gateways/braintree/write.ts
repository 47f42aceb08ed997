import { at, listAt, textAt, type WireAnswer } from '@tactful/core';
import { xml } from './xml.js';

/**
 * The status for which the SDK throws an error of a type: package braintree 3.40.0, lib/braintree/http.js,
 * https://github.com/braintree/braintree_node (read 2026-11-22)
 */
const statuses: Readonly<Record<string, number>> = {
  authenticationError: 401,
  authorizationError: 403,
  notFoundError: 404,
  requestTimeoutError: 408,
  upgradeRequired: 426,
  tooManyRequestsError: 429,
  serverError: 500,
  unexpectedError: 502,
  serviceUnavailableError: 503,
  gatewayTimeoutError: 504,
};

/**
 * Writes as XML what core's fixtures have as the SDK hands it on. Answers of Braintree's GraphQL and browser SDK, which
 * its server SDK never sees, stay as they are.
 */
export function write(answer: WireAnswer): WireAnswer {
  const { body } = answer;
  const thrown = textAt(body, 'name') ?? '';
  if (Object.hasOwn(statuses, thrown)) return { ...answer, status: statuses[thrown] ?? 500, body: '' };
  if (at(body, 'apiErrorResponse') !== undefined) return document(422, body);
  if (at(body, 'success') === false) return document(422, { apiErrorResponse: refused(body) });
  if (at(body, 'success') === true) return document(201, withoutSuccess(body));
  const isTransaction = textAt(body, 'id') !== undefined && at(body, 'amount') !== undefined;
  return isTransaction ? document(200, { transaction: body }) : answer;
}

/** A document has one root: the first of the parts. */
function document(status: number, parts: unknown): WireAnswer {
  const [root = ['', null]] = Object.entries(typeof parts === 'object' && parts !== null ? parts : {});
  const headers = { 'content-type': 'application/xml; charset=utf-8' };
  return { status, headers, body: `<?xml version="1.0" encoding="UTF-8"?>\n${xml(...root)}` };
}

/** What the SDK adds to an answer that is no error. */
function withoutSuccess(body: unknown): unknown {
  const entries = Object.entries(typeof body === 'object' && body !== null ? body : {});
  return Object.fromEntries(entries.filter(([name]) => name !== 'success'));
}

function refused(body: unknown): Readonly<Record<string, unknown>> {
  return {
    errors: tree(at(body, 'errors')),
    params: {},
    message: textAt(body, 'message'),
    transaction: at(body, 'transaction'),
    verification: at(body, 'verification'),
  };
}

/** The tree of errors before the SDK sorts it by attribute. */
function tree(node: unknown): Readonly<Record<string, unknown>> {
  const own = Object.values(parts(node, 'validationErrors')).flatMap((errors) =>
    listAt({ errors }, 'errors'),
  );
  const below = Object.entries(parts(node, 'errorCollections')).map(([name, child]) => [name, tree(child)]);
  return { errors: own.map(onWire), ...Object.fromEntries(below) };
}

function parts(node: unknown, name: string): object {
  const found = at(node, name);
  return typeof found === 'object' && found !== null ? found : {};
}

/** Attributes are written with underscores, and the SDK leaves them so. */
function onWire(error: unknown): Readonly<Record<string, unknown>> {
  const attribute = textAt(error, 'attribute')?.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return { attribute, code: textAt(error, 'code'), message: textAt(error, 'message') };
}
