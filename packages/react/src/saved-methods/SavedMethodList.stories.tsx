import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReactNode } from 'react';
import { expect, waitFor, within } from 'storybook/test';
import { refused } from '../../test/answers.js';
import { inOwnCache } from '../../test/inOwnCache.js';
import { inShop } from '../../test/inShop.js';
import { shows } from '../../test/shows.js';
import { useSavedMethodsServer } from '../../test/useSavedMethodsServer.js';
import { SavedMethodList } from './SavedMethodList.js';
import { type SavedMethodsOptions, useSavedMethods } from './useSavedMethods.js';

const never = new Promise<never>(() => {});
const notReached = (): Promise<never> => Promise.reject(new TypeError('Failed to fetch'));

/** A page of the shopper's account: there is no form on it. */
function Account(options: Partial<SavedMethodsOptions>): ReactNode {
  const saved = useSavedMethods({ ...useSavedMethodsServer(), ...options });
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

/** Does so, and waits until it is said why it could not be done. */
function pressAndTell(id: string, ...places: readonly number[]): NonNullable<Story['play']> {
  return async (context) => {
    await press(id, ...places)(context);
    await shows('.tactful-saved-problem')(context);
  };
}

export const Loaded: Story = {};
export const Loading: Story = { args: { load: () => never } };
export const NotLoaded: Story = { args: { load: notReached } };
export const NothingSaved: Story = { args: { load: () => Promise.resolve([]) } };
export const AskedBeforeRemoval: Story = { play: press('visa', 1) };
export const Removed: Story = {
  play: async (context) => {
    await press('visa', 1, 0)(context);
    await waitFor(() => expect(within(context.canvasElement).queryByText(/4242/)).toBeNull());
  },
};
/** It is gone at once; what else can be done waits for the server. */
export const RemovalUnderWay: Story = {
  args: { remove: () => never },
  play: async (context) => {
    await press('visa', 1, 0)(context);
    await shows('[data-method=visa]', 0)(context);
  },
};
export const RemovalNotSent: Story = {
  args: { remove: notReached },
  play: pressAndTell('paypal', 1, 0),
};
export const DefaultCannotBeRemoved: Story = {
  args: { remove: () => refused('default_method_cannot_be_removed') },
  play: pressAndTell('visa', 1, 0),
};
export const AnotherDefault: Story = { play: press('amex', 2) };
export const NotEditable: Story = {
  args: { makeDefault: () => refused('saved_method_not_editable') },
  play: pressAndTell('paypal', 2),
};
