import { afterEach, beforeEach, describe as suite, expect, test, vi } from 'vitest';
import {
  Attempt,
  type AttemptOptions,
  type Gateway,
  type PaymentError,
  type Reason,
  type RequestContext,
  readPayment,
} from './index.js';
import { Browser } from '../test/Browser.js';
import { at, describe, lookUp } from './index.js';
import { en } from './locales/en.js';

interface Values {
  readonly card_number: string;
}

const codes = {
  ok: 'generic_decline',
  funds: 'insufficient_funds',
  stolen: 'card_stolen',
  busy: 'issuer_unavailable',
  done: 'already_paid',
  key: 'merchant_credentials',
  down: 'service_unavailable',
  used: 'payment_details_already_used',
  expired: 'session_expired',
  tries: 'too_many_attempts',
} as const;

const gateway: Gateway = {
  name: 'test',
  read(response) {
    const status = at(response, 'state');
    if (status === 'succeeded' || status === 'processing' || status === 'action_required')
      return { status, findings: [] };
    const finding = lookUp(codes, at(response, 'code'));
    return finding === null ? { findings: [] } : { status: 'failed', findings: [finding] };
  },
};

const paid = { state: 'succeeded' };
const card = { card_number: '4242' };
const lost = new TypeError('Failed to fetch');

