import type { Field, Finding, Gateway, Reading, Reason } from '@tactful/core';

/** A gateway whose answers are readings already: the tests here are about what follows from them. */
export const plainGateway: Gateway = {
  name: 'plain',
  read: (response) => (isReading(response) ? response : { findings: [] }),
};

export const paid: Reading = { status: 'succeeded', findings: [] };

/** The payment was refused for a reason, or for several, each at its field. */
export function refused(...reasons: readonly (Reason | readonly [Reason, Field])[]): Reading {
  const findings = reasons.map((given): Finding => {
    if (typeof given === 'string') return { code: null, reason: given };
    const [reason, field] = given;
    return { code: null, reason, field };
  });
  return { status: 'failed', findings };
}

function isReading(response: unknown): response is Reading {
  return typeof response === 'object' && response !== null && 'findings' in response;
}

/** An answer that comes when the test wants it. */
export function later(): { readonly promise: Promise<unknown>; readonly answer: (given: unknown) => void } {
  let answer: (given: unknown) => void = () => {};
  const promise = new Promise<unknown>((resolve) => {
    answer = resolve;
  });
  return { promise, answer: (given) => answer(given) };
}
