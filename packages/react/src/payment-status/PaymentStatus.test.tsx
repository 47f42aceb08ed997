import { type AttemptState, type PublicReason, publicError } from '@tactful/core';
import { en } from '../locales/en.js';
import { render, screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { accessibilityProblems } from '../../test/accessibilityProblems.js';
import { plainGateway } from '../../test/answers.js';
import { CheckoutProvider } from '../provider/CheckoutProvider.js';
import { PaymentStatus } from './PaymentStatus.js';

function show(phase: AttemptState['phase'], reason: PublicReason | null): HTMLElement | null {
  const payment = { phase, error: reason && publicError(reason), retryAt: null };
  render(
    <CheckoutProvider gateway={plainGateway} messages={en}>
      <PaymentStatus payment={payment} onCheck={() => {}} support="/help" />
    </CheckoutProvider>,
  );
  return screen.queryByRole('group');
}

const { ui, reasons } = en;
const rows: [AttemptState['phase'], PublicReason, string, string, string[]][] = [
  ['verifying', 'connection_lost', reasons.connection_lost.title, 'warning', []],
  ['verifying', 'duplicate_payment', reasons.duplicate_payment.title, 'warning', []],
  ['verifying', 'payment_processing', reasons.payment_processing.title, 'info', []],
  [
    'authenticating',
    'authentication_required',
    ui.authenticating,
    'info',
    ['Check payment status', 'Contact the store'],
  ],
  [
    'unknown',
    'result_unknown',
    ui.unconfirmed_title,
    'warning',
    ['Contact the store', 'Check payment status'],
  ],
  [
    'unknown',
    'payment_processing',
    reasons.payment_processing.title,
    'info',
    ['Check payment status', 'Contact the store'],
  ],
  ['declined', 'already_paid', reasons.already_paid.title, 'info', []],
];

it.each(rows)('%s, %s: “%s”', async (phase, reason, title, severity, offered) => {
  const panel = show(phase, reason);
  expect(panel?.querySelector('.tactful-panel-title')?.textContent).toBe(title);
  expect(panel?.dataset['severity']).toBe(severity);
  expect([...(panel?.querySelectorAll('li') ?? [])].map((item) => item.textContent)).toEqual(offered);
  await waitFor(() => expect(screen.getByRole('status').textContent).toContain(title));
  expect(screen.getByRole('alert').textContent).toBe('');
  expect(await accessibilityProblems()).toEqual([]);
});

const nothing: [AttemptState['phase'], PublicReason | null][] = [
  ['idle', null],
  ['submitting', null],
  ['succeeded', null],
  ['declined', 'generic_decline'],
  ['declined', 'csc_mismatch'],
];

it.each(nothing)('%s, %s: nothing', (phase, reason) => {
  expect(show(phase, reason)).toBeNull();
});

it('says so when a payment that was in doubt went through, and not of any other', async () => {
  const error = { ...publicError('result_unknown'), reference: 'req_8Xk2Lm' };
  const page = (phase: AttemptState['phase'], isTold: boolean) => (
    <CheckoutProvider gateway={plainGateway} messages={en}>
      <PaymentStatus payment={{ phase, error: isTold ? error : null, retryAt: null }} onCheck={() => {}} />
    </CheckoutProvider>
  );
  const { rerender } = render(page('unknown', true));
  expect(screen.getByRole('button', { name: ui.support_reference.copy })).toBeTruthy();
  rerender(page('succeeded', false));
  const panel = screen.getByRole('group', { name: ui.paid });
  expect(panel.textContent).toContain(en.money.charged);
  expect(panel.dataset['severity']).toBe('done');
  await waitFor(() => expect(screen.getByRole('status').textContent).toContain(ui.paid));
  rerender(page('idle', false));
  rerender(page('succeeded', false));
  expect(screen.queryByRole('group')).toBeNull();
});

it('is said once, however often its words are written anew', async () => {
  const payment = { phase: 'unknown', error: publicError('result_unknown'), retryAt: null } as const;
  const page = () => (
    <CheckoutProvider gateway={plainGateway} messages={{ ...en }}>
      <PaymentStatus payment={payment} />
    </CheckoutProvider>
  );
  const { rerender } = render(page());
  const region = screen.getByRole('status');
  await waitFor(() => expect(region.textContent).toContain(ui.unconfirmed_title));
  const change = vi.fn<() => void>();
  new MutationObserver(change).observe(region, { childList: true });
  rerender(page());
  // Longer than an announcement waits.
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(change).not.toHaveBeenCalled();
});
