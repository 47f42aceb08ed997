import type { Meta, StoryObj } from '@storybook/react-vite';
import { PriceChangeNotice } from './PriceChangeNotice.js';

const meta = {
  component: PriceChangeNotice,
  args: {
    oldTotal: { amount: 4900, currency: 'EUR' },
    newTotal: { amount: 5400, currency: 'EUR' },
    onConfirm: () => {},
  },
} satisfies Meta<typeof PriceChangeNotice>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Higher: Story = {};
export const Lower: Story = { args: { newTotal: { amount: 4410, currency: 'EUR' } } };
export const WithoutMinorUnits: Story = {
  args: { oldTotal: { amount: 4900, currency: 'JPY' }, newTotal: { amount: 5400, currency: 'JPY' } },
};
