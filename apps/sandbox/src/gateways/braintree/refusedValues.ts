import type { WireAnswer } from '@tactful/core';

/** A value that Braintree refuses: where it stands in the request, and the code. */
export interface RefusedValue {
  readonly path: readonly string[];
  readonly attribute: string;
  readonly code: string;
}

const message = 'A sentence of the gateway.';

/**
 * Every value that is refused, in one tree: https://developer.paypal.com/braintree/docs/reference/general/validation-errors
 * (read 2026-11-22)
 */
export function refusedValues(values: readonly RefusedValue[]): WireAnswer {
  return { status: 422, body: { apiErrorResponse: { errors: tree(values), params: {}, message } } };
}

function tree(values: readonly RefusedValue[]): Readonly<Record<string, unknown>> {
  const own = values.filter(({ path }) => path.length === 0);
  const names = new Set(values.flatMap(({ path }) => path.slice(0, 1)));
  const below = [...names].map((name) => {
    const inside = values.filter(({ path }) => path[0] === name);
    return [name, tree(inside.map((value) => ({ ...value, path: value.path.slice(1) })))];
  });
  const errors = own.map(({ attribute, code }) => ({ attribute, code, message }));
  return { errors, ...Object.fromEntries(below) };
}
