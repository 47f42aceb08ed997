import { type PublicReason, textAt } from '@tactful/core';
import { render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { accessibilityProblems } from '../../test/accessibilityProblems.js';
import { caughtUp } from '../../test/caughtUp.js';
import { paid, refused } from '../../test/answers.js';
import { Shop, type ShopProps } from '../../test/Shop.js';
import { en } from '../locales/en.js';

const outcomes = ['completed', 'failed', 'cancelled', 'timed_out'] as const;
const waiting = { status: 'action_required', findings: [], url: '/bank/1' } as const;
const stillWaiting = (): unknown => waiting;

/** The bank's page: where it is, a form of its own, and a button for each way that it can end. */
const challenge: NonNullable<ShopProps['challenge']> = ({ answer, end }) => (
  <>
    <p>The bank’s page is {textAt(answer, 'url') ?? 'nowhere'}</p>
    <form aria-label="Code" onSubmit={(event) => event.preventDefault()}>
      <input aria-label="Code of the bank" />
      <button type="submit">Send the code</button>
    </form>
    {outcomes.map((outcome) => (
      <button key={outcome} type="button" onClick={() => end(outcome)}>
        {outcome}
      </button>
    ))}
  </>
);

const payButton = (): Element => {
  const button = document.querySelector('[type=submit]');
  if (button === null) throw new Error('there is no pay button');
  return button;
};
const cardNumber = (): HTMLInputElement => screen.getByRole('textbox', { name: 'Card number' });

/** Waits for what comes when the gateway has been asked: for that, seconds pass at once. */
async function comes<T>(look: () => T | null): Promise<T> {
  const found = look();
  if (found !== null) return found;
  vi.advanceTimersByTime(500);
  await caughtUp();
  return comes(look);
}

const dialog = () => comes(() => screen.queryByRole<HTMLDialogElement>('dialog'));

/** Opens the shop, and pays with a card whose bank asks who pays. */
async function open(props: ShopProps = {}): Promise<HTMLDialogElement> {
  render(<Shop pay={stillWaiting} status={stillWaiting} challenge={challenge} {...props} />);
  await userEvent.fill(cardNumber(), '4242');
  await userEvent.click(payButton());
  return dialog();
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});

afterEach(() => {
  vi.useRealTimers();
  sessionStorage.clear();
  document.title = '';
});