function start(answers: readonly unknown[], more: Partial<AttemptOptions<Values>> = {}) {
  const requests: { values: Values; key: string }[] = [];
  const pay = (values: Values, { idempotencyKey }: RequestContext): unknown => {
    const answer = answers[requests.length];
    requests.push({ values, key: idempotencyKey });
    if (answer instanceof Error) throw answer;
    return answer;
  };
  return { attempt: new Attempt<Values>({ gateway, pay, statusDelays: [10, 10], ...more }), requests };
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

async function settled<T>(promise: Promise<T>): Promise<T> {
  await vi.runAllTimersAsync();
  return promise;
}

suite('paying', () => {
  test('ends in success', async () => {
    const { attempt } = start([paid]);
    const phases: string[] = [];
    attempt.subscribe(() => phases.push(attempt.state().phase));
    expect(await settled(attempt.submit(card))).toMatchObject({ phase: 'succeeded', error: null });
    expect(phases).toEqual(['submitting', 'succeeded']);
  });

  test('sends one request however often it is asked to', async () => {
    const { attempt, requests } = start([paid, paid]);
    const [first, second] = await settled(Promise.all([attempt.submit(card), attempt.submit(card)]));
    expect(second).toBe(first);
    await settled(attempt.submit(card));
    expect(requests).toHaveLength(1);
  });

  test('shows a decline and takes a new key for the next try', async () => {
    const { attempt, requests } = start([{ code: 'funds' }, paid]);
    expect(await settled(attempt.submit(card))).toMatchObject({
      phase: 'declined',
      error: { reason: 'insufficient_funds', charged: 'no' },
    });
    await settled(attempt.submit(card));
    expect(requests[0]?.key).toMatch(/^[0-9a-f]{32}$/);
    expect(requests[1]?.key).not.toBe(requests[0]?.key);
  });

  test('shows a stolen card as any decline, and tells the truth to the logs', async () => {
    const seen: PaymentError[] = [];
    const { attempt } = start([{ code: 'stolen' }, { code: 'ok' }], { onError: (error) => seen.push(error) });
    const stolen = await settled(attempt.submit(card));
    const { attempt: other } = start([{ code: 'ok' }]);
    expect(await settled(other.submit(card))).toEqual(stolen);
    expect(seen.map(({ reason }) => reason)).toEqual(['card_stolen']);
  });

  const limited = { status: 429, headers: { 'retry-after': '1' }, data: {} };

  test.each<
    [name: string, answers: readonly unknown[], status: readonly unknown[], reasons: readonly Reason[]]
  >([
    ['a decline', [{ code: 'funds' }], [], ['insufficient_funds']],
    ['a rate limit, met three times', [limited, limited, limited], [], ['too_many_requests']],
    [
      'a rate limit, then a decline',
      [limited, { code: 'funds' }],
      [],
      ['too_many_requests', 'insufficient_funds'],
    ],
    ['an outcome that stays unknown', [lost], [lost, {}], ['connection_lost']],
    [
      'an unknown outcome, then a decline',
      [lost],
      [{}, { code: 'stolen' }],
      ['connection_lost', 'card_stolen'],
    ],
  ])('tells the logs once of each problem: %s', async (_, answers, asked, reasons) => {
    const seen: Reason[] = [];
    let times = 0;
    const status = (): unknown => asked[times++];
    const { attempt } = start(answers, { status, onError: ({ reason }) => seen.push(reason) });
    await settled(attempt.submit(card));
    expect(seen).toEqual(reasons);
  });

  test('tells the logs of the same decline of another payment', async () => {
    const seen: Reason[] = [];
    const onError = ({ reason }: PaymentError): number => seen.push(reason);
    const { attempt } = start([{ code: 'funds' }, { code: 'funds' }], { onError });
    await settled(attempt.submit(card));
    await settled(attempt.submit(card));
    expect(seen).toEqual(['insufficient_funds', 'insufficient_funds']);
  });

  test('stops offering to try again when the same decline comes twice', async () => {
    const { attempt } = start([{ code: 'busy' }, { code: 'busy' }, { code: 'funds' }, { code: 'busy' }]);
    const actions = [];
    for (let round = 0; round < 4; round += 1)
      actions.push((await settled(attempt.submit(card))).error?.actions);
    expect(actions).toEqual([
      ['try_again', 'use_other_method'],
      ['use_other_method'],
      ['use_other_method', 'try_later'],
      ['try_again', 'use_other_method'],
    ]);
  });

  test('tells whoever listens, and nobody else', async () => {
    const { attempt } = start([paid]);
    const listener = vi.fn<() => void>();
    attempt.subscribe(listener)();
    await settled(attempt.submit(card));
    expect(listener).not.toHaveBeenCalled();
  });

  test('starts over only from a decline', () => {
    const { attempt } = start([]);
    const listener = vi.fn<() => void>();
    attempt.subscribe(listener);
    attempt.reset();
    expect(listener).not.toHaveBeenCalled();
  });

  test.each([
    ['is paid', paid],
    ['is paid already', { code: 'done' }],
    ['is with the bank', { state: 'action_required' }],
    ['may be paid', lost],
  ])('cannot start over when it %s', async (_, answer) => {
    const { attempt, requests } = start([answer, paid]);
    const before = await settled(attempt.submit(card));
    attempt.reset();
    expect(attempt.state()).toBe(before);
    await settled(attempt.submit(card));
    expect(requests).toHaveLength(1);
  });

  test('cannot start over while the next one is under way', async () => {
    const { attempt, requests } = start([{ code: 'funds' }, paid]);
    await settled(attempt.submit(card));
    const paying = attempt.submit(card);
    attempt.reset();
    expect(await settled(paying)).toMatchObject({ phase: 'succeeded' });
    expect(requests[1]?.key).toMatch(/^[0-9a-f]{32}$/);
  });

  test('sends what it is asked to while online', async () => {
    vi.stubGlobal('navigator', { onLine: true });
    const { attempt } = start([paid]);
    expect(await settled(attempt.submit(card))).toMatchObject({ phase: 'succeeded' });
  });

  test('sends nothing while offline', async () => {
    vi.stubGlobal('navigator', { onLine: false });
    const { attempt, requests } = start([paid]);
    expect(await settled(attempt.submit(card))).toMatchObject({
      phase: 'declined',
      error: { reason: 'offline' },
    });
    expect(requests).toEqual([]);
  });

  test('forgets a decline when asked to', async () => {
    const { attempt } = start([{ code: 'funds' }]);
    await settled(attempt.submit(card));
    attempt.reset();
    expect(attempt.state()).toEqual({ phase: 'idle', error: null, retryAt: null });
  });

  test('sends nothing for an order that is paid', async () => {
    const { attempt, requests } = start([{ code: 'done' }, paid]);
    const told = await settled(attempt.submit(card));
    expect(told).toMatchObject({ phase: 'declined', error: { reason: 'already_paid', charged: 'yes' } });
    attempt.reset();
    expect(await settled(attempt.submit(card))).toBe(told);
    expect(requests).toHaveLength(1);
  });

  test('goes on when the log throws, and the page hears of it', async () => {
    const uncaught = vi.fn<(callback: () => void) => void>();
    vi.stubGlobal('queueMicrotask', uncaught);
    const onError = (): never => {
      throw new Error('The log is full');
    };
    const { attempt } = start([{ code: 'funds' }], { onError });
    expect(await settled(attempt.submit(card))).toMatchObject({ phase: 'declined' });
    expect(uncaught.mock.calls[0]?.[0]).toThrow('The log is full');
  });

  test('goes on when a listener throws, and the page hears of it', async () => {
    const uncaught = vi.fn<(callback: () => void) => void>();
    vi.stubGlobal('queueMicrotask', uncaught);
    const { attempt, requests } = start([paid]);
    attempt.subscribe(() => {
      throw new Error('The list is full');
    });
    expect(await settled(attempt.submit(card))).toMatchObject({ phase: 'succeeded' });
    expect(requests).toHaveLength(1);
    expect(uncaught.mock.calls[0]?.[0]).toThrow('The list is full');
  });

  test('takes values of which JSON does not tell all, with a key for each try', async () => {
    const keys: string[] = [];
    const pay = (_: unknown, { idempotencyKey }: RequestContext): Response => {
      keys.push(idempotencyKey);
      return new Response('', { status: 429, headers: { 'retry-after': '60' } });
    };
    const circle: { self?: unknown } = {};
    circle.self = circle;
    for (const [values, different] of [
      [circle, 2],
      [new FormData(), 2],
      [{ card: new Map() }, 2],
      [{ card: Object.create(null), at: new Date(0), numbers: [1], none: null }, 1],
    ] as const) {
      keys.length = 0;
      const attempt = new Attempt<unknown>({ gateway, pay });
      expect(await settled(attempt.submit(values))).toMatchObject({ phase: 'declined' });
      await settled(attempt.submit(values));
      expect(new Set(keys).size).toBe(different);
    }
  });
});

suite('a step before the payment', () => {
  const token = (during: 'setup' | 'confirm'): unknown => readPayment(gateway, lost, { during });

  test('that is lost is no payment, and may be tried again', async () => {
    const { attempt, requests } = start([token('setup'), paid], { status: () => ({}) });
    expect(await settled(attempt.submit(card))).toMatchObject({
      phase: 'declined',
      error: { reason: 'service_unavailable', charged: 'no' },
    });
    expect(await settled(attempt.submit(card))).toMatchObject({ phase: 'succeeded' });
    expect(requests).toHaveLength(2);
  });

  test('that may be the payment leaves the outcome unknown', async () => {
    const { attempt } = start([token('confirm')]);
    expect(await settled(attempt.submit(card))).toMatchObject({ phase: 'unknown' });
  });

  test('is no answer to what became of a payment', async () => {
    const lookup = new Response('', { status: 404 });
    const { attempt } = start([lost], { status: () => readPayment(gateway, lookup) });
    expect(await settled(attempt.submit(card))).toMatchObject({ phase: 'unknown' });
  });

  test('is not what only looks as if it had been read', async () => {
    const { attempt } = start([JSON.parse(JSON.stringify(token('setup')))]);
    expect(await settled(attempt.submit(card))).toMatchObject({ phase: 'unknown' });
  });
});

suite('a busy gateway', () => {
  const busy = (headers: Record<string, string> = {}): Response => new Response('', { status: 429, headers });

  test('is asked once more, with the same key, after the time it names', async () => {
    const { attempt, requests } = start([busy({ 'retry-after': '5' }), paid]);
    const paying = attempt.submit(card);
    await vi.advanceTimersByTimeAsync(0);
    expect(attempt.state()).toMatchObject({ phase: 'submitting', retryAt: Date.now() + 5000 });
    await vi.advanceTimersByTimeAsync(4999);
    expect(requests).toHaveLength(1);
    expect(await settled(paying)).toMatchObject({ phase: 'succeeded' });
    expect(requests[1]?.key).toBe(requests[0]?.key);
  });

  test('is not asked a fourth time, and keeps its key for the shopper', async () => {
    const { attempt, requests } = start([busy(), busy(), busy(), paid]);
    expect(await settled(attempt.submit(card))).toMatchObject({ error: { reason: 'too_many_requests' } });
    expect(requests).toHaveLength(3);
    await settled(attempt.submit(card));
    expect(requests[3]?.key).toBe(requests[0]?.key);
  });

  test('gets a new key when the card changed meanwhile', async () => {
    const { attempt, requests } = start([busy(), busy(), busy(), paid]);
    await settled(attempt.submit(card));
    await settled(attempt.submit({ card_number: '5555' }));
    expect(requests[3]?.key).not.toBe(requests[0]?.key);
  });

  test('gets a new key when another amount is paid', async () => {
    const later = new Response('', { status: 429, headers: { 'retry-after': '60' } });
    const total = { amount: 4900, currency: 'EUR', label: 'Total' };
    const { attempt, requests } = start([later, later, later], { total });
    await settled(attempt.submit(card));
    total.label = 'Summe';
    await settled(attempt.submit(card));
    total.amount = 3900;
    await settled(attempt.submit(card));
    const [first, same, other] = requests.map(({ key }) => key);
    expect(same).toBe(first);
    expect(other).not.toBe(first);
  });

  test('gets a new key when the shopper starts over', async () => {
    const { attempt, requests } = start([busy(), busy(), busy(), paid]);
    await settled(attempt.submit(card));
    attempt.reset();
    await settled(attempt.submit(card));
    expect(requests[3]?.key).not.toBe(requests[0]?.key);
  });

  test('is left alone a little longer each time', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0.5);
    const { attempt } = start([busy(), busy(), busy()]);
    const waits: number[] = [];
    attempt.subscribe(() => {
      const { retryAt } = attempt.state();
      if (retryAt !== null) waits.push(retryAt - Date.now());
    });
    await settled(attempt.submit(card));
    expect(waits).toEqual([1500, 3000]);
  });

  test('that wants minutes is left to the shopper', async () => {
    const { attempt, requests } = start([busy({ 'retry-after': '600' })]);
    expect(await settled(attempt.submit(card))).toMatchObject({
      phase: 'declined',
      error: { reason: 'too_many_requests', retry: { afterMs: 600_000 } },
    });
    expect(requests).toHaveLength(1);
  });
});

