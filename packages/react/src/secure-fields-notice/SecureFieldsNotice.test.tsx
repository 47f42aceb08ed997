import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { accessibilityProblems } from '../../test/accessibilityProblems.js';
import { plainGateway } from '../../test/answers.js';
import { en } from '../locales/en.js';
import { CheckoutProvider } from '../provider/CheckoutProvider.js';
import { SecureFieldsNotice, type SecureFieldsNoticeProps } from './SecureFieldsNotice.js';

const page = (props: SecureFieldsNoticeProps) => (
  <CheckoutProvider gateway={plainGateway} messages={en}>
    <SecureFieldsNotice {...props} />
  </CheckoutProvider>
);
const { title } = en.reasons.secure_fields_not_loaded;
const panel = () => screen.queryByRole('group', { name: new RegExp(title) });
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

it('says at once that loading failed, what can be done, and nothing of money', async () => {
  const use_other_method = vi.fn<() => void>();
  render(page({ state: 'failed', handlers: { use_other_method } }));
  expect(panel()?.textContent).toMatch(/use another payment method\./);
  expect(panel()?.textContent).not.toMatch(/charged/);
  await waitFor(() => expect(screen.getByRole('alert').textContent).toContain(title));
  expect(panel()?.textContent).toMatch(/try again/);
  await userEvent.click(screen.getByRole('button', { name: 'Use another payment method' }));
  expect(use_other_method).toHaveBeenCalledOnce();
  expect(screen.getAllByRole('button')).toHaveLength(1);
  expect(await accessibilityProblems()).toEqual([]);
});

it('tells to load the page again where its button does that', () => {
  render(page({ state: 'failed', handlers: { refresh_session: () => {}, use_other_method: () => {} } }));
  expect(panel()?.textContent).toContain(en.ui.secure_fields.reload_body);
  expect(screen.getByRole('button', { name: en.ui.checkout_error.reload })).toBeTruthy();
});

it('waits while it loads, speaks up when that takes too long, and goes when it comes after all', async () => {
  const { rerender } = render(page({ state: 'loading', timeout: 100 }));
  expect(panel()).toBeNull();
  const { slow_title, slow_body } = en.ui.secure_fields;
  await screen.findByRole('group', { name: new RegExp(slow_title), description: slow_body });
  expect(panel()).toBeNull();
  await waitFor(() => expect(screen.getByRole('alert').textContent).toContain(slow_title));
  rerender(page({ state: 'ready', timeout: 100 }));
  expect(screen.queryByRole('group')).toBeNull();
  rerender(page({ state: 'loading', timeout: 100 }));
  expect(panel()).toBeNull();
});

it('of what loads for long says that it did not load when that is known', async () => {
  const { rerender } = render(page({ state: 'loading', timeout: 100 }));
  await screen.findByRole('group');
  rerender(page({ state: 'failed', timeout: 100, handlers: { refresh_session: () => {} } }));
  expect(panel()).not.toBeNull();
  expect(screen.getByRole('button').textContent).toBe('Load the page again');
  // There is no other payment method to speak of.
  expect(panel()?.textContent).not.toMatch(/another/);
  await waitFor(() => expect(screen.getByRole('alert').textContent).toContain(title));
});

it('says nothing of what was there in time', async () => {
  const { rerender } = render(page({ state: 'loading', timeout: 100 }));
  rerender(page({ state: 'ready', timeout: 100 }));
  await wait(250);
  expect([panel(), screen.getByRole('alert').textContent]).toEqual([null, '']);
});
