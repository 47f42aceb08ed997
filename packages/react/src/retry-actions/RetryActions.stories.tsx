import type { Meta, StoryObj } from '@storybook/react-vite';
import { type Action, actions } from '@tactful/core';
import type { ReactNode } from 'react';
import { tabTo } from '../../test/tabTo.js';
import { useCheckout } from '../provider/useCheckout.js';
import { RetryActions, type RetryActionsProps } from './RetryActions.js';

interface LabelledProps extends Pick<RetryActionsProps, 'support'> {
  readonly offered: readonly Action[];
}

/** The actions with their labels in the toolbar's language. */
function Labelled({ offered, support }: LabelledProps): ReactNode {
  const { messages } = useCheckout();
  const handlers = Object.fromEntries(actions.map((action) => [action, () => {}]));
  const labelled = offered.map((action) => ({ action, label: messages.actions[action] }));
  return <RetryActions actions={labelled} handlers={handlers} support={support} />;
}

const meta = {
  component: Labelled,
  args: { offered: ['use_other_method', 'contact_issuer'], support: '#help' },
} satisfies Meta<typeof Labelled>;
export default meta;

type Story = StoryObj<typeof meta>;

export const AnotherMethod: Story = {};
export const TwoButtons: Story = { args: { offered: ['try_again', 'use_other_method'] } };
export const ButtonFocused: Story = { play: tabTo('button') };
export const LinkFocused: Story = {
  args: { offered: ['try_again', 'contact_merchant'] },
  play: tabTo('link'),
};
export const OneAdvice: Story = { args: { offered: ['try_later'] } };
export const WordsOnly: Story = { args: { offered: ['contact_issuer', 'try_later'] } };
export const TheStore: Story = { args: { offered: ['wait_for_result', 'contact_merchant'] } };
export const Everything: Story = { args: { offered: actions } };
