import type { ChallengeOutcome, PublicReason } from '@tactful/core';
import { act, render, screen, waitFor } from '@testing-library/react';
import { type ComponentType, lazy, type ReactNode, Suspense, useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { accessibilityProblems } from '../../test/accessibilityProblems.js';
import { paid, plainGateway, refused } from '../../test/answers.js';
import type { CheckoutMessages } from '../CheckoutMessages.js';
import { de } from '../locales/de.js';
import { en } from '../locales/en.js';
import { PaymentErrorBanner } from '../payment-error-banner/PaymentErrorBanner.js';
import { PaymentStatus } from '../payment-status/PaymentStatus.js';
import { CheckoutProvider } from '../provider/CheckoutProvider.js';
import { usePayment } from '../usePayment.js';
import { AuthenticationStep, type AuthenticationStepProps } from './AuthenticationStep.js';

const waiting = { status: 'action_required', findings: [] } as const;

interface CheckoutProps extends Partial<Pick<AuthenticationStepProps, 'timeout'>> {
  /** What the gateway says when it is asked what became of the payment. */
  readonly status?: () => unknown;
  readonly messages?: CheckoutMessages;
}

const stillWaiting = (): unknown => waiting;

function Form({ status = stillWaiting, timeout }: CheckoutProps): ReactNode {
  const payment = usePayment<null>({ pay: () => waiting, status, statusDelays: [10, 10, 10] });
  const declined = payment.phase === 'declined' ? payment.error : null;
  const end = (outcome: ChallengeOutcome) => () => void payment.challengeEnded(outcome);
  return (
    <>
      <input aria-label="Email" />
      <button type="button" onClick={() => void payment.submit(null)}>
        Pay
      </button>
      <p>{payment.phase}</p>
      <PaymentErrorBanner error={declined} />
      <PaymentStatus payment={payment} onCheck={payment.check} />
      <AuthenticationStep payment={payment} timeout={timeout}>
        <button type="button" onClick={end('completed')}>
          Done
        </button>
        <button type="button" onClick={end('failed')}>
          Not me
        </button>
      </AuthenticationStep>
    </>
  );
}

function Page({ messages = en, ...props }: CheckoutProps): ReactNode {
  return (
    <CheckoutProvider gateway={plainGateway} messages={messages}>
      <Form {...props} />
    </CheckoutProvider>
  );
}

const dialog = () => screen.findByRole<HTMLDialogElement>('dialog');
const pay = () => screen.getByText('Pay');

async function open(props: CheckoutProps = {}) {
  render(<Page {...props} />);
  await userEvent.fill(screen.getByRole('textbox'), 'mia@example.com');
  await userEvent.click(pay());
  return dialog();
}

describe('the dialog', () => {
  it('opens when the bank asks, with a name, a description, and the focus in it', async () => {
    const shown = await open();
    expect(shown.open).toBe(true);
    expect(screen.getByRole('dialog', { name: en.reasons.authentication_required.title })).toBe(shown);
    const id = shown.getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(id)?.textContent).toBe(en.reasons.authentication_required.body);
    expect(document.activeElement).toBe(screen.getByRole('heading'));
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('is not there before', () => {
    render(<Page />);
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

const ends: [string, () => Promise<void>, PublicReason][] = [
  ['the bank says no', () => userEvent.click(screen.getByText('Not me')), 'authentication_not_completed'],
  [
    'the close button',
    () => userEvent.click(screen.getByRole('button', { name: 'Cancel the bank check' })),
    'authentication_cancelled',
  ],
  ['Escape', () => userEvent.keyboard('{Escape}'), 'authentication_cancelled'],
];

describe('the end of a check that the payment still waits for', () => {
  it.each(ends)('by %s has a text of its own, and the focus is back', async (_, end, reason) => {
    const shown = await open();
    await end();
    await waitFor(() => expect(shown.isConnected).toBe(false));
    expect(document.activeElement).toBe(pay());
    await waitFor(() => expect(screen.getByText(en.reasons[reason].title)).toBeTruthy());
    expect(screen.getByText('declined')).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('mia@example.com');
  });

  it('by time counts as timed out', async () => {
    render(<Page timeout={100} />);
    await userEvent.click(pay());
    await waitFor(() => expect(screen.getByText(en.reasons.authentication_timed_out.title)).toBeTruthy());
  });
});

describe('what the gateway says then is what counts', () => {
  it('also when the shopper closed the dialog: it may be paid', async () => {
    await open({ status: () => paid });
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.getByText('succeeded')).toBeTruthy());
    expect(screen.queryByText(en.reasons.authentication_cancelled.title)).toBeNull();
  });

  it('also when the bank page said that it is done: it may be declined', async () => {
    await open({ status: () => refused('generic_decline') });
    await userEvent.click(screen.getByText('Done'));
    await waitFor(() => expect(screen.getByText(en.reasons.generic_decline.title)).toBeTruthy());
  });

  it('and when it still waits after the page said that it is done, the check is open again', async () => {
    const shown = await open();
    await userEvent.click(screen.getByText('Done'));
    await waitFor(() => expect(shown.isConnected).toBe(false));
    expect((await dialog()).open).toBe(true);
  });
});

it('tells what happens while the answer is awaited', async () => {
  await open({ status: () => new Promise(() => {}) });
  await userEvent.click(screen.getByText('Done'));
  await waitFor(() => expect(screen.getByText(en.reasons.result_unknown.title)).toBeTruthy());
});

it('speaks German', async () => {
  await open({ messages: de });
  expect(screen.getByRole('button', { name: de.ui.authentication_step.cancel })).toBeTruthy();
});

const pause = () => new Promise((resolve) => setTimeout(resolve, 300));

it('goes on when React hides the page for a moment, since something in it is not loaded yet', async () => {
  const challengeEnded = vi.fn<AuthenticationStepProps['payment']['challengeEnded']>();
  let load: (module: { default: ComponentType }) => void = () => {};
  const Later = lazy(() => new Promise<{ default: ComponentType }>((resolve) => (load = resolve)));
  function Steps(): ReactNode {
    const [isNext, setIsNext] = useState(false);
    return isNext ? <Later /> : <button onClick={() => setIsNext(true)}>Next</button>;
  }
  render(
    <>
      <button type="button">Elsewhere</button>
      <Suspense fallback="One moment">
        <CheckoutProvider gateway={plainGateway} messages={en}>
          <AuthenticationStep payment={{ phase: 'authenticating', challengeEnded }}>
            <Steps />
          </AuthenticationStep>
        </CheckoutProvider>
      </Suspense>
    </>,
  );
  await userEvent.click(await screen.findByText('Next'));
  await screen.findByText('One moment');
  await pause();
  screen.getByText('Elsewhere').focus();
  expect(document.activeElement).toBe(screen.getByText('Elsewhere'));
  await act(async () => load({ default: () => <p>The last step</p> }));
  expect((await dialog()).contains(await screen.findByText('The last step'))).toBe(true);
  expect(challengeEnded).not.toHaveBeenCalled();
});

it.each([Infinity, 30 * 86_400_000])('has time when its limit is %s ms', async (timeout) => {
  await open({ timeout });
  await pause();
  expect(screen.getByText('authenticating')).toBeTruthy();
});