suite('a busy gateway, once more', () => {
  const busy = (seconds: number): Response =>
    new Response('', { status: 429, headers: { 'retry-after': `${seconds}` } });

  test('is waited for in the open', async () => {
    const { attempt } = start([busy(5), paid]);
    const seen: (number | string)[] = [];
    attempt.subscribe(() => {
      const { phase, retryAt } = attempt.state();
      seen.push(phase, retryAt === null ? 'no wait' : retryAt - Date.now());
    });
    await settled(attempt.submit(card));
    expect(seen).toEqual([
      'submitting',
      'no wait',
      'submitting',
      5000,
      'submitting',
      'no wait',
      'succeeded',
      'no wait',
    ]);
  });

  test.each([
    [30, 3],
    [31, 1],
  ])('that wants %i seconds is asked %i times', async (seconds, times) => {
    const { attempt, requests } = start([busy(seconds), busy(seconds), busy(seconds)]);
    await settled(attempt.submit(card));
    expect(requests).toHaveLength(times);
  });

  test('that names no time is given one to two seconds', async () => {
    vi.spyOn(Math, 'random').mockReturnValueOnce(0.75);
    const { attempt } = start([new Response('', { status: 429 }), paid]);
    const paying = attempt.submit(card);
    await vi.advanceTimersByTimeAsync(0);
    expect(attempt.state().retryAt).toBe(Date.now() + 1750);
    await settled(paying);
  });

  test.each([
    ['a service that is down', { code: 'down' }],
    ['a service that is busy', busy(60)],
  ])('keeps its key: %s', async (_, answer) => {
    const keys: string[] = [];
    const pay = (_values: undefined, { idempotencyKey }: RequestContext): unknown => {
      keys.push(idempotencyKey);
      return answer;
    };
    const attempt = new Attempt<undefined>({ gateway, pay });
    await settled(attempt.submit(undefined));
    await settled(attempt.submit(undefined));
    expect(keys.length).toBeGreaterThan(1);
    expect(new Set(keys).size).toBe(1);
  });

  test('is believed when it then refuses', async () => {
    const { attempt } = start([busy(1), new Response('', { status: 400 })]);
    expect(await settled(attempt.submit(card))).toMatchObject({ error: { reason: 'payment_not_completed' } });
  });

  test('may have been paid when its second answer is lost', async () => {
    const { attempt } = start([busy(1), lost]);
    expect(await settled(attempt.submit(card))).toMatchObject({
      phase: 'unknown',
      error: { reason: 'connection_lost' },
    });
  });
});

