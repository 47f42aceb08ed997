import { type Action, actions as all } from '@tactful/core';
import { en } from '../locales/en.js';
import { render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { RetryActions } from './RetryActions.js';

const labelled = (actions: readonly Action[]) =>
  actions.map((action) => ({ action, label: en.actions[action] }));
const first = () => document.querySelector('[data-rank="first"]')?.textContent;

describe('an action', () => {
  const buttons = all.filter(
    (action) => !['contact_issuer', 'try_later', 'contact_merchant'].includes(action),
  );
  it.each(buttons)('%s is a button where something handles it, and nothing else', (action) => {
    const handler = vi.fn<() => void>();
    const { rerender } = render(
      <RetryActions actions={labelled([action])} handlers={{ [action]: handler }} />,
    );
    screen.getByRole('button', { name: en.actions[action] }).click();
    expect(handler).toHaveBeenCalledOnce();
    rerender(<RetryActions actions={labelled([action])} handlers={{}} />);
    expect(document.querySelector('.tactful-actions')).toBeNull();
  });

  it.each(['contact_issuer', 'try_later'] as const)('%s is words', (action) => {
    render(<RetryActions actions={labelled([action])} handlers={{}} />);
    expect(screen.getByText(en.actions[action]).tagName).toBe('SPAN');
    expect(first()).toBeUndefined();
  });

  it('contact_merchant is a link where there is an address', () => {
    const { rerender } = render(
      <RetryActions actions={labelled(['contact_merchant'])} handlers={{}} support="/help" />,
    );
    expect(screen.getByRole('link', { name: 'Contact the store' }).getAttribute('href')).toBe('/help');
    rerender(<RetryActions actions={labelled(['contact_merchant'])} handlers={{}} />);
    expect(screen.queryByRole('link')).toBeNull();
  });
});

it.each([
  ['one advice is a line', ['try_later'], ['none']],
  ['one under a button too', ['try_again', 'try_later'], ['none', 'none']],
  ['several are a list', ['try_again', 'contact_issuer', 'try_later'], ['none', 'disc', 'disc']],
] as const)('%s', (_, actions, bullets) => {
  render(<RetryActions actions={labelled(actions)} handlers={{ try_again: () => {} }} />);
  const items = screen.getAllByRole('listitem');
  expect(items.map((item) => getComputedStyle(item).listStyleType)).toEqual(bullets);
});

it('makes the first thing that can be pressed the main one, and every target large enough', () => {
  const handlers = { try_again: () => {}, use_other_method: () => {} };
  render(
    <RetryActions
      actions={labelled(['contact_issuer', 'use_other_method', 'try_again'])}
      handlers={handlers}
    />,
  );
  expect(first()).toBe('Use another payment method');
  for (const button of screen.getAllByRole('button')) {
    expect(button.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
  }
});

it('keeps a short word as easy to hit as a long one', () => {
  const actions = (['try_again', 'use_other_method', 'wait_for_result'] as const).map((action) => ({
    action,
    label: 'x',
  }));
  const handlers = { try_again: () => {}, use_other_method: () => {}, wait_for_result: () => {} };
  render(<RetryActions actions={actions} handlers={handlers} />);
  const [, second, third] = screen.getAllByRole('button').map((button) => button.getBoundingClientRect());
  expect(second?.width).toBeGreaterThanOrEqual(44);
  expect(third?.left).toBeGreaterThanOrEqual(second?.right ?? Infinity);
});
