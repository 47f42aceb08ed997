import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Announce, type Announcements, createVoice } from './createVoice.js';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** What a screen reader is told, one line for each change of a region, and when, in ms. */
function listen(): { readonly announce: Announce; readonly stop: () => void; readonly heard: string[] } {
  const heard: string[] = [];
  const start = Date.now();
  let before: Announcements = { polite: [], assertive: [] };
  const voice = createVoice((now) => {
    for (const urgency of ['polite', 'assertive'] as const) {
      const text = now[urgency].join(' | ');
      if (text !== '' && text !== before[urgency].join(' | '))
        heard.push(`${urgency} at ${Date.now() - start}: ${text}`);
    }
    before = now;
  });
  return { ...voice, heard };
}

/** What is announced when, in ms, and what is heard of it. */
const rows: [string, (readonly [number, string, 'assertive'?])[], string[]][] = [
  ['one', [[0, 'Visa']], ['polite at 100: Visa']],
  [
    'two at the same moment, in their order',
    [
      [0, 'Removed: Visa'],
      [0, 'Total: €40.00'],
    ],
    ['polite at 100: Removed: Visa | Total: €40.00'],
  ],
  [
    'two within the moment before the first is said',
    [
      [0, 'Visa'],
      [90, 'Mastercard'],
    ],
    ['polite at 100: Visa | Mastercard'],
  ],
  [
    'one that comes as another is said: it waits until that was heard',
    [
      [0, 'Visa'],
      [110, 'Mastercard'],
    ],
    ['polite at 100: Visa', 'polite at 300: Mastercard'],
  ],
  [
    'the same a second time',
    [
      [0, 'Visa'],
      [500, 'Visa'],
    ],
    ['polite at 100: Visa', 'polite at 600: Visa'],
  ],
  [
    'the same twice at once, and once more in a longer text',
    [
      [0, 'Payment complete'],
      [0, 'Payment complete. You paid.'],
      [0, 'Payment complete. You paid.'],
    ],
    ['polite at 100: Payment complete. You paid.'],
  ],
  [
    'an assertive one beside a polite one: it is first, as soon as alone, and nothing is lost',
    [
      [0, 'Visa'],
      [0, 'Declined', 'assertive'],
    ],
    ['assertive at 100: Declined', 'polite at 200: Visa'],
  ],
  [
    'an assertive one that says what a polite one says as well',
    [
      [0, 'Check the code'],
      [0, 'Check the code. Not charged.', 'assertive'],
    ],
    ['assertive at 100: Check the code. Not charged.'],
  ],
  [
    'an assertive one while polite ones wait',
    [
      [0, 'Visa'],
      [110, 'Mastercard'],
      [150, 'Declined', 'assertive'],
    ],
    ['polite at 100: Visa', 'assertive at 200: Declined', 'polite at 400: Mastercard'],
  ],
];

it.each(rows)('%s', (_, announced, expected) => {
  const { announce, heard } = listen();
  for (const [when, text, urgency] of announced) setTimeout(() => announce(text, urgency), when);
  vi.advanceTimersByTime(2000);
  expect(heard).toEqual(expected);
});

describe('one that is taken back', () => {
  it('before it is said is not heard, and what came beside it is', () => {
    const { announce, heard } = listen();
    const takeBack = announce('Paying');
    announce('Visa');
    takeBack();
    vi.advanceTimersByTime(2000);
    expect(heard).toEqual(['polite at 100: Visa']);
  });

  it('after it was said does not stand in the page any more', () => {
    const show = vi.fn<(shown: Announcements) => void>();
    const { announce } = createVoice(show);
    const takeBack = announce('Paying');
    vi.advanceTimersByTime(2000);
    takeBack();
    expect(show.mock.lastCall).toEqual([{ polite: [], assertive: [] }]);
  });
});

it('a page that comes back, as in strict mode, is told what waits', () => {
  const { announce, stop, heard } = listen();
  announce('Visa');
  stop();
  vi.advanceTimersByTime(2000);
  expect(heard).toEqual([]);
  announce('Visa');
  vi.advanceTimersByTime(2000);
  expect(heard).toEqual(['polite at 2100: Visa']);
});
