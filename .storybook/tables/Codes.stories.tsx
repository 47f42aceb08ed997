import type { Meta, StoryObj } from '@storybook/react-vite';
import { CodesTable } from './CodesTable.js';

const meta = {
  title: 'Tables/Codes',
  component: CodesTable,
  tags: ['!autodocs'],
  parameters: { page: true },
} satisfies Meta<typeof CodesTable>;

export default meta;

export const Codes: StoryObj<typeof meta> = {};
