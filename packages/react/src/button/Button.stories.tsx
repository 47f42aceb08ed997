import type { Meta, StoryObj } from '@storybook/react-vite';
import { tabTo } from '../../test/tabTo.js';
import { useCheckout } from '../provider/useCheckout.js';
import { Button, type ButtonProps } from './Button.js';

interface PageProps extends ButtonProps {
  readonly 'data-rank'?: 'first' | 'quiet';
}

function Page(props: PageProps) {
  return <Button {...props}>{useCheckout().messages.actions.try_again}</Button>;
}

const meta = { component: Page } satisfies Meta<typeof Page>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Usual: Story = {};
export const Focused: Story = { play: tabTo('button') };
export const First: Story = { args: { 'data-rank': 'first' } };
export const FirstFocused: Story = { ...First, play: tabTo('button') };
export const Quiet: Story = { args: { 'data-rank': 'quiet' } };
export const QuietFocused: Story = { ...Quiet, play: tabTo('button') };
export const Busy: Story = { args: { isBusy: true } };
export const FirstBusy: Story = { args: { 'data-rank': 'first', isBusy: true } };
export const QuietBusy: Story = { args: { 'data-rank': 'quiet', isBusy: true } };
