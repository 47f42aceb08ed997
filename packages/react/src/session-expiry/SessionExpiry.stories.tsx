import type { Meta, StoryObj } from '@storybook/react-vite';
import type { Phase } from '@tactful/core';
import { type ReactNode, useState } from 'react';
import { userEvent, within } from 'storybook/test';
import { refused } from '../../test/answers.js';
import { inShop } from '../../test/inShop.js';
import { shows } from '../../test/shows.js';
import { PayButton } from '../pay-button/PayButton.js';
import { SessionExpiry } from './SessionExpiry.js';
import { useSessionStage } from './useSessionStage.js';

interface SessionProps {
  /** How much time is left when the story opens, in ms. */
  readonly left: number;
  /** What the server answers when it is asked for more. */
  readonly answer?: unknown;
  /** Where the payment stands. */
  readonly phase?: Phase;
}

/** A page whose session ends soon. Nothing invites to pay once it is over. */
function Session({ left, answer, phase = 'idle' }: SessionProps): ReactNode {
  const [expiresAt, setExpiresAt] = useState(() => Date.now() + left);
  const isOver = useSessionStage(expiresAt, 0) === 'expired' && phase === 'idle';
  const extend = (): unknown => {
    if (answer === undefined) setExpiresAt(Date.now() + 600_000);
    return answer;
  };
  return (
    <div className="tactful-form">
      <SessionExpiry
        expiresAt={expiresAt}
        extend={extend}
        onRestart={() => setExpiresAt(Date.now() + 600_000)}
        payment={{ phase, error: null }}
        support="#help"
      />
      {!isOver && <PayButton payment={{ phase, error: null }} total={{ amount: 4900, currency: 'EUR' }} />}
    </div>
  );
}

const meta = {
  title: 'SessionExpiry',
  component: Session,
  decorators: [inShop],
  args: { left: 95_000 },
} satisfies Meta<typeof Session>;
export default meta;

type Story = StoryObj<typeof meta>;
type Play = NonNullable<Story['play']>;

/** Presses an answer of the warning. */
const press =
  (place: number): Play =>
  async ({ canvasElement }) => {
    const dialog = await within(canvasElement).findByRole('dialog');
    const button = within(dialog).getAllByRole('button')[place];
    if (button) await userEvent.click(button);
  };
const askForMore = press(0);
const notNow = press(1);

const panel = '[role=group]';

export const NothingToSay: Story = { args: { left: 600_000 } };
export const Warning: Story = {};
export const SecondsLeft: Story = { args: { left: 25_000 } };
export const Extending: Story = {
  args: { answer: new Promise(() => {}) },
  play: async (context) => {
    await askForMore(context);
    await shows('dialog [aria-disabled]')(context);
  },
};
export const Extended: Story = {
  play: async (context) => {
    await askForMore(context);
    await shows(`${panel}[data-severity=done]`)(context);
  },
};
export const NotExtended: Story = {
  args: { answer: refused('service_unavailable') },
  play: async (context) => {
    await askForMore(context);
    await shows('.tactful-session-refused')(context);
  },
};
/** The time that is left, and the way to more of it, stay in the page. */
export const NotNow: Story = {
  play: async (context) => {
    await notNow(context);
    await shows(panel)(context);
  },
};
export const NotNowAfterARefusal: Story = {
  ...NotExtended,
  play: async (context) => {
    await askForMore(context);
    await shows('.tactful-session-refused')(context);
    await notNow(context);
    await shows(`${panel} .tactful-session-refused`)(context);
  },
};
export const ThoughtBetterOf: Story = {
  play: async (context) => {
    await notNow(context);
    await userEvent.click(
      await within(
        context.canvasElement.querySelector<HTMLElement>(panel) ?? context.canvasElement,
      ).findByRole('button'),
    );
    await shows(`${panel}[data-severity=done]`)(context);
  },
};
export const Expired: Story = { args: { left: 0 }, play: shows('.tactful-pay', 0) };
/** While a payment is under way nothing is said of the session. */
export const WhilePaying: Story = { args: { left: 25_000, phase: 'submitting' } };
