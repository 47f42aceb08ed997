import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { type ReactNode, useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { accessibilityProblems } from '../../test/accessibilityProblems.js';
import { plainGateway } from '../../test/answers.js';
import type { CheckoutMessages } from '../CheckoutMessages.js';
import { de } from '../locales/de.js';
import { en } from '../locales/en.js';
import { CheckoutProvider } from '../provider/CheckoutProvider.js';
import type { CartProblem, ItemReason } from './CartProblem.js';
import { CartProblems, type CartProblemsProps } from './CartProblems.js';

const mug: CartProblem = { id: 'mug', name: 'Blue mug', reason: 'item_sold_out', available: 2 };
const poster: CartProblem = { id: 'poster', name: 'Poster', reason: 'item_unavailable' };

const both = [mug, poster];

const region = (role: 'alert' | 'status'): string | null => screen.getByRole(role).textContent;
const settled = () => new Promise((resolve) => setTimeout(resolve, 200));
const nothing = (): void => {};

interface PageProps extends Partial<CartProblemsProps> {
  readonly messages?: CheckoutMessages;
}

function Page({ messages = en, problems = both, onRemove = nothing, ...props }: PageProps): ReactNode {
  return (
    <CheckoutProvider gateway={plainGateway} messages={messages}>
      <CartProblems problems={problems} onRemove={onRemove} {...props} />
    </CheckoutProvider>
  );
}

/** A shop whose items go when they are dealt with. */
function Order({ wait }: { readonly wait?: Promise<unknown> }): ReactNode {
  const [problems, setProblems] = useState<readonly CartProblem[]>([mug, poster]);
  const solve = async ({ id }: CartProblem): Promise<void> => {
    await wait;
    setProblems((left) => left.filter((problem) => problem.id !== id));
  };
  return <Page problems={problems} onRemove={solve} onUpdate={solve} />;
}

const rows: [ItemReason, number | undefined, string[]][] = [
  ['item_sold_out', 2, ['Change quantity to \u20682\u2069 Blue mug', 'Remove Blue mug']],
  ['item_sold_out', 0, ['Remove Blue mug']],
  ['item_sold_out', undefined, ['Remove Blue mug']],
  ['item_unavailable', undefined, ['Remove Blue mug']],
  ['item_not_yet_available', undefined, ['Remove Blue mug']],
  ['offer_ended', undefined, ['Use the current price Blue mug', 'Remove Blue mug']],
  ['subscription_not_supported', undefined, ['Remove Blue mug']],
];

describe('one item', () => {
  it.each(rows)('%s, %s left: %j', async (reason, available, names) => {
    render(<Page problems={[{ ...mug, reason, available }]} onUpdate={nothing} />);
    const { title } = available === 0 ? en.ui.cart_problems.sold_out : en.reasons[reason];
    const panel = screen.getByRole('group', { name: new RegExp(title) });
    for (const name of names) expect(within(panel).getByRole('button', { name })).toBeTruthy();
    expect(within(panel).getAllByRole('button')).toHaveLength(names.length);
    expect(panel.textContent).not.toMatch(/charged|\{|Left in stock: .?0/);
    await waitFor(() => expect(region('alert')).toContain(title));
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('of which none is left is to be removed, not to be fewer', () => {
    const { rerender } = render(<Page problems={[{ ...mug, available: 0 }]} onUpdate={nothing} />);
    expect(screen.getByText('An item is sold out')).toBeTruthy();
    expect(screen.getByText('Remove the item from your order to continue.')).toBeTruthy();
    rerender(<Page problems={[{ ...mug, available: 0 }, poster]} onUpdate={nothing} />);
    expect(screen.getByText('Sold out. Remove it to continue.')).toBeTruthy();
  });

  it('says how many are left, and what it costs now', () => {
    const { rerender } = render(<Page problems={[mug]} messages={de} />);
    expect(screen.getByText(/Noch \u20682\u2069 Stück auf Lager\./)).toBeTruthy();
    rerender(
      <Page
        problems={[{ ...poster, reason: 'offer_ended', price: { amount: 1490, currency: 'EUR' } }]}
        messages={de}
      />,
    );
    expect(screen.getByText(/^Aktueller Preis: \u206814,90\s€\u2069$/)).toBeTruthy();
  });

  it('is not offered a change where the shop has none', () => {
    const rank = () => screen.getByRole('button', { name: /^Remove/ }).dataset['rank'];
    const { rerender } = render(<Page problems={[mug]} onUpdate={nothing} />);
    expect(rank()).toBe('quiet');
    rerender(<Page problems={[mug]} />);
    expect(screen.getAllByRole('button')).toHaveLength(1);
    expect(rank()).toBeUndefined();
  });
});

describe('several items', () => {
  it('are listed, each with what is wrong, and named once in one announcement', async () => {
    render(<Page />);
    expect(screen.getAllByRole('listitem').map((item) => item.querySelector('p + p')?.textContent)).toEqual([
      'Left in stock: \u20682\u2069',
      en.reasons.item_unavailable.field,
    ]);
    expect(within(screen.getByRole('group')).getAllByText(/Poster/)).toHaveLength(1);
    await waitFor(() =>
      expect(region('alert')).toBe('Some items need a change. \u2068Blue mug\u2069 and \u2068Poster\u2069'),
    );
    expect(region('status')).toBe('');
  });

  it('are dealt with one by one: the focus stays here, and the last is told', async () => {
    const user = userEvent.setup();
    render(<Order />);
    await user.click(screen.getByRole('button', { name: /^Change quantity/ }));
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('group', { name: /no longer/ })),
    );
    await user.click(screen.getByRole('button', { name: 'Remove Poster' }));
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('group', { name: 'Your order is up to date' })),
    );
    await settled();
    expect(region('status')).toBe('');
  });

  it('go, and leave no moment without a focus', async () => {
    const user = userEvent.setup();
    render(<Order />);
    const isLost: boolean[] = [];
    const observer = new MutationObserver(() => isLost.push(document.activeElement === document.body));
    observer.observe(document.body, { subtree: true, childList: true });
    await user.click(screen.getByRole('button', { name: 'Remove Poster' }));
    await user.click(screen.getByRole('button', { name: 'Remove Blue mug' }));
    await screen.findByRole('group', { name: 'Your order is up to date' });
    observer.disconnect();
    expect(isLost).not.toContain(true);
  });

  it('leave a shopper alone who has gone elsewhere', async () => {
    const user = userEvent.setup();
    let answer = nothing;
    const wait = new Promise<void>((resolve) => {
      answer = resolve;
    });
    render(<Order wait={wait} />);
    await waitFor(() => expect(region('alert')).toMatch(/^Some items/));
    await user.click(screen.getByRole('button', { name: 'Remove Poster' }));
    const elsewhere = document.body.appendChild(document.createElement('button'));
    elsewhere.focus();
    answer();
    await waitFor(() => expect(region('alert')).toMatch(/^Not enough in stock/));
    expect(document.activeElement).toBe(elsewhere);
    elsewhere.remove();
  });
});

