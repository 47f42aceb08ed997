import { type AttemptState, type Phase, type PublicReason, publicError } from '@tactful/core';
import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { accessibilityProblems } from '../../test/accessibilityProblems.js';
import { plainGateway } from '../../test/answers.js';
import { ar } from '../locales/ar.js';
import { en } from '../locales/en.js';
import { CheckoutProvider } from '../provider/CheckoutProvider.js';
import { DeviceStatus, type DeviceStatusProps } from './DeviceStatus.js';

const at = (phase: Phase, reason: PublicReason | null = null): AttemptState => ({
  phase,
  error: reason && publicError(reason),
  retryAt: null,
});

const page = (payment: AttemptState, props: Partial<DeviceStatusProps> = {}, messages = en) => (
  <CheckoutProvider gateway={plainGateway} messages={messages}>
    <DeviceStatus
      payment={payment}
      total={{ amount: 4900, currency: 'EUR' }}
      handlers={{ try_again: () => {}, use_other_method: () => {}, wait_for_result: () => {} }}
      {...props}
    />
  </CheckoutProvider>
);

const { reasons, ui, money } = en;
const rows: [Phase, PublicReason | null, string, string, string[]][] = [
  ['submitting', null, ui.device.present_card, 'card', []],
  ['declined', 'device_busy', reasons.device_busy.title, 'warning', ['Try again']],
  [
    'declined',
    'device_offline',
    reasons.device_offline.title,
    'error',
    ['Try again', 'Use another payment method'],
  ],
  [
    'declined',
    'device_cancelled',
    reasons.device_cancelled.title,
    'info',
    ['Try again', 'Use another payment method'],
  ],
  [
    'declined',
    'device_timed_out',
    reasons.device_timed_out.title,
    'warning',
    ['Try again', 'Use another payment method'],
  ],
  [
    'declined',
    'card_not_read',
    reasons.card_not_read.title,
    'warning',
    ['Try again', 'Use another payment method'],
  ],
  ['verifying', 'connection_lost', reasons.connection_lost.title, 'warning', []],
  ['unknown', 'result_unknown', ui.unconfirmed_title, 'warning', ['Check payment status']],
  ['succeeded', null, ui.paid, 'done', []],
];

describe('what the reader says', () => {
  it.each(rows)('%s, %s: “%s”', async (phase, reason, title, severity, offered) => {
    render(page(at(phase, reason)));
    const panel = screen.getByRole('group', { name: title });
    expect(panel.dataset['severity']).toBe(severity);
    expect(panel.textContent).toContain('Total: \u2068€49.00\u2069');
    expect([...panel.querySelectorAll('li')].map((item) => item.textContent)).toEqual(offered);
    // Only where the reader, or the bank, has said no.
    expect(panel.textContent?.includes(money.not_charged)).toBe(phase === 'declined');
    expect(/try again/i.test(panel.textContent ?? '')).toBe(phase === 'declined');
    expect(document.activeElement).toBe(panel);
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('can be read from a step away, and pressed at arm’s length', () => {
    render(page(at('declined', 'device_offline')));
    const title = screen.getByText(reasons.device_offline.title);
    expect(Number.parseFloat(getComputedStyle(title).fontSize)).toBeGreaterThanOrEqual(28);
    for (const button of screen.getAllByRole('button'))
      expect(button.getBoundingClientRect().height).toBeGreaterThanOrEqual(72);
  });

  it('shows that it works while the outcome is being found out, and only then', () => {
    const { rerender } = render(page(at('verifying', 'connection_lost')));
    const line = () => document.querySelector('.tactful-progress-line');
    expect(line()?.getBoundingClientRect().width).toBeGreaterThan(100);
    expect(line()?.getAttribute('aria-hidden')).toBe('true');
    rerender(page(at('unknown', 'result_unknown')));
    expect(line()).toBeNull();
  });

  it.each([
    [at('declined', 'device_busy'), money.not_charged, /try again\. You have not been charged\.$/],
    [at('unknown', 'result_unknown'), 'Do not pay again.', new RegExp(`^${ui.unconfirmed_body}$`)],
  ])('a sentence has lines of its own, and is read with the rest', (payment, text, all) => {
    render(page(payment));
    const sentence = screen.getByText(text);
    expect(getComputedStyle(sentence).display).toBe('block');
    expect(sentence.parentElement?.textContent).toMatch(all);
  });

  it('is nothing before a payment', () => {
    render(page(at('idle')));
    expect(screen.queryByRole('group')).toBeNull();
  });
});

describe('as it goes on', () => {
  it('is announced to who has the focus elsewhere', async () => {
    const elsewhere = document.body.appendChild(document.createElement('button'));
    elsewhere.focus();
    const { rerender } = render(page(at('submitting')));
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe(ui.device.present_card));
    rerender(page(at('declined', 'device_offline')));
    await waitFor(() =>
      expect(screen.getByRole('alert').textContent).toContain(reasons.device_offline.title),
    );
    expect(document.activeElement).toBe(elsewhere);
    elsewhere.remove();
  });

  it('can be called off while a card is waited for, and the focus stays here', async () => {
    const onCancel = vi.fn<() => void>();
    const { rerender } = render(page(at('submitting'), { onCancel }));
    await userEvent.click(screen.getByRole('button', { name: 'Cancel payment' }));
    expect(onCancel).toHaveBeenCalledOnce();
    rerender(page(at('declined', 'device_cancelled'), { onCancel }));
    expect(document.activeElement).toBe(screen.getByRole('group'));
    expect(screen.queryByRole('button', { name: 'Cancel payment' })).toBeNull();
  });

  it('speaks Arabic', () => {
    render(page(at('submitting'), {}, ar));
    expect(screen.getByRole('group', { name: ar.ui.device.present_card })).toBeTruthy();
  });
});