suite('an unknown outcome', () => {
  test('is asked for eight times, for a minute and a half', async () => {
    const status = vi.fn<() => unknown>().mockReturnValue({ state: 'processing' });
    const attempt = new Attempt<Values>({ gateway, pay: () => lost, status });
    const begun = Date.now();
    await settled(attempt.submit(card));
    expect(status).toHaveBeenCalledTimes(8);
    expect(Date.now() - begun).toBe(82_000);
  });

  test('is asked for only when there is one', async () => {
    const status = vi.fn<() => unknown>().mockReturnValue(paid);
    const { attempt } = start([{ code: 'funds' }], { status });
    expect(await settled(attempt.check())).toMatchObject({ phase: 'idle' });
    await settled(attempt.submit(card));
    expect(await settled(attempt.check())).toMatchObject({ phase: 'declined' });
    expect(status).not.toHaveBeenCalled();
  });

  test('is told in the same words when it is asked for in vain', async () => {
    const { attempt } = start([lost], { status: () => lost });
    const unknown = await settled(attempt.submit(card));
    expect(unknown).toMatchObject({ error: { reason: 'connection_lost' } });
    expect(await settled(attempt.check())).toEqual(unknown);
  });

  test('is asked for until the gateway says that it was paid', async () => {
    const status = vi.fn().mockReturnValueOnce({ state: 'processing' }).mockReturnValueOnce(paid);
    const { attempt, requests } = start([lost], { status });
    const phases: string[] = [];
    attempt.subscribe(() => phases.push(attempt.state().phase));
    expect(await settled(attempt.submit(card))).toMatchObject({ phase: 'succeeded' });
    expect(phases).toEqual(['submitting', 'verifying', 'succeeded']);
    expect(status).toHaveBeenCalledWith(expect.objectContaining({ idempotencyKey: requests[0]?.key }));
  });

  test('becomes a decline only on the word of the gateway', async () => {
    const status = vi
      .fn()
      .mockReturnValueOnce(new Response('', { status: 404 }))
      .mockReturnValueOnce({ code: 'funds' });
    const { attempt } = start([lost], { status });
    expect(await settled(attempt.submit(card))).toMatchObject({
      phase: 'declined',
      error: { reason: 'insufficient_funds' },
    });
  });

  test('that stays unknown allows no second payment', async () => {
    const status = vi.fn().mockRejectedValue(lost);
    const { attempt, requests } = start([lost, paid], { status });
    const unknown = await settled(attempt.submit(card));
    expect(unknown).toMatchObject({
      phase: 'unknown',
      error: { reason: 'connection_lost', charged: 'unknown' },
    });
    attempt.reset();
    expect(await settled(attempt.submit(card))).toBe(unknown);
    expect(requests).toHaveLength(1);
  });

  test('can be asked for again by the shopper', async () => {
    const status = vi.fn().mockRejectedValueOnce(lost).mockRejectedValueOnce(lost).mockReturnValueOnce(paid);
    const { attempt } = start([lost], { status });
    await settled(attempt.submit(card));
    expect(await settled(attempt.check())).toMatchObject({ phase: 'succeeded' });
  });

  test('without a way to ask is unknown at once', async () => {
    const { attempt } = start([new Response('<html>Bad gateway</html>', { status: 502 })]);
    const phases: string[] = [];
    attempt.subscribe(() => phases.push(attempt.state().phase));
    expect(await settled(attempt.submit(card))).toMatchObject({
      phase: 'unknown',
      error: { reason: 'result_unknown' },
    });
    expect(phases).toEqual(['submitting', 'unknown']);
  });

  test('is what a request that never ends comes to', async () => {
    const signals: AbortSignal[] = [];
    const pay = (_: Values, { signal }: RequestContext): Promise<never> => {
      signals.push(signal);
      return new Promise(() => {});
    };
    const attempt = new Attempt<Values>({ gateway, pay, timeout: 20_000 });
    expect(await settled(attempt.submit(card))).toMatchObject({
      phase: 'unknown',
      error: { reason: 'result_unknown' },
    });
    expect(signals[0]?.aborted).toBe(true);
  });

  test('of a request that may take for ever is waited for', async () => {
    const pay = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 90_000, paid));
    const attempt = new Attempt<Values>({ gateway, pay, timeout: Infinity });
    const paying = attempt.submit(card);
    await vi.advanceTimersByTimeAsync(90_000);
    expect(await paying).toMatchObject({ phase: 'succeeded' });
  });

  test('that turns out to be with the bank is no lost connection any more', async () => {
    const { attempt } = start([lost], { status: () => ({ state: 'processing' }) });
    expect(await settled(attempt.submit(card))).toMatchObject({
      phase: 'unknown',
      error: { reason: 'payment_processing', charged: 'unknown' },
    });
  });

  test('of a payment that the bank still works on is never an error', async () => {
    const { attempt } = start([{ state: 'processing' }]);
    expect(await settled(attempt.submit(card))).toMatchObject({
      phase: 'unknown',
      error: { reason: 'payment_processing', charged: 'unknown' },
    });
  });
});

