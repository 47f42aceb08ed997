import { type Phase, publicError, type PublicReason } from '@tactful/core';
import { xpay } from '@tactful/core/gateways/xpay';
import { render, screen } from '@testing-library/react';
import { type ReactNode, useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { accessibilityProblems } from '../../test/accessibilityProblems.js';
import { caughtUp } from '../../test/caughtUp.js';
import { ar } from '../locales/ar.js';
import { en } from '../locales/en.js';
import { CheckoutProvider } from '../provider/CheckoutProvider.js';
import { SessionExpiry, type SessionExpiryProps } from './SessionExpiry.js';

const dialog = () => screen.queryByRole<HTMLDialogElement>('dialog');
const more = () => screen.getByRole('button', { name: 'I need more time' });
const field = () => screen.getByRole<HTMLInputElement>('textbox', { hidden: true });
const minute = 60_000;

interface PageProps extends Partial<SessionExpiryProps> {
  /** How much time is left when the page opens, in ms. */
  readonly left: number;
  readonly messages?: typeof en;
}

/** A page whose server gives five minutes more each time, unless the test says otherwise. */
function Page({ left, messages = en, ...props }: PageProps): ReactNode {
  const [expiresAt, setExpiresAt] = useState(() => Date.now() + left);
  return (
    <CheckoutProvider gateway={xpay} messages={messages}>
      <input aria-label="Email" />
      <SessionExpiry
        expiresAt={expiresAt}
        extend={() => setExpiresAt(Date.now() + 5 * minute)}
        onRestart={() => setExpiresAt(Date.now() + 30 * minute)}
        {...props}
      />
    </CheckoutProvider>
  );
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] });
});

afterEach(() => {
  vi.useRealTimers();
});

/** Lets time pass, and React catch up with it at each step. */
const pass = async (ms: number, step = 500): Promise<void> => {
  for (let left = ms; left > 0; left -= step) {
    vi.advanceTimersByTime(Math.min(left, step));
    await caughtUp();
  }
};

/** Lets a little time pass, until something holds that waits for an answer. */
const comes = (check: () => void): Promise<void> => vi.waitFor(check, { timeout: 10_000, interval: 20 });

const press = async (element: HTMLElement): Promise<void> => {
  element.click();
  await pass(10);
};

