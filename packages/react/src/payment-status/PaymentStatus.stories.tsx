import type { Meta, StoryObj } from '@storybook/react-vite';
import {
  type AttemptState,
  life,
  type Phase,
  type PublicPaymentError,
  type PublicReason,
  publicError,
} from '@tactful/core';
import { type ReactNode, useState } from 'react';
import { expect, userEvent, within } from 'storybook/test';
import { shows } from '../../test/shows.js';
import { PaymentStatus } from './PaymentStatus.js';

/** While the bank asks, the payment may be made at any moment. */
const told = (phase: Phase, reason: PublicReason): PublicPaymentError =>
  phase === 'authenticating' ? { ...publicError(reason), charged: 'unknown' } : publicError(reason);

const at = (phase: Phase, reason: PublicReason): AttemptState => ({
  phase,
  error: { ...told(phase, reason), reference: 'req_8Xk2LmPq4' },
  retryAt: null,
});

const meta = {
  component: PaymentStatus,
  args: { payment: at('verifying', 'connection_lost'), onCheck: () => {}, support: '#help' },
} satisfies Meta<typeof PaymentStatus>;
export default meta;

type Story = StoryObj<typeof meta>;

// What became of it is being asked.
export const ConnectionLost: Story = {};
export const AskingForTheResult: Story = { args: { payment: at('verifying', 'result_unknown') } };
export const PaidTwicePerhaps: Story = { args: { payment: at('verifying', 'duplicate_payment') } };
export const InProgressElsewhere: Story = { args: { payment: at('verifying', 'payment_in_progress') } };
export const Processing: Story = { args: { payment: at('verifying', 'payment_processing') } };
export const ApprovalInAnApp: Story = { args: { payment: at('verifying', 'app_approval_pending') } };
export const BankCheck: Story = { args: { payment: at('authenticating', 'authentication_required') } };

// Nobody could say.
export const OutcomeUnknown: Story = { args: { payment: at('unknown', 'result_unknown') } };
export const OutcomeUnknownWithoutReference: Story = {
  args: { payment: { ...at('unknown', 'result_unknown'), error: publicError('result_unknown') } },
};
export const NobodyToAsk: Story = {
  render: () => <PaymentStatus payment={at('unknown', 'result_unknown')} />,
};
export const StillProcessing: Story = { args: { payment: at('unknown', 'payment_processing') } };

export const AlreadyPaid: Story = { args: { payment: at('declined', 'already_paid') } };
/** Paid at once: the pay button says so, and nothing more has to be said. */
export const PaidAtOnce: Story = { args: { payment: { phase: 'succeeded', error: null, retryAt: null } } };
export const TryingAgain: Story = {
  render: (props) => (
    <PaymentStatus
      {...props}
      payment={{ ...at('submitting', 'too_many_requests'), retryAt: Date.now() + 25_000 }}
    />
  ),
};

/** What a payment is told with in each phase of its life. Those that are said elsewhere show nothing here. */
const phases: Readonly<Record<Phase, { readonly reason: PublicReason | null; readonly isShown: boolean }>> = {
  idle: { reason: null, isShown: false },
  submitting: { reason: null, isShown: false },
  authenticating: { reason: 'authentication_required', isShown: true },
  verifying: { reason: 'result_unknown', isShown: true },
  unknown: { reason: 'result_unknown', isShown: true },
  declined: { reason: 'generic_decline', isShown: false },
  succeeded: { reason: null, isShown: false },
};

/** One panel for each phase that the table of a payment's life has. */
export const EveryPhase: Story = {
  render: (props) => (
    <div>
      {Object.entries(phases).map(([phase, { reason }]) => (
        <section key={phase} aria-label={phase}>
          <p>
            <code lang="en">{phase}</code>
          </p>
          {isPhase(phase) && (
            <PaymentStatus
              {...props}
              payment={{ phase, error: reason && told(phase, reason), retryAt: null }}
            />
          )}
        </section>
      ))}
    </div>
  ),
  play: async ({ canvasElement }) => {
    await expect(Object.keys(phases)).toEqual(Object.keys(life));
    for (const [phase, { isShown }] of Object.entries(phases)) {
      const section = within(within(canvasElement).getByRole('region', { name: phase }));
      await expect(section.queryAllByRole('group')).toHaveLength(isShown ? 1 : 0);
    }
  },
};

function isPhase(name: string): name is Phase {
  return Object.hasOwn(life, name);
}

/** A payment whose outcome was in doubt, until it is asked for again, with what is known then. */
function Doubtful({ found }: { readonly found: 'verifying' | 'succeeded' }): ReactNode {
  const [phase, setPhase] = useState<Phase>('unknown');
  const { error } = at('unknown', 'result_unknown');
  const isPaid = phase === 'succeeded';
  return (
    <PaymentStatus
      payment={{ phase, error: isPaid ? null : error, retryAt: null }}
      onCheck={() => setPhase(found)}
    />
  );
}

const check: NonNullable<Story['play']> = async ({ canvasElement }) => {
  const button = canvasElement.querySelector('[data-action=wait_for_result] button');
  if (button) await userEvent.click(button);
};

/** The shopper asks again: the answer takes the place of the button, and the focus. */
export const AskedAgain: Story = {
  render: () => <Doubtful found="verifying" />,
  play: async (context) => {
    await check(context);
    await shows('.tactful-status:focus .tactful-progress-line')(context);
  },
};
export const ConfirmedLate: Story = {
  render: () => <Doubtful found="succeeded" />,
  play: async (context) => {
    await check(context);
    await shows('.tactful-status[data-severity=done]')(context);
  },
};