suite('an answer that comes after all', () => {
  const late = (answer: unknown, ms: number): Promise<unknown> =>
    new Promise((resolve) => {
      setTimeout(() => resolve(answer), ms);
    });

  test('is heard while the outcome is asked for, and believed against what is answered then', async () => {
    const browser = new Browser();
    const status = vi.fn(() => ({ code: 'funds' }));
    const { attempt, requests } = start([late(paid, 70_000)], {
      order: '4711',
      status,
      statusDelays: [20_000, 1000],
    });
    const phases: string[] = [];
    attempt.subscribe(() => phases.push(attempt.state().phase));
    expect(await settled(attempt.submit(card))).toMatchObject({ phase: 'succeeded' });
    expect(phases).toEqual(['submitting', 'verifying', 'succeeded']);
    expect(status).toHaveBeenCalledOnce();
    expect(browser.stored()).toEqual({ 'tactful 4711': requests[0]?.key });
  });

  test('is heard when nobody asks any more', async () => {
    const { attempt } = start([late(paid, 70_000)], { status: () => ({}) });
    const paying = attempt.submit(card);
    await vi.advanceTimersByTimeAsync(65_000);
    expect(await paying).toMatchObject({ phase: 'unknown' });
    await vi.advanceTimersByTimeAsync(5000);
    expect(attempt.state()).toEqual({ phase: 'succeeded', error: null, retryAt: null });
  });

  test('as a decline is not believed: it may come of the request being cut', async () => {
    const { attempt } = start([late({ code: 'funds' }, 70_000)], { status: () => ({}) });
    await settled(attempt.submit(card));
    expect(attempt.state()).toMatchObject({ phase: 'unknown' });
  });

  test('about another payment is not about this one', async () => {
    const answers = [late(paid, 70_000), lost];
    const status = vi.fn().mockReturnValueOnce({ code: 'funds' });
    const { attempt } = start(answers, { status });
    const paying = attempt.submit(card);
    await vi.advanceTimersByTimeAsync(61_000);
    expect(await paying).toMatchObject({ phase: 'declined' });
    await settled(attempt.submit(card));
    expect(attempt.state()).toMatchObject({ phase: 'unknown' });
  });
});

suite('a payment that is in progress elsewhere', () => {
  const inProgress = (): Response => new Response('', { status: 409 });

  test.each([
    ['turned away for too many requests', new Response('', { status: 429 })],
    ['turned away for the key of the store', { code: 'key' }],
    ['turned away since the first used up the details', { code: 'used' }],
    ['turned away since the session has ended', { code: 'expired' }],
    ['turned away for too many tries', { code: 'tries' }],
    ['turned away without a word', new Response('', { status: 400 })],
  ])('stays open when the second request is %s', async (_, second) => {
    const status = vi.fn().mockReturnValue(paid);
    const { attempt, requests } = start([inProgress(), second], { status });
    expect(await settled(attempt.submit(card))).toMatchObject({ phase: 'succeeded' });
    expect(requests[1]?.key).toBe(requests[0]?.key);

    const { attempt: other } = start([inProgress(), second]);
    expect(await settled(other.submit(card))).toMatchObject({
      phase: 'unknown',
      error: { reason: 'payment_in_progress', charged: 'unknown' },
    });
  });

  test('is paid when the second request says so', async () => {
    const { attempt } = start([inProgress(), paid]);
    expect(await settled(attempt.submit(card))).toMatchObject({ phase: 'succeeded' });
  });

  test('is still in progress when the second answer is lost', async () => {
    const { attempt } = start([inProgress(), lost]);
    expect(await settled(attempt.submit(card))).toMatchObject({
      phase: 'unknown',
      error: { reason: 'payment_in_progress' },
    });
  });

  test('is settled by the answer that it got', async () => {
    const { attempt } = start([inProgress(), { code: 'funds' }]);
    expect(await settled(attempt.submit(card))).toMatchObject({
      phase: 'declined',
      error: { reason: 'insufficient_funds' },
    });
  });
});

suite('a bank check', () => {
  test('waits for the shopper, then asks what became of the payment', async () => {
    const { attempt } = start([{ state: 'action_required' }], { status: () => paid });
    expect(await settled(attempt.submit(card))).toMatchObject({ phase: 'authenticating' });
    expect(await settled(attempt.check())).toMatchObject({ phase: 'succeeded' });
  });

  test('is never said to have cost nothing: it may be done by now', async () => {
    const status = vi.fn().mockRejectedValue(lost);
    const { attempt } = start([{ state: 'action_required' }], { status });
    const said: string[] = [];
    attempt.subscribe(() => {
      const { error } = attempt.state();
      if (error) said.push(describe(error, en).body);
    });
    await settled(attempt.submit(card));
    expect(await settled(attempt.check())).toMatchObject({
      phase: 'unknown',
      error: { reason: 'result_unknown' },
    });
    expect(said).toHaveLength(3);
    for (const body of said) expect(body).toMatch(/Do not pay again until we confirm\.$/);
  });

  test('that is still open stays open', async () => {
    const { attempt, requests } = start([lost], { status: () => ({ state: 'action_required' }) });
    const open = await settled(attempt.submit(card));
    expect(open).toMatchObject({ phase: 'authenticating', error: { charged: 'unknown' } });
    expect(await settled(attempt.submit(card))).toBe(open);
    expect(await settled(attempt.check())).toMatchObject({ phase: 'authenticating' });
    expect(requests).toHaveLength(1);
  });
});