describe('the challenge', () => {
  it('stands in a named dialog that has the focus, beside the form', async () => {
    const shown = await open();
    expect(shown).toBe(screen.getByRole('dialog', { name: en.reasons.authentication_required.title }));
    expect(document.activeElement).toBe(within(shown).getByRole('heading'));
    expect(shown.closest('form')).toBeNull();
    vi.useRealTimers();
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('is told what the gateway answered', async () => {
    expect((await open()).textContent).toContain('/bank/1');
  });

  it('is told what is in a fetch Response, which the gateway reads as well', async () => {
    expect(
      (await open({ pay: () => Response.json({ data: waiting, url: '/bank/2' }) })).textContent,
    ).toContain('/bank/2');
  });

  it('is told what a question about the payment was answered with, when the first answer was lost', async () => {
    const pay = () => new Response('<html>', { status: 502 });
    const status = () => ({ ...waiting, url: '/bank/3' });
    render(<Shop {...{ pay, status, challenge }} />);
    await userEvent.fill(cardNumber(), '4242');
    await userEvent.click(payButton());
    expect((await dialog()).textContent).toContain('/bank/3');
  });

  it('has a form of its own, which pays nothing', async () => {
    const pay = vi.fn<NonNullable<ShopProps['pay']>>(stillWaiting);
    const shown = await open({ pay });
    await userEvent.fill(within(shown).getByRole('textbox'), '123');
    await userEvent.keyboard('{Enter}');
    expect(pay).toHaveBeenCalledOnce();
  });

  it('is not there for a payment that needs none, nor for a page that shows none', async () => {
    const asked = vi.fn<NonNullable<ShopProps['challenge']>>(() => null);
    const { rerender } = render(<Shop pay={() => paid} challenge={asked} />);
    await userEvent.fill(cardNumber(), '4242');
    await userEvent.click(payButton());
    await comes(() => screen.queryByRole('button', { name: 'Payment complete' }));
    expect(asked).not.toHaveBeenCalled();
    rerender(<Shop key="other" pay={stillWaiting} />);
    await userEvent.fill(cardNumber(), '4242');
    await userEvent.click(payButton());
    await comes(() => screen.queryByRole('button', { name: en.ui.authenticating }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

const ends: [string, (shown: HTMLDialogElement) => Promise<void>, PublicReason][] = [
  ['failed', (shown) => userEvent.click(within(shown).getByText('failed')), 'authentication_not_completed'],
  ['cancelled', (shown) => userEvent.click(within(shown).getByText('cancelled')), 'authentication_cancelled'],
  ['cancelled by Escape', () => userEvent.keyboard('{Escape}'), 'authentication_cancelled'],
  ['timed out', (shown) => userEvent.click(within(shown).getByText('timed_out')), 'authentication_timed_out'],
];

describe('its end', () => {
  it.each(ends)(
    '%s: the focus is back, then on the banner that says so; nothing typed is lost',
    async (_, end, reason) => {
      const shown = await open();
      const button = payButton();
      await end(shown);
      await comes(() => !shown.isConnected || null);
      expect(document.activeElement).toBe(button);
      const name = new RegExp(en.reasons[reason].title);
      const banner = await comes(() => screen.queryByRole('group', { name }));
      await comes(() => document.activeElement === banner || null);
      expect(cardNumber().value).toBe('4242');
    },
  );

  it('by time, when it has one', async () => {
    await open({ challengeTimeout: 50 });
    const title = en.reasons.authentication_timed_out.title;
    expect(await comes(() => screen.queryByText(title))).toBeTruthy();
  });

  it('completed: what the gateway says counts, paid', async () => {
    const onPaid = vi.fn<() => void>();
    const shown = await open({ status: () => paid, onPaid });
    await userEvent.click(within(shown).getByText('completed'));
    await comes(() => screen.queryByText(en.ui.paid, { selector: 'p' }));
    expect(onPaid).toHaveBeenCalledOnce();
  });

  it('completed: what the gateway says counts, declined', async () => {
    const shown = await open({ status: () => refused('generic_decline') });
    await userEvent.click(within(shown).getByText('completed'));
    const name = new RegExp(en.reasons.generic_decline.title);
    expect(await comes(() => screen.queryByRole('group', { name }))).toBeTruthy();
  });
});

it('is open again after a reload, with what the gateway says then', async () => {
  const order = 'order-with-a-bank-check';
  const shop = (
    <Shop pay={stillWaiting} status={() => ({ ...waiting, url: '/bank/3' })} {...{ challenge, order }} />
  );
  const { unmount } = render(shop);
  await userEvent.fill(cardNumber(), '4242');
  await userEvent.click(payButton());
  await dialog();
  unmount();
  render(shop);
  expect((await dialog()).textContent).toContain('/bank/3');
});

it('shows the bank’s page also when the answer came as an error of an HTTP client, after another payment', async () => {
  const answers = [refused('insufficient_funds'), waiting];
  const pay = (): never => {
    const response = { status: 402, headers: {}, data: answers.shift() };
    throw Object.assign(new Error('402'), { response, config: { data: '{"card_number":"4242"}' } });
  };
  const heard = vi.fn<(answer: unknown) => void>();
  const told: NonNullable<ShopProps['challenge']> = ({ answer }) => {
    heard(answer);
    return <p>The bank’s page is {textAt(answer, 'response', 'data', 'url') ?? 'nowhere'}</p>;
  };
  render(<Shop pay={pay} status={stillWaiting} challenge={told} />);
  await userEvent.fill(cardNumber(), '4242');
  await userEvent.click(payButton());
  await comes(() => screen.queryByText(en.reasons.insufficient_funds.title));
  await userEvent.click(payButton());
  expect((await dialog()).textContent).toContain('The bank’s page is /bank/1');
  expect(JSON.stringify(heard.mock.calls)).not.toContain('4242');
});