it('is solved elsewhere, and says so where the focus stays', async () => {
  const { rerender } = render(<Page problems={[mug]} />);
  await waitFor(() => expect(region('alert')).toMatch(/Not enough in stock/));
  rerender(<Page problems={[]} />);
  await waitFor(() => expect(region('status')).toBe('Your order is up to date'));
  expect(document.activeElement).toBe(document.body);
});

it('waits for a step that is under way, and keeps the focus', async () => {
  const user = userEvent.setup();
  const onRemove = vi.fn<CartProblemsProps['onRemove']>(() => new Promise(nothing));
  render(<Page onRemove={onRemove} />);
  const remove = screen.getByRole('button', { name: 'Remove Poster' });
  await user.dblClick(remove);
  await user.keyboard('{Enter}');
  expect(onRemove.mock.calls).toEqual([[poster]]);
  expect(remove.getAttribute('aria-disabled')).toBe('true');
  expect(document.activeElement).toBe(remove);
  expect(screen.getByRole('button', { name: 'Remove Blue mug' }).hasAttribute('aria-disabled')).toBe(false);
});

it('says nothing without problems, and nothing twice', async () => {
  const { rerender } = render(<Page problems={[]} />);
  await settled();
  expect([region('alert'), region('status'), screen.queryByRole('group')]).toEqual(['', '', null]);
  rerender(<Page problems={[mug]} />);
  await waitFor(() => expect(region('alert')).toMatch(/Not enough in stock/));
  rerender(<Page problems={[{ ...mug }]} messages={de} />);
  await settled();
  expect(region('alert')).toMatch(/Not enough in stock/);
  expect(screen.getByText(de.reasons.item_sold_out.title)).toBeTruthy();
});

describe('a step that fails', () => {
  it('is told at its item, and leaves the focus to the shopper', async () => {
    const reported = vi.spyOn(globalThis, 'reportError').mockReturnValue();
    const lost = new TypeError('Failed to fetch');
    const onRemove = vi.fn(() => Promise.reject(lost));
    const { rerender } = render(<Page problems={[mug]} onRemove={onRemove} />);
    await waitFor(() => expect(region('alert')).not.toBe(''));
    await userEvent.click(screen.getByRole('button', { name: /Remove/ }));
    const { not_changed } = en.ui.cart_problems;
    await waitFor(() => expect(region('alert')).toBe(not_changed));
    expect(within(screen.getByRole('listitem')).getByText(not_changed)).toBeTruthy();
    expect(reported.mock.calls).toEqual([[lost]]);
    const button = screen.getByRole('button', { name: /Remove/ });
    expect(document.activeElement).toBe(button);
    rerender(<Page problems={both} onRemove={onRemove} />);
    await waitFor(() => expect(region('alert')).toContain(poster.name));
    expect(document.activeElement).toBe(button);
    expect(await accessibilityProblems()).toEqual([]);
  });
});
