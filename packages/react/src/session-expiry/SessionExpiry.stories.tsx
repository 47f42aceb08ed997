import type { Meta, StoryObj } from '@storybook/react-vite';
import { type ReactNode, useState } from 'react';
import { userEvent, within } from 'storybook/test';
import { refused } from '../../test/answers.js';
import { inShop } from '../../test/inShop.js';
import { SessionExpiry } from './SessionExpiry.js';

interface SessionProps {
  /** How much time is left when the story opens, in ms. */
  readonly left: number;
  /** What the server answers when it is asked for more. */
  readonly answer?: unknown;
}

/** A page whose session ends soon. */
function Session({ left, answer }: SessionProps): ReactNode {
  const [expiresAt, setExpiresAt] = useState(() => Date.now() + left);
  const extend = (): unknown => {
    if (answer === undefined) setExpiresAt(Date.now() + 600_000);
    return answer;
  };
  return (
    <>
      <button type="button">…</button>
      <SessionExpiry
        expiresAt={expiresAt}
        extend={extend}
        onRestart={() => setExpiresAt(Date.now() + 600_000)}
        support="#help"
      />
    </>
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

const askForMore: Story['play'] = async ({ canvasElement }) => {
  await userEvent.click(await within(within(canvasElement).getByRole('dialog')).findByRole('button'));
};

export const NothingToSay: Story = { args: { left: 600_000 } };
export const Warning: Story = {};
export const SecondsLeft: Story = { args: { left: 25_000 } };
export const Extending: Story = { args: { answer: new Promise(() => {}) }, play: askForMore };
export const Extended: Story = { play: askForMore };
export const NotExtended: Story = { args: { answer: refused('service_unavailable') }, play: askForMore };
export const Expired: Story = { args: { left: 0 } };