suite('a bank check that ended', () => {
  const waiting = { state: 'action_required' };

  test.each([
    ['failed', 'authentication_not_completed'],
    ['cancelled', 'authentication_cancelled'],
    ['timed_out', 'authentication_timed_out'],
  ] as const)('as %s, while the payment still waits for it: %s', async (outcome, reason) => {
    const status = vi.fn().mockReturnValue(waiting);
    const { attempt, requests } = start([waiting, paid], { status, statusDelays: [10, 10, 10, 10] });
    await settled(attempt.submit(card));
    expect(await settled(attempt.challengeEnded(outcome))).toMatchObject({
      phase: 'declined',
      error: { reason, charged: 'no' },
    });
    expect(status).toHaveBeenCalledTimes(2);
    expect(await settled(attempt.submit(card))).toMatchObject({ phase: 'succeeded' });
    expect(requests[1]?.key).toBe(requests[0]?.key);
  });

  test.each(['completed', 'failed', 'cancelled', 'timed_out'] as const)(
    'as %s, and was paid all the same',
    async (outcome) => {
      const { attempt } = start([waiting], { status: () => paid });
      await settled(attempt.submit(card));
      expect(await settled(attempt.challengeEnded(outcome))).toMatchObject({ phase: 'succeeded' });
    },
  );

  test('at once, as soon as the page hears of it, is not missed', async () => {
    const { attempt } = start([waiting], { status: () => paid });
    attempt.subscribe(() => void attempt.challengeEnded('completed'));
    await settled(attempt.submit(card));
    expect(attempt.state().phase).toBe('succeeded');
  });

  test('as completed, of which the gateway does not know yet, stays open', async () => {
    const { attempt } = start([waiting], { status: () => waiting });
    await settled(attempt.submit(card));
    expect(await settled(attempt.challengeEnded('completed'))).toMatchObject({ phase: 'authenticating' });
  });

  test('as cancelled, with nobody to ask, leaves the outcome unknown', async () => {
    const { attempt } = start([waiting]);
    await settled(attempt.submit(card));
    expect(await settled(attempt.challengeEnded('cancelled'))).toMatchObject({
      phase: 'unknown',
      error: { charged: 'unknown' },
    });
  });

  test('when there is none changes nothing', async () => {
    const { attempt } = start([{ code: 'funds' }]);
    const declined = await settled(attempt.submit(card));
    expect(await settled(attempt.challengeEnded('cancelled'))).toBe(declined);
  });

  test('when the outcome is unknown asks nothing', async () => {
    const status = vi.fn().mockReturnValue({ state: 'processing' });
    const { attempt } = start([lost], { status });
    const unknown = await settled(attempt.submit(card));
    status.mockReturnValue(waiting).mockClear();
    expect(await settled(attempt.challengeEnded('cancelled'))).toBe(unknown);
    expect(status).not.toHaveBeenCalled();
  });
});

suite('a lost connection', () => {
  test('is waited for: offline, no question is asked', async () => {
    const browser = new Browser();
    const status = vi.fn().mockReturnValue(paid);
    const { attempt } = start([lost], { status });
    const paying = attempt.submit(card);
    browser.online = false;
    await vi.advanceTimersByTimeAsync(100_000);
    expect(attempt.state().phase).toBe('verifying');
    expect(status).not.toHaveBeenCalled();
    browser.online = true;
    expect(await settled(paying)).toMatchObject({ phase: 'succeeded' });
  });

  test('is not waited for once the page is left', async () => {
    const browser = new Browser();
    const { attempt } = start([lost], { status: () => paid });
    const paying = attempt.submit(card);
    browser.online = false;
    await vi.advanceTimersByTimeAsync(100);
    attempt.dispose();
    expect(await settled(paying)).toMatchObject({ phase: 'unknown' });
  });
});

