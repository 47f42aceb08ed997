import { type Amount, type AttemptState, publicError } from '@tactful/core';
import type { CheckoutMessages } from '../CheckoutMessages.js';
import { ar } from '../locales/ar.js';
import { de } from '../locales/de.js';
import { en } from '../locales/en.js';
import { render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { plainGateway } from '../../test/answers.js';
import { CheckoutProvider } from '../provider/CheckoutProvider.js';
import { PayButton } from './PayButton.js';

const { ui } = en;

function show(phase: AttemptState['phase'], messages: CheckoutMessages = en, total?: Amount): HTMLElement {
  render(
    <CheckoutProvider gateway={plainGateway} messages={messages}>
      <PayButton payment={{ phase, error: null }} total={total} />
    </CheckoutProvider>,
  );
  return screen.getByRole('button');
}

const labels: [string, CheckoutMessages, Amount | undefined, RegExp][] = [
  ['in English', en, { amount: 4900, currency: 'EUR' }, /^Pay \u2068€49\.00\u2069$/],
  ['in German', de, { amount: 4900, currency: 'EUR' }, /\u206849,00\s€\u2069/],
  ['in Arabic', ar, { amount: 4900, currency: 'EUR' }, /\u2068.*€.*\u2069/],
  ['without minor units', en, { amount: 4900, currency: 'JPY' }, /^Pay \u2068¥4,900\u2069$/],
  ['without an amount', en, undefined, /^Pay$/],
  ['in a currency that is not loaded yet', en, { amount: 4900, currency: '' }, /^Pay$/],
  ['with an amount that is none', en, { amount: Number.NaN, currency: 'EUR' }, /^Pay$/],
];

it.each(labels)('names what is paid %s', (_, messages, total, label) => {
  expect(show('idle', messages, total).textContent).toMatch(label);
});

it('explains in the console an amount that is not in minor units', () => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
  show('idle', en, { amount: 49.5, currency: 'EUR' });
  expect(warned).toHaveBeenCalledWith(expect.stringMatching(/no whole number/));
});

const states: [AttemptState['phase'], boolean][] = [
  ['idle', true],
  ['submitting', false],
  ['authenticating', false],
  ['verifying', false],
  ['unknown', false],
  ['succeeded', false],
  ['declined', true],
];

it('for an order that is paid already says so, and does nothing', () => {
  const payment = { phase: 'declined', error: publicError('already_paid') } as const;
  render(
    <CheckoutProvider gateway={plainGateway} messages={en}>
      <PayButton payment={payment}>Donate</PayButton>
    </CheckoutProvider>,
  );
  const button = screen.getByRole('button', { name: en.ui.paid_before });
  expect(button.getAttribute('aria-disabled')).toBe('true');
});

it.each(states)('when the payment is %s, it can be pressed: %s', (phase, isActive) => {
  const button = show(phase);
  expect(button.hasAttribute('aria-disabled')).toBe(!isActive);
  expect(button.hasAttribute('disabled')).toBe(false);
});

it('takes words of the page’s own, and still says how the payment goes', () => {
  const page = (phase: AttemptState['phase']) => (
    <CheckoutProvider gateway={plainGateway} messages={de}>
      <PayButton payment={{ phase, error: null }}>Zahlungspflichtig bestellen</PayButton>
    </CheckoutProvider>
  );
  const { rerender } = render(page('idle'));
  expect(screen.getByRole('button').textContent).toBe('Zahlungspflichtig bestellen');
  rerender(page('submitting'));
  expect(screen.getByRole('button').textContent).toBe(de.ui.paying);
});

const words: [AttemptState['phase'], string][] = [
  ['submitting', ui.paying],
  ['authenticating', ui.authenticating],
  ['verifying', ui.checking],
  ['unknown', ui.unconfirmed],
  ['succeeded', ui.paid],
];

it.each(words)('when the payment is %s, nothing invites to pay: “%s”', (phase, label) => {
  expect(show(phase, en, { amount: 4900, currency: 'EUR' }).textContent).toBe(label);
});

it('is as high when paying as before', () => {
  expect(show('submitting').getBoundingClientRect().height).toBe(48);
});
