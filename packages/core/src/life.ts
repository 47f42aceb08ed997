/** What can happen to a payment. The words are the diagram's in the docs. */
export const lifeEvents = {
  submit: 'the shopper pays',
  offline: 'there is no connection, so nothing is sent',
  resend: 'the gateway is busy: the same request again, after a wait',
  succeed: 'the gateway says that it is paid',
  decline: 'the gateway says that it is not paid',
  challenge: 'the bank asks who pays',
  lose: 'no answer, or one that leaves the outcome open',
  busy: 'another tab is paying this order',
  resume: 'the page is back and a payment may exist',
  check: 'the shopper, or the bank check that ended, asks what became of it',
  abandon: 'the bank check ended and the payment still waits for it',
  give_up: 'nobody could say what became of it',
  reset: 'the shopper starts over',
} as const;

/** Something that can happen to a payment. */
export type LifeEvent = keyof typeof lifeEvents;

/**
 * Where a payment can stand, and where each event takes it from there. What is not in the table cannot happen: an event
 * without a row leaves the payment where it is.
 */
export const life = {
  idle: { submit: 'submitting', offline: 'declined', resume: 'verifying', give_up: 'unknown' },
  submitting: {
    resend: 'submitting',
    succeed: 'succeeded',
    decline: 'declined',
    challenge: 'authenticating',
    lose: 'verifying',
    busy: 'verifying',
    give_up: 'unknown',
  },
  authenticating: { check: 'verifying', give_up: 'unknown' },
  verifying: {
    succeed: 'succeeded',
    decline: 'declined',
    abandon: 'declined',
    challenge: 'authenticating',
    give_up: 'unknown',
  },
  unknown: { check: 'verifying', succeed: 'succeeded', give_up: 'unknown' },
  declined: { submit: 'submitting', offline: 'declined', reset: 'idle' },
  succeeded: {},
} as const satisfies Readonly<Record<string, Readonly<Partial<Record<LifeEvent, string>>>>>;

/**
 * Where a payment stands. `submitting`: under way. `authenticating`: the bank asks the shopper. `verifying`: the outcome
 * is not known and is being asked for. `unknown`: it could not be found out, so it must not be paid again.
 */
export type Phase = keyof typeof life;

/** Where an event takes a payment. `null`: it cannot happen there. */
export function phaseAfter(phase: Phase, event: LifeEvent): Phase | null {
  const row: Readonly<Partial<Record<LifeEvent, Phase>>> = life[phase];
  return row[event] ?? null;
}