suite('an order', () => {
  const order = '4711';

  test('is taken up again after a reload, under its key', async () => {
    const browser = new Browser();
    const { attempt, requests } = start([new Promise(() => {})], { order });
    void attempt.submit(card);
    await vi.advanceTimersByTimeAsync(0);
    browser.reload();
    const status = vi.fn().mockReturnValue(paid);
    const { attempt: next } = start([], { order, status });
    expect(await settled(next.resume())).toMatchObject({ phase: 'succeeded' });
    expect(status).toHaveBeenCalledWith(expect.objectContaining({ idempotencyKey: requests[0]?.key }));
  });

  test('that was left while it was asked for is asked for again, on the way back', async () => {
    const status = vi.fn().mockReturnValue(paid);
    const { attempt } = start([lost], { order, status });
    void attempt.submit(card);
    await vi.advanceTimersByTimeAsync(0);
    attempt.dispose();
    expect(await settled(attempt.resume())).toMatchObject({ phase: 'succeeded' });
    expect(status).toHaveBeenCalledOnce();
  });

  const waiting = { state: 'action_required' };
  const fourTimes = { order, statusDelays: [10, 10, 10, 10] };

  test('that waits for the bank after a reload does so again, as soon as the gateway has said it twice', async () => {
    const browser = new Browser();
    const { attempt } = start([waiting], { order });
    await settled(attempt.submit(card));
    browser.reload();
    const answers = [{ state: 'processing' }, waiting, waiting];
    const status = vi.fn(() => answers.shift() ?? paid);
    const { attempt: next } = start([], { ...fourTimes, status });
    expect(await settled(next.resume())).toMatchObject({ phase: 'authenticating' });
    expect(status).toHaveBeenCalledTimes(3);
    expect(await settled(next.challengeEnded('completed'))).toMatchObject({ phase: 'succeeded' });
  });

  test('that waits for the bank does so again as soon on the way back, and after an answer that was lost', async () => {
    const status = vi.fn(() => waiting);
    const { attempt } = start([lost], { ...fourTimes, status });
    void attempt.submit(card);
    await vi.advanceTimersByTimeAsync(0);
    attempt.dispose();
    expect(await settled(attempt.resume())).toMatchObject({ phase: 'authenticating' });
    expect(status).toHaveBeenCalledTimes(2);
    const { attempt: other } = start([lost], { ...fourTimes, order: 'other', status });
    expect(await settled(other.submit(card))).toMatchObject({ phase: 'authenticating' });
    expect(status).toHaveBeenCalledTimes(4);
  });

  test('whose bank check ended, or goes on in another tab, is asked for as long as there is time', async () => {
    const browser = new Browser();
    const status = vi.fn(() => waiting);
    const { attempt } = start([waiting], { ...fourTimes, status });
    await settled(attempt.submit(card));
    expect(await settled(attempt.challengeEnded('completed'))).toMatchObject({ phase: 'authenticating' });
    expect(status).toHaveBeenCalledTimes(4);
    browser.openTab();
    const { attempt: other } = start([paid], { ...fourTimes, status });
    expect(await settled(other.submit(card))).toMatchObject({ phase: 'authenticating' });
    expect(status).toHaveBeenCalledTimes(8);
  });

  test('without anybody to ask is unknown after a reload, and never paid again', async () => {
    const browser = new Browser();
    const { attempt } = start([new Promise(() => {})], { order });
    void attempt.submit(card);
    await vi.advanceTimersByTimeAsync(0);
    browser.reload();
    const { attempt: next, requests } = start([paid], { order });
    expect(await settled(next.resume())).toMatchObject({ phase: 'unknown', error: { charged: 'unknown' } });
    await settled(next.submit(card));
    expect(requests).toEqual([]);
  });

  test.each([
    ['declined', { code: 'funds' }],
    ['turned away', new Response('', { status: 429, headers: { 'retry-after': '600' } })],
  ])('that was %s is new after a reload', async (_, answer) => {
    const browser = new Browser();
    const { attempt } = start([answer, answer, answer], { order });
    await settled(attempt.submit(card));
    browser.reload();
    const { attempt: next } = start([paid], { order });
    expect(await settled(next.resume())).toMatchObject({ phase: 'idle' });
    expect(await settled(next.submit(card))).toMatchObject({ phase: 'succeeded' });
  });

  test('that is paid says so on the way back', async () => {
    const browser = new Browser();
    const { attempt } = start([paid], { order });
    await settled(attempt.submit(card));
    browser.reload();
    const { attempt: next } = start([], { order, status: () => paid });
    expect(await settled(next.resume())).toMatchObject({ phase: 'succeeded' });
  });

  test('that was paid already is still taken after a reload', async () => {
    const browser = new Browser();
    const { attempt, requests: sent } = start([{ code: 'done' }], { order });
    await settled(attempt.submit(card));
    expect(browser.stored()).toEqual({ [`tactful ${order}`]: sent[0]?.key });
    browser.reload();
    const { attempt: next, requests } = start([paid], { order, status: () => ({ code: 'done' }) });
    expect(await settled(next.resume())).toMatchObject({ error: { reason: 'already_paid', charged: 'yes' } });
    await settled(next.submit(card));
    expect(requests).toEqual([]);
  });

  test('is paid in one tab: the other tells what became of it', async () => {
    const browser = new Browser();
    const { attempt, requests: taken } = start([new Promise(() => {})], { order });
    void attempt.submit(card);
    await vi.advanceTimersByTimeAsync(0);
    browser.openTab();
    const status = vi.fn().mockReturnValueOnce({ state: 'processing' }).mockReturnValue(paid);
    const { attempt: other, requests } = start([paid], { order, status });
    const phases: string[] = [];
    other.subscribe(() => phases.push(`${other.state().phase} ${other.state().error?.reason ?? ''}`.trim()));
    await settled(other.submit(card));
    expect(phases).toEqual(['submitting', 'verifying payment_in_progress', 'succeeded']);
    expect(requests).toEqual([]);
    expect(status).toHaveBeenCalledWith(expect.objectContaining({ idempotencyKey: taken[0]?.key }));
  });

  test('that another tab pays under a key that cannot be told is unknown, and nobody is asked', async () => {
    const browser = new Browser();
    void navigator.locks.request(`tactful ${order}`, { ifAvailable: true }, () => new Promise(() => {}));
    await vi.advanceTimersByTimeAsync(0);
    browser.openTab();
    const status = vi.fn().mockReturnValue(paid);
    const { attempt, requests } = start([paid], { order, status });
    expect(await settled(attempt.submit(card))).toMatchObject({
      phase: 'unknown',
      error: { reason: 'payment_in_progress' },
    });
    expect([requests, status.mock.calls]).toEqual([[], []]);
  });

  test('is taken up once: not again while it waits for the bank, or is under way', async () => {
    const browser = new Browser();
    const { attempt } = start([waiting], { order });
    await settled(attempt.submit(card));
    browser.reload();
    const status = vi.fn().mockReturnValue(waiting);
    const { attempt: next } = start([], { order, status });
    const [first, second] = await settled(Promise.all([next.resume(), next.resume()]));
    expect(second).toBe(first);
    expect(status).toHaveBeenCalledTimes(2);
    expect(await settled(next.resume())).toBe(first);
    expect(status).toHaveBeenCalledTimes(2);
  });

  test('that another tab tried in vain can be paid here', async () => {
    const browser = new Browser();
    const { attempt } = start([{ state: 'action_required' }], { order });
    await settled(attempt.submit(card));
    browser.openTab();
    const { attempt: other } = start([paid], { order, status: () => ({ code: 'funds' }) });
    expect(await settled(other.submit(card))).toMatchObject({ phase: 'declined' });
    expect(await settled(other.submit(card))).toMatchObject({ phase: 'succeeded' });
  });
});

