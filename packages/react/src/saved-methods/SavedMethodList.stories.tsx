import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReactNode } from 'react';
import { expect, waitFor, within } from 'storybook/test';
import { refused } from '../../test/answers.js';
import { inOwnCache } from '../../test/inOwnCache.js';
import { inShop } from '../../test/inShop.js';
import { cardsOfUnknownBrand, expiredCards } from '../../test/savedCards.js';
import { shows } from '../../test/shows.js';
import { useSavedMethodsServer } from '../../test/useSavedMethodsServer.js';
import { useShopWords } from '../../test/useShopWords.js';
import { Button } from '../button/Button.js';
import { SavedMethodList } from './SavedMethodList.js';
import { type SavedMethodsOptions, useSavedMethods } from './useSavedMethods.js';

const never = new Promise<never>(() => {});
const notReached = (): Promise<never> => Promise.reject(new TypeError('Failed to fetch'));

interface AccountProps extends Partial<SavedMethodsOptions> {
  /** The server gives the methods, and does nothing with them. */
  readonly isReadOnly?: boolean;
}

/** A page of the shopper's account: there is no form on it. */
function Account({ isReadOnly = false, ...options }: AccountProps): ReactNode {
  const { load, ...steps } = useSavedMethodsServer();
  const saved = useSavedMethods({ load, ...(!isReadOnly && steps), ...options });
  const { saveCard, saving } = useShopWords();
  return (
    <div className="tactful-form">
      <SavedMethodList saved={saved} onReplace={isReadOnly ? undefined : () => {}} />
      {saved.add && (
        <Button data-add="" isBusy={saved.isBusy} busyLabel={saving} onClick={() => void saved.add?.({})}>
          {saveCard}
        </Button>
      )}
    </div>
  );
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
export const AllExpired: Story = { args: { load: () => Promise.resolve(expiredCards) } };
/** A brand that has no mark here, and one that the server does not tell. */
export const UnknownBrand: Story = { args: { load: () => Promise.resolve(cardsOfUnknownBrand) } };
export const ReadOnly: Story = {
  args: { isReadOnly: true },
  play: async (context) => {
    await shows('[data-method]', 5)(context);
    await shows('button', 0)(context);
  },
};
export const AlreadySaved: Story = {
  args: { add: () => refused('payment_method_already_saved') },
  play: async (context) => {
    await shows('[data-method]', 5)(context);
    const button = context.canvasElement.querySelector('[data-add]');
    if (button) await context.userEvent.click(button);
    await shows('.tactful-saved-problem')(context);
  },
};
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
