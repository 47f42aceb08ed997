import type { Meta, StoryObj } from '@storybook/react-vite';
import { type ReactNode, useRef } from 'react';
import { expect, waitFor, within } from 'storybook/test';
import { refused } from '../../test/answers.js';
import { inOwnCache } from '../../test/inOwnCache.js';
import { inShop } from '../../test/inShop.js';
import type { SavedMethod } from './SavedMethod.js';
import { SavedMethodList } from './SavedMethodList.js';
import { type SavedMethodsOptions, useSavedMethods } from './useSavedMethods.js';

const methods = [
  { id: 'visa', brand: 'visa', lastFour: '4242', expiry: { month: 8, year: 2047 }, isDefault: true },
  { id: 'amex', brand: 'american-express', lastFour: '0005', expiry: { month: 12, year: 2045 } },
  { id: 'old', brand: 'mastercard', lastFour: '4444', expiry: { month: 1, year: 2020 } },
  { id: 'paypal', name: 'PayPal' },
  { id: 'gone', name: 'Apple Pay', unavailable: 'saved_method_unavailable' },
] as const satisfies readonly SavedMethod[];

/** A page of the shopper's account: there is no form on it. */
function Account(options: Partial<SavedMethodsOptions>): ReactNode {
  const kept = useRef<readonly SavedMethod[]>(methods);
  const saved = useSavedMethods({
    load: async () => kept.current,
    remove: (id) => {
      kept.current = kept.current.filter((method) => method.id !== id);
    },
    makeDefault: (id) => {
      kept.current = kept.current.map((method) => ({ ...method, isDefault: method.id === id }));
    },
    ...options,
  });
  return <SavedMethodList saved={saved} onReplace={() => {}} />;
}

const meta = {
  component: Account,
  subcomponents: { SavedMethodList },
  decorators: [inShop, inOwnCache],
  args: {},
  render: (args) => <Account {...args} />,
} satisfies Meta<typeof Account>;
export default meta;

type Story = StoryObj<typeof meta>;

/** Presses the button that stands at a place in the row of a method, one place after the other. */
const press =
  (id: string, ...places: readonly number[]): NonNullable<Story['play']> =>
  async ({ canvasElement, userEvent }) => {
    for (const place of places) {
      const button = await waitFor(() => {
        const row = canvasElement.querySelector<HTMLElement>(`[data-method=${id}]`);
        const found = row && within(row).queryAllByRole('button').at(place);
        if (!found) throw new Error(`The row of ${id} has no such button.`);
        return found;
      });
      await userEvent.click(button);
    }
  };

export const Loaded: Story = {};
export const Loading: Story = { args: { load: () => new Promise<never>(() => {}) } };
export const NotLoaded: Story = { args: { load: () => Promise.reject(new TypeError('Failed to fetch')) } };
export const NothingSaved: Story = { args: { load: () => Promise.resolve([]) } };
export const AskedBeforeRemoval: Story = { play: press('visa', -1) };
export const Removed: Story = {
  play: async (context) => {
    await press('visa', -1, 0)(context);
    await waitFor(() => expect(within(context.canvasElement).queryByText(/4242/)).toBeNull());
  },
};
export const DefaultCannotBeRemoved: Story = {
  args: { remove: () => refused('default_method_cannot_be_removed') },
  play: press('visa', -1, 0),
};
export const AnotherDefault: Story = { play: press('amex', 0) };
export const NotEditable: Story = {
  args: { makeDefault: () => refused('saved_method_not_editable') },
  play: press('paypal', 0),
};
