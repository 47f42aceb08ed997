import * as fc from 'fast-check';
import { afterEach, describe as suite, expect, test, vi } from 'vitest';
import { life } from '@tactful/core';
import { type Card, Checkout, type Fate, saysNotCharged } from '../test/Checkout.js';

/** Runs of each property. More on demand: `MODEL_RUNS=1000000 npm test -- unit`. */
const numRuns = Number(process.env['MODEL_RUNS'] ?? 10_000);

/** Every way in the table of life. Without an answer a payment only ends after it was asked for: `status` is there. */
const ways = Object.entries(life).flatMap(([phase, row]) =>
  Object.entries(row).flatMap(([event, next]) =>
    event === 'give_up' && phase !== 'verifying' ? [] : [`${phase} → ${next}`],
  ),
);

type Step = (checkout: Checkout) => void | Promise<void>;

const fates: readonly Fate[] = [
  'card',
  'insufficient_funds',
  'lost_card',
  'rate_limit',
  'server_error',
  'processing',
  'timeout',
  'drop_before',
  'drop_after',
  'in_progress',
  'bad_gateway',
  'late',
  'very_late',
];
const cards: readonly Card[] = ['visa', 'mastercard', 'asks_the_bank'];

const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(...cards).map((card) => named(`pays with ${card}`, (c) => c.pay(card))),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom(...fates).map((fate) =>
      named(`the next requests: ${fate}`, (c) => {
        c.fate = fate;
      }),
    ),
  },
  {
    weight: 4,
    arbitrary: fc
      .constantFrom(0, 10, 1000, 5000, 30_000, 61_000, 200_000)
      .map((ms) => named(`${ms} ms pass`, (c) => c.clock.pass(ms))),
  },
  {
    weight: 1,
    arbitrary: fc.boolean().map((online) =>
      named(online ? 'online' : 'offline', (c) => {
        c.browser.online = online;
      }),
    ),
  },
  { weight: 1, arbitrary: fc.constant(named('reloads', (c) => c.reload())) },
  { weight: 2, arbitrary: fc.constant(named('goes to the other tab', (c) => c.otherTab())) },
  { weight: 1, arbitrary: fc.constant(named('asks what became of it', (c) => c.check())) },
  { weight: 1, arbitrary: fc.constant(named('starts over', (c) => c.page.attempt.reset())) },
  { weight: 1, arbitrary: fc.boolean().map((yes) => named(`the bank says ${yes}`, (c) => c.bankSays(yes))) },
  {
    weight: 1,
    arbitrary: fc.boolean().map((yes) => named(`it is decided: ${yes}`, (c) => c.decideAll(yes))),
  },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom('completed' as const, 'failed' as const, 'cancelled' as const, 'timed_out' as const)
      .map((outcome) => named(`the bank check ended: ${outcome}`, (c) => c.endChallenge(outcome))),
  },
);

function named(name: string, run: Step): Step {
  return Object.assign(run.bind(null), { toString: () => name, [fc.toStringMethod]: () => name });
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

suite('one order, whatever happens', () => {
  test(`in ${numRuns} checkouts`, { timeout: 60_000 + numRuns * 20 }, async () => {
    const moves = new Set<string>();
    const steps = fc.array(step, { maxLength: 25 });
    const property = fc.asyncProperty(steps, async (todo) => {
      const checkout = new Checkout();
      for (const run of todo) {
        await run(checkout);
        await checkout.clock.pass(0);
        expectHonest(checkout);
      }
      await expectEnd(checkout);
      for (const move of checkout.moves) moves.add(move);
    });
    await fc.assert(property, { numRuns });
    expect([...moves].toSorted(), 'every way of the table was gone').toEqual(expect.arrayContaining(ways));
  });
});

function expectHonest(checkout: Checkout): void {
  const charged = checkout.payments().filter(({ status }) => status === 'succeeded');
  expect(charged.length, 'one order is paid once').toBeLessThanOrEqual(1);

  const cardOf = new Map<string, Card>();
  for (const { key, card } of checkout.sent) {
    expect(cardOf.get(key) ?? card, 'one key is for one card').toBe(card);
    cardOf.set(key, card);
  }

  for (const { attempt, sent } of checkout.tabs) {
    const key = sent.at(-1)?.key ?? '';
    const payment = checkout.payment(key);
    // True when it was said; the server sees to it that the order is not paid once more.
    if (saysNotCharged(attempt.state()) && !checkout.decidedLater.has(key))
      expect(payment?.status ?? 'none', 'what is told to be free did not cost anything').not.toMatch(
        /succeeded|processing/,
      );
    if (attempt.state().phase === 'succeeded')
      expect(charged, 'what is told to be paid is paid').toHaveLength(1);
  }
}

/** When all works again and time passes, no page waits for ever, and the shopper always has a way on. */
async function expectEnd(checkout: Checkout): Promise<void> {
  checkout.fate = 'card';
  checkout.browser.online = true;
  const ways: readonly Step[] = [
    () => {},
    (c) => c.endChallenge('cancelled'),
    (c) => c.decideAll(true),
    (c) => c.check(),
    (c) => c.pay('visa'),
    // The first may have told what became of the other tab's payment.
    (c) => c.pay('visa'),
    (c) => c.bankSays(true),
    (c) => c.endChallenge('completed'),
  ];
  for (const run of ways) {
    await run(checkout);
    await checkout.clock.pass(400_000);
    expectHonest(checkout);
    for (const { attempt } of checkout.tabs)
      expect(attempt.state().phase, 'no page waits for ever').not.toMatch(/submitting|verifying/);
  }
  const { phase } = checkout.page.attempt.state();
  const payment = checkout.payment(checkout.asked.get(checkout.page));
  // What never reached the gateway nobody can tell of: only then the shopper is left with the store.
  if (phase === 'unknown') expect(payment).toBeUndefined();
  else expect(phase).toBe('succeeded');
}
