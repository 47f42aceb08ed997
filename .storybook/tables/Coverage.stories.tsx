import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { coverage } from '../coverage.js';
import { CoverageTables } from './CoverageTables.js';

const meta = {
  title: 'Tables/Coverage',
  component: CoverageTables,
  tags: ['!autodocs'],
  parameters: { page: true },
} satisfies Meta<typeof CoverageTables>;

export default meta;

export const AllGateways: StoryObj<typeof meta> = {
  name: 'Coverage',
  play: async ({ canvas }) => {
    const table = canvas.getByRole('table', { name: /tables have/ });
    await expect(within(table).getAllByRole('row')).toHaveLength(coverage.length + 1);
    await expect(within(table).getByRole('row', { name: /^stripe/ })).toHaveTextContent(/^stripe\d+/);
  },
};
