import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { accessibilityProblems } from '../../test/accessibilityProblems.js';
import { later, paid, refused } from '../../test/answers.js';
import { caughtUp } from '../../test/caughtUp.js';
import { Shop, type ShopProps } from '../../test/Shop.js';

const form = () => screen.getByRole('form');
const payButton = () => {
  const button = form().querySelector('[type=submit]');
  if (!(button instanceof HTMLButtonElement)) throw new Error('there is no pay button');
  return button;
};
const region = () => screen.getByRole('status').textContent;
const lost = { findings: [{ code: null, reason: 'connection_lost' }], reference: 'req_8Xk2Lm' } as const;

/** Opens the shop with a card number typed in, and lets an answer come when the test wants it. */
async function open(props: ShopProps = {}) {
  const { promise, answer } = later();
  const pay = vi.fn<NonNullable<ShopProps['pay']>>(() => promise);
  const user = userEvent.setup();
  render(<Shop pay={pay} {...props} />);
  await user.type(screen.getByRole('textbox', { name: 'Card number' }), '4242');
  return { user, pay, answer };
}

describe('while a payment is under way', () => {
  const impatience: [string, (user: ReturnType<typeof userEvent.setup>) => Promise<void>][] = [
    ['a double click', (user) => user.dblClick(payButton())],
    [
      'a second click',
      async (user) => {
        await user.click(payButton());
        await user.click(payButton());
      },
    ],
    [
      'Enter in a field',
      async (user) => {
        await user.click(payButton());
        await user.type(screen.getByRole('textbox', { name: 'Email address' }), '{Enter}');
      },
    ],
    [
      'Enter twice in a field',
      (user) => user.type(screen.getByRole('textbox', { name: 'Card number' }), '{Enter}{Enter}'),
    ],
    [
      'Space on the button',
      async (user) => {
        await user.click(payButton());
        await user.keyboard(' ');
      },
    ],
  ];
  it.each(impatience)('%s sends nothing more', async (_, press) => {
    const { user, pay, answer } = await open();
    await press(user);
    expect(pay).toHaveBeenCalledOnce();
    answer(paid);
    await screen.findByRole('button', { name: 'Payment complete' });
    expect(pay).toHaveBeenCalledOnce();
  });

  it('the pay button keeps its size and the focus, and the form is busy', async () => {
    const { user, answer } = await open();
    const before = payButton().getBoundingClientRect();
    await user.click(payButton());
    await waitFor(() => expect(payButton().textContent).toBe('Paying'));
    expect(payButton().getAttribute('aria-disabled')).toBe('true');
    expect(payButton().disabled).toBe(false);
    expect(document.activeElement).toBe(payButton());
    expect(payButton().getBoundingClientRect()).toMatchObject({ width: before.width, height: before.height });
    expect(form().getAttribute('aria-busy')).toBe('true');
    expect(await accessibilityProblems()).toEqual([]);
    answer(refused('generic_decline'));
    await waitFor(() => expect(form().hasAttribute('aria-busy')).toBe(false));
  });
});

describe('when the outcome is not known', () => {
  it('says so, keeps the pay button still, and gives the reference', async () => {
    const { user, pay } = await open({ pay: () => lost, support: '/help' });
    await user.click(payButton());
    const panel = await screen.findByRole('group', { name: 'We could not confirm your payment' });
    expect(panel.dataset['severity']).toBe('warning');
    expect(panel.textContent).toMatch(/Do not pay again.*Reference: req_8Xk2Lm/);
    expect(form().textContent).not.toMatch(/not been charged|try again/i);
    expect(payButton().getAttribute('aria-disabled')).toBe('true');
    expect(screen.getByRole('link', { name: 'Contact the store' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Check payment status' })).toBeNull();
    expect(document.title).not.toMatch(/Error/);
    await user.click(payButton());
    expect(pay).not.toHaveBeenCalled();
    await waitFor(() => expect(region()).toMatch(/^We could not confirm your payment\. .*Do not pay again/));
    expect(await accessibilityProblems()).toEqual([]);
  });
});

describe('over time', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] });
  });

  afterEach(() => {
    vi.useRealTimers();
  });

  /** Lets time pass, and React catch up with it at each step. */
  const pass = async (ms: number): Promise<void> => {
    for (let left = ms; left > 0; left -= 500) {
      vi.advanceTimersByTime(Math.min(left, 500));
      await caughtUp();
    }
  };

  /** Opens the shop and presses the pay button, which no timer is needed for. */
  async function press(props: ShopProps) {
    render(<Shop {...props} />);
    const number = screen.getByRole<HTMLInputElement>('textbox', { name: 'Card number' });
    number.focus();
    document.execCommand('insertText', false, '4242');
    payButton().focus();
    payButton().click();
    await caughtUp();
  }

  it('paying is announced at once, and again after ten seconds', async () => {
    await press({ pay: () => new Promise(() => {}) });
    await pass(150);
    expect(region()).toBe('Paying');
    await pass(9000);
    expect(region()).toBe('Paying');
    await pass(1500);
    expect(region()).toBe('This is taking longer than usual. Keep this page open.');
  });

  it('a checkout that is busy counts down, says so once, and pays again by itself with the same key', async () => {
    const answers = [refused('too_many_requests'), paid];
    const pay = vi.fn<NonNullable<ShopProps['pay']>>(() => answers.shift());
    const announced = listen();
    await press({ pay });
    expect(screen.getByText(/^Trying again in \u2068[12] seconds?\u2069\.$/)).toBeTruthy();
    await pass(2500);
    expect(payButton().textContent).toBe('Payment complete');
    const [first, second] = pay.mock.calls.map(([, context]) => context.idempotencyKey);
    expect(second).toBe(first);
    await pass(200);
    expect(announced().filter((text) => text.includes('Trying again in'))).toHaveLength(1);
  });

  it('a lost connection is asked about, and ends where the answer says', async () => {
    const answers = [{ findings: [] }, { status: 'succeeded', findings: [] }];
    await press({ pay: () => lost, status: () => answers.shift() });
    await pass(150);
    expect(screen.getByRole('group', { name: 'We lost the connection' }).textContent).toMatch(
      /Do not pay again/,
    );
    expect(region()).toMatch(/^We lost the connection\. /);
    expect(form().getAttribute('aria-busy')).toBe('true');
    await pass(3000);
    expect(payButton().textContent).toBe('Payment complete');
  });

  it('an outcome that stays unknown can be asked about again, without losing the focus', async () => {
    await press({ pay: () => lost, status: () => null });
    await pass(200_000);
    const check = screen.getByRole('button', { name: 'Check payment status' });
    check.focus();
    check.click();
    await caughtUp();
    expect(document.activeElement).toBe(screen.getByRole('group', { name: 'We lost the connection' }));
    await pass(200_000);
    expect(document.activeElement).toBe(
      screen.getByRole('group', { name: 'We could not confirm your payment' }),
    );
  });

  it('a message stays', async () => {
    await press({ pay: () => refused('generic_decline') });
    await pass(60_000);
    expect(screen.getByText('Your payment was declined')).toBeTruthy();
  });
});

/** Keeps everything that is announced politely from now on. */
function listen(): () => string[] {
  const texts: string[] = [];
  const observer = new MutationObserver(() =>
    texts.push(document.querySelector('[role=status]')?.textContent ?? ''),
  );
  observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  return () => {
    observer.disconnect();
    return texts.filter((text, index) => text !== '' && text !== texts[index - 1]);
  };
}