suite('an order of two forms, or of a page that was left', () => {
  const order = '4711';
  const waiting = { state: 'action_required' };

  test('is not paid by the one while a payment of the other, which is gone, may exist', async () => {
    const browser = new Browser();
    const { attempt: form, requests: sent } = start([lost], { order });
    const status = vi.fn().mockReturnValueOnce({ code: 'funds' });
    const { attempt: wallet, requests } = start([paid], { order, status });
    await settled(wallet.resume());
    await settled(form.submit(card));
    form.dispose();
    await settled(Promise.resolve());
    expect(browser.locks()).toEqual([]);
    expect(await settled(wallet.submit(card))).toMatchObject({
      phase: 'declined',
      error: { reason: 'insufficient_funds' },
    });
    expect(requests).toEqual([]);
    expect(status).toHaveBeenCalledWith(expect.objectContaining({ idempotencyKey: sent[0]?.key }));
    expect(browser.stored()).toEqual({});
    expect(await settled(wallet.submit(card))).toMatchObject({ phase: 'succeeded' });
    expect(requests[0]?.key).not.toBe(sent[0]?.key);
  });

  test.each([
    ['whose outcome is unknown', lost, 'unknown'],
    ['that waits for the bank', waiting, 'authenticating'],
  ])('with a payment %s is held again on the way back', async (_, answer, phase) => {
    const browser = new Browser();
    const { attempt } = start([answer], { order, status: () => ({}) });
    expect(await settled(attempt.submit(card))).toMatchObject({ phase });
    attempt.dispose();
    await settled(Promise.resolve());
    expect(browser.locks()).toEqual([]);
    expect(await settled(attempt.resume())).toMatchObject({ phase });
    browser.openTab();
    const { attempt: other, requests } = start([paid], { order });
    expect(await settled(other.submit(card))).toMatchObject({ phase: 'unknown' });
    expect(requests).toEqual([]);
  });

  test('with a bank check that another tab took over meanwhile is asked for', async () => {
    const browser = new Browser();
    const { attempt } = start([waiting], { order, status: () => paid });
    await settled(attempt.submit(card));
    attempt.dispose();
    await settled(Promise.resolve());
    const { page } = browser;
    browser.openTab();
    const { attempt: other } = start([paid], { order });
    expect(await settled(other.submit(card))).toMatchObject({ phase: 'succeeded' });
    browser.page = page;
    expect(await settled(attempt.resume())).toMatchObject({ phase: 'succeeded' });
  });

  test('that is left before anything is sent is not paid, and is free', async () => {
    const browser = new Browser();
    const { attempt, requests } = start([paid, paid], { order });
    const paying = attempt.submit(card);
    attempt.dispose();
    expect(await settled(paying)).toMatchObject({
      phase: 'declined',
      error: { reason: 'payment_not_completed', charged: 'no' },
    });
    expect([requests, browser.locks(), browser.stored()]).toEqual([[], [], {}]);
    expect(await settled(attempt.submit(card))).toMatchObject({ phase: 'succeeded' });
  });
});

suite('leaving the page', () => {
  test('aborts the request and leaves the outcome unknown', async () => {
    const signals: AbortSignal[] = [];
    const pay = (_: Values, { signal }: RequestContext): Promise<never> => {
      signals.push(signal);
      return new Promise(() => {});
    };
    const attempt = new Attempt<Values>({ gateway, pay });
    const paying = attempt.submit(card);
    attempt.dispose();
    expect(await paying).toMatchObject({ phase: 'unknown', error: { charged: 'unknown' } });
    expect(signals[0]?.aborted).toBe(true);
  });

  test('before paying harms nothing, not even the wait for a busy gateway', async () => {
    const { attempt, requests } = start([new Response('', { status: 429 }), paid]);
    attempt.dispose();
    expect(await settled(attempt.submit(card))).toMatchObject({ phase: 'succeeded' });
    expect(requests).toHaveLength(2);
  });

  test('before the request is sent again sends it no more', async () => {
    const { attempt, requests } = start([new Response('', { status: 429 }), paid]);
    const paying = attempt.submit(card);
    await vi.advanceTimersByTimeAsync(0);
    attempt.dispose();
    expect(await settled(paying)).toMatchObject({
      phase: 'declined',
      error: { reason: 'too_many_requests' },
    });
    expect(requests).toHaveLength(1);
  });

  test('while the outcome is asked for leaves it unknown, until it is asked for again', async () => {
    const status = vi.fn().mockReturnValue(paid);
    const { attempt } = start([lost], { status });
    const paying = attempt.submit(card);
    await vi.advanceTimersByTimeAsync(0);
    attempt.dispose();
    expect(await settled(paying)).toMatchObject({ phase: 'unknown', error: { charged: 'unknown' } });
    expect(status).not.toHaveBeenCalled();
    expect(await settled(attempt.check())).toMatchObject({ phase: 'succeeded' });
  });
});
