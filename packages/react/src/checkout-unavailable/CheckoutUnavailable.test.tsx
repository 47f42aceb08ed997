import { publicError, reasonInfo } from '@tactful/core';
import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { type ComponentProps, createRef } from 'react';
import { expect, it, vi } from 'vitest';
import { accessibilityProblems } from '../../test/accessibilityProblems.js';
import { plainGateway } from '../../test/answers.js';
import { ar } from '../locales/ar.js';
import { de } from '../locales/de.js';
import { en } from '../locales/en.js';
import { CheckoutProvider } from '../provider/CheckoutProvider.js';
import { CheckoutUnavailable } from './CheckoutUnavailable.js';

const page = (props: ComponentProps<typeof CheckoutUnavailable>, messages = en) => (
  <CheckoutProvider gateway={plainGateway} messages={messages}>
    <CheckoutUnavailable {...props} />
  </CheckoutProvider>
);

const rows = [
  ['session_not_valid', ['Start again', 'Contact the store']],
  ['session_expired', ['Start again']],
  ['payment_link_expired', ['Contact the store']],
  ['payment_link_inactive', ['Contact the store']],
] as const;

it.each(rows)('%s: says so, that nothing was charged, and offers %j', async (reason, offered) => {
  render(page({ error: publicError(reason), onRestart: () => {}, support: '/help' }));
  const { title } = en.reasons[reason];
  const section = screen.getByRole('region', { name: title });
  expect(screen.getByRole('heading', { name: title })).toBeTruthy();
  expect(section.textContent).toContain(en.money.not_charged);
  const description = document.getElementById(section.getAttribute('aria-describedby') ?? '');
  expect(description?.textContent).toContain(en.money.not_charged);
  expect(section.dataset['severity']).toBe(reasonInfo(reason).severity);
  expect([...section.querySelectorAll('li')].map((item) => item.textContent)).toEqual(offered);
  await waitFor(() => expect(screen.getByRole('alert').textContent).toContain(title));
  expect(document.activeElement).toBe(document.body);
  expect(await accessibilityProblems()).toEqual([]);
});

it('takes the focus in place of an announcement, once', async () => {
  const open = () => page({ error: publicError('session_expired'), takesFocus: true, onRestart: () => {} });
  const { rerender } = render(open());
  expect(document.activeElement).toBe(screen.getByRole('region'));
  screen.getByRole('button').focus();
  rerender(open());
  expect(document.activeElement).toBe(screen.getByRole('button'));
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(screen.getByRole('alert').textContent).toBe('');
});

it('starts again, and offers only what the page can do', async () => {
  const onRestart = vi.fn<() => void>();
  const error = publicError('session_not_valid');
  const { rerender } = render(page({ error, onRestart }));
  await userEvent.click(screen.getByRole('button', { name: 'Start again' }));
  expect(onRestart).toHaveBeenCalledOnce();
  rerender(page({ error }));
  expect(screen.queryByRole('list')).toBeNull();
});

it('is not announced again in another language', async () => {
  const error = publicError('session_expired');
  const { rerender } = render(page({ error }));
  const { title } = en.reasons.session_expired;
  await waitFor(() => expect(screen.getByRole('alert').textContent).toContain(title));
  rerender(page({ error }, de));
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(screen.getByRole('alert').textContent).toContain(title);
});

it('keeps class, props and ref', () => {
  const ref = createRef<HTMLElement>();
  render(page({ ref, error: publicError('session_expired'), className: 'own', id: 'over' }));
  expect(ref.current).toBe(screen.getByRole('region'));
  expect([ref.current?.className, ref.current?.id]).toEqual(['tactful-unavailable own', 'over']);
});

it.each([de, ar])('speaks $lang', (messages) => {
  render(page({ error: publicError('payment_link_expired') }, messages));
  expect(screen.getByRole('region', { name: messages.reasons.payment_link_expired.title })).toBeTruthy();
});
