import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReactNode } from 'react';
import { inForm } from '../../test/inForm.js';
import { sendForm } from '../../test/sendForm.js';
import { tabTo } from '../../test/tabTo.js';
import { useShopWords } from '../../test/useShopWords.js';
import { MandateConsent } from './MandateConsent.js';

/** What the shopper agrees to, in words of the shop. */
function Mandate(): ReactNode {
  return <p>{useShopWords().mandate}</p>;
}

const meta = {
  component: MandateConsent,
  decorators: [inForm],
  args: {
    children: <Mandate />,
  },
} satisfies Meta<typeof MandateConsent>;
export default meta;

type Story = StoryObj<typeof meta>;

export const NotAgreed: Story = {};
export const Agreed: Story = { parameters: { values: { mandate_consent: 'agreed' } } };
export const Focused: Story = { play: tabTo('checkbox') };
export const Missing: Story = { play: sendForm };
/** The form takes the tick away, so that it can be agreed to again. */
export const EndedAtTheBank: Story = { parameters: { problems: { mandate_consent: 'mandate_not_active' } } };
