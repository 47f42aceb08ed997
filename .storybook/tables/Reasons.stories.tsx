import type { Meta, StoryObj } from '@storybook/react-vite';
import { ReasonsTable } from './ReasonsTable.js';

const meta = {
  title: 'Tables/Reasons',
  component: ReasonsTable,
  tags: ['!autodocs'],
  parameters: { page: true },
} satisfies Meta<typeof ReasonsTable>;

export default meta;

export const Reasons: StoryObj<typeof meta> = {};
