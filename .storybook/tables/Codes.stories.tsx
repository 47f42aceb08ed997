import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { CodesTable } from './CodesTable.js';

const meta = {
  title: 'Tables/Codes',
  component: CodesTable,
  tags: ['!autodocs'],
  parameters: { page: true },
} satisfies Meta<typeof CodesTable>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Codes: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { level: 1 })).toHaveTextContent(/^Codes of [A-Z]/);
    const [, ...rows] = canvas.getAllByRole('row');
    await expect(rows).toHaveLength(50);
    await expect(canvas.getByText(/^(\d+) of \1 rows, the first 50 of them shown$/)).toBeVisible();
  },
};

export const Filtered: Story = {
  tags: ['!dev'],
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByRole('searchbox'), 'lost generic_decline');
    const [, ...rows] = canvas.getAllByRole('row');
    await expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) await expect(row).toHaveTextContent(/lost.*generic_decline/s);
  },
};