describe('the warning', () => {
  const rows: [string, number | undefined, number][] = [
    ['two minutes', undefined, 2 * minute],
    ['what the page says', 3 * minute, 3 * minute],
    ['20 seconds at the least', 1000, 20_000],
  ];
  it.each(rows)('comes %s before the end', async (_, warning, before) => {
    render(<Page left={before + 2000} {...(warning !== undefined && { warning })} />);
    await pass(1500);
    expect(dialog()).toBeNull();
    await pass(1000);
    expect(dialog()?.open).toBe(true);
  });

  it('has a name, a description, and the focus; nothing is wrong with it', async () => {
    render(<Page left={minute} />);
    await caughtUp();
    expect(screen.getByRole('dialog', { name: en.reasons.session_expiring.title })).toBe(dialog());
    expect(document.getElementById(dialog()?.getAttribute('aria-describedby') ?? '')?.textContent).toMatch(
      /^Time left in your checkout: \u20681\u00a0minute\u2069/,
    );
    expect(document.activeElement).toBe(more());
    vi.useRealTimers();
    expect(await accessibilityProblems()).toEqual([]);
  });

  it.each([
    [119_999, '1\u00a0minute'],
    [61_000, '1\u00a0minute'],
    [59_999, '59\u00a0seconds'],
    [1999, '1\u00a0second'],
  ])('with %i ms left it tells of %s, never of more than there is', async (left, told) => {
    render(<Page left={left} />);
    await caughtUp();
    expect(screen.getByText(/^Time left/).textContent).toContain(`\u2068${told}\u2069`);
  });

  it('tells the time seldom, where it can be heard', async () => {
    render(<Page left={100_000} />);
    await caughtUp();
    const said: string[] = [];
    const region = dialog()?.querySelector('[role=status]');
    new MutationObserver(() => said.push(region?.textContent ?? '')).observe(region ?? document, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    await pass(95_000);
    expect(said.filter((text) => text !== '')).toEqual([
      expect.stringContaining('1\u00a0minute'),
      expect.stringContaining('30\u00a0seconds'),
      expect.stringContaining('10\u00a0seconds'),
    ]);
  });
});

describe('more time', () => {
  it.each(['the button', 'Escape', 'the browser'])('comes by %s, and the focus goes back', async (way) => {
    render(<Page left={2 * minute + 1000} />);
    field().focus();
    await pass(2000);
    expect(document.activeElement).toBe(more());
    if (way === 'the button') await press(more());
    if (way === 'Escape') await userEvent.keyboard('{Escape}');
    if (way === 'the browser') dialog()?.close();
    await pass(50, 10);
    expect(dialog()).toBeNull();
    expect(document.activeElement).toBe(field());
    expect(screen.getByRole('group', { name: 'You have more time' }).dataset['severity']).toBe('done');
    await pass(150);
    expect(screen.getByRole('status').textContent).toBe('You have more time');
  });

  it('is not spoken of any more once the shopper pays, nor in the next session', async () => {
    const { rerender } = render(<Page left={minute} payment={{ phase: 'idle', error: null }} />);
    const told = () => screen.queryByRole('group', { name: 'You have more time' });
    await caughtUp();
    await press(more());
    expect(told()).not.toBeNull();
    rerender(<Page left={minute} payment={{ phase: 'submitting', error: null }} />);
    expect(told()).toBeNull();
    rerender(<Page left={minute} payment={{ phase: 'declined', error: null }} />);
    expect(told()).toBeNull();
    await pass(3 * minute + 1000, 10_000);
    await press(more());
    expect(told()).not.toBeNull();
    vi.setSystemTime(Date.now() + 6 * minute);
    await pass(500);
    await press(screen.getByRole('button', { name: 'Start again' }));
    expect(told()).toBeNull();
  });

  it('can be had again and again', async () => {
    render(<Page left={minute} />);
    await caughtUp();
    for (let times = 0; times < 12; times += 1) {
      await press(more());
      expect(dialog()).toBeNull();
      await pass(3 * minute + 1000, 10_000);
      expect(dialog()?.open).toBe(true);
    }
  });

  it('is asked for once at a time; when the server has none to give, that is said, and it can be asked again', async () => {
    const answers = [503, 503].map((status) => Promise.resolve(new Response('', { status })));
    const extend = vi.fn<SessionExpiryProps['extend']>(() => answers.shift());
    render(<Page left={minute} extend={extend} />);
    await caughtUp();
    const button = more();
    button.click();
    button.click();
    const refused = 'We could not add time. Try again.';
    await comes(() => expect(dialog()?.querySelector('[role=alert]')?.textContent).toBe(refused));
    const line = screen.getByText(refused, { selector: 'p *' }).closest('p');
    expect(line?.textContent).toBe(`${en.ui.error_prefix} ${refused}`);
    expect(line?.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
    expect(extend).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(button);
    const heard = vi.fn<() => void>();
    const voice = new MutationObserver((changes) => {
      if (changes.some(({ addedNodes }) => addedNodes.length > 0)) heard();
    });
    voice.observe(dialog()?.querySelector('[role=alert]') ?? document, { childList: true });
    await press(button);
    await comes(() => expect(heard).toHaveBeenCalledOnce());
    voice.disconnect();
    await press(button);
    expect(extend).toHaveBeenCalledTimes(3);
    expect(dialog()).toBeNull();
  });
});

describe('“Not now”', () => {
  const reminder = () => screen.queryByRole('group', { name: en.reasons.session_expiring.title });

  /** Answers the warning, with the focus in a field before it came. */
  const answerNotNow = async (props: Partial<PageProps> = {}): Promise<void> => {
    render(<Page left={2 * minute + 1000} {...props} />);
    field().focus();
    await pass(2000);
    await press(screen.getByRole('button', { name: 'Not now' }));
  };

  it('leads back to where the shopper was, and asks the server for nothing', async () => {
    const extend = vi.fn<SessionExpiryProps['extend']>();
    await answerNotNow({ extend });
    expect(dialog()).toBeNull();
    expect(document.activeElement).toBe(field());
    expect(extend).not.toHaveBeenCalled();
  });

  it('leaves the time and the way to more of it in the page, until the end', async () => {
    await answerNotNow();
    expect(reminder()?.textContent).toContain('Time left in your checkout');
    // The first button of the page is the one that pays.
    expect(more().dataset['rank']).toBeUndefined();
    await pass(60_000, 10_000);
    await pass(150, 10);
    expect(screen.getByRole('status').textContent).toContain('Time left in your checkout');
    vi.useRealTimers();
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('ends as any session does', async () => {
    await answerNotNow();
    await pass(2 * minute, 10_000);
    expect(reminder()).toBeNull();
    expect(screen.getByRole('region', { name: en.reasons.session_expired.title })).toBeTruthy();
  });

  it('stays as it is until the server has answered', async () => {
    let answer = (): void => {};
    const extend = (): Promise<void> =>
      new Promise((resolve) => {
        answer = resolve;
      });
    const page = (expiresAt: number): ReactNode => (
      <CheckoutProvider gateway={xpay} messages={en}>
        <SessionExpiry expiresAt={expiresAt} extend={extend} onRestart={() => {}} />
      </CheckoutProvider>
    );
    const { rerender } = render(page(Date.now() + minute));
    await caughtUp();
    await press(screen.getByRole('button', { name: 'Not now' }));
    more().focus();
    await press(more());
    rerender(page(Date.now() + 10 * minute));
    expect(reminder()?.contains(document.activeElement)).toBe(true);
    answer();
    await pass(100, 10);
    expect(document.activeElement).toBe(screen.getByRole('group', { name: 'You have more time' }));
  });

  it('can be thought better of: what says so then has the focus of the button', async () => {
    await answerNotNow();
    more().focus();
    await press(more());
    expect(reminder()).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('group', { name: 'You have more time' }));
    await pass(200, 20);
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('is the way back to the page when the server has no time to give, which is said there too', async () => {
    await answerNotNow({ extend: () => new Response('', { status: 503 }) });
    await press(more());
    await pass(200, 20);
    expect(reminder()?.textContent).toContain(en.ui.session.not_extended);
    expect(screen.getByRole('alert').textContent).toBe(en.ui.session.not_extended);
  });

  it('holds for this end of the session only', async () => {
    await answerNotNow();
    await press(more());
    await pass(3 * minute + 1000, 10_000);
    expect(dialog()?.open).toBe(true);
  });
});

describe('the end', () => {
  it('is said with what became of the money, has the focus, and leaves what was typed', async () => {
    render(<Page left={2000} />);
    field().value = 'mia@';
    await pass(2500);
    expect(dialog()).toBeNull();
    const panel = screen.getByRole('region', { name: en.reasons.session_expired.title });
    expect(document.activeElement).toBe(panel);
    expect(panel.textContent).toContain(en.money.not_charged);
    expect(field().value).toBe('mia@');
    await press(screen.getByRole('button', { name: 'Start again' }));
    expect(screen.queryByRole('region')).toBeNull();
  });

  it('is believed when the server says so earlier', async () => {
    const extend = () => Response.json({ error: { code: 'checkout_session_expired' } }, { status: 400 });
    render(<Page left={minute} extend={extend} />);
    await caughtUp();
    await press(more());
    await comes(() =>
      expect(screen.getByRole('region', { name: en.reasons.session_expired.title })).toBeTruthy(),
    );
    expect(dialog()).toBeNull();
  });
});

describe('while a payment is under way or may exist', () => {
  const phases: [Phase, PublicReason | null, boolean][] = [
    ['idle', null, true],
    ['submitting', null, false],
    ['authenticating', null, false],
    ['verifying', null, false],
    ['unknown', null, false],
    ['declined', 'generic_decline', true],
    ['declined', 'already_paid', false],
    ['succeeded', null, false],
  ];
  it.each(phases)('%s, %s: the session is spoken of: %s', async (phase, reason, isSpoken) => {
    render(<Page left={2000} payment={{ phase, error: reason && publicError(reason) }} />);
    await caughtUp();
    expect(dialog() !== null).toBe(isSpoken);
    await pass(2500);
    expect(screen.queryByRole('region') !== null).toBe(isSpoken);
  });
});

it('speaks Arabic', async () => {
  render(<Page left={minute} messages={ar} />);
  await caughtUp();
  expect(dialog()?.textContent).toContain(ar.reasons.session_expiring.title);
});
