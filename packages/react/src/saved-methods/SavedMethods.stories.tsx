import type { Meta, StoryObj } from '@storybook/react-vite';
import { type ReactNode, useRef } from 'react';
import { expect, waitFor } from 'storybook/test';
import { refused } from '../../test/answers.js';
import { inForm } from '../../test/inForm.js';
import { inOwnCache } from '../../test/inOwnCache.js';
import { inShop } from '../../test/inShop.js';
import { sendForm } from '../../test/sendForm.js';
import { shows } from '../../test/shows.js';
import { cardsOfUnknownBrand, expiredCards } from '../../test/savedCards.js';
import { useSavedMethodsServer } from '../../test/useSavedMethodsServer.js';
import { useShopWords } from '../../test/useShopWords.js';
import { Button } from '../button/Button.js';
import { CardFields } from '../card-fields/CardFields.js';
import { PaymentMethod } from '../payment-method-list/PaymentMethod.js';
import { PaymentMethodList } from '../payment-method-list/PaymentMethodList.js';
import { SavedMethods } from './SavedMethods.js';
import { type SavedMethodsOptions, useSavedMethods } from './useSavedMethods.js';

const never = new Promise<never>(() => {});
const notReached = (): Promise<never> => Promise.reject(new TypeError('Failed to fetch'));

interface WalletProps extends Partial<SavedMethodsOptions> {
  /** What is added by the button of a form that stands elsewhere on the page. */
  readonly adds?: 'card' | 'wallet';
  /** The server can be reached once. */
  readonly failsAgain?: boolean;
  /** The server gives the methods, and does nothing with them. */
  readonly isReadOnly?: boolean;
}

function Wallet({ adds, failsAgain = false, isReadOnly = false, ...options }: WalletProps): ReactNode {
  const words = useShopWords();
  const { load: loadOnce, ...steps } = useSavedMethodsServer();
  const loads = useRef(0);
  const load: SavedMethodsOptions['load'] = (context) => {
    loads.current += 1;
    return failsAgain && loads.current > 1 ? notReached() : loadOnce(context);
  };
  const state = useSavedMethods({ ...(!isReadOnly && steps), load, ...options });
  return (
    <>
      <PaymentMethodList>
        <SavedMethods saved={state} onReplace={isReadOnly ? undefined : () => {}} />
        <PaymentMethod value="card" label={state.methods.length > 0 ? words.anotherCard : words.card}>
          <CardFields />
        </PaymentMethod>
      </PaymentMethodList>
      {adds && (
        <Button
          data-add=""
          isBusy={state.isBusy}
          busyLabel={words.saving}
          onClick={() => void state.add?.({})}
        >
          {adds === 'wallet' ? words.saveWallet : words.saveCard}
        </Button>
      )}
    </>
  );
}

const meta = {
  component: Wallet,
  subcomponents: { SavedMethods },
  decorators: [inForm, inShop, inOwnCache],
  args: {},
  render: (args) => <Wallet {...args} />,
} satisfies Meta<typeof Wallet>;
export default meta;

type Story = StoryObj<typeof meta>;

type Play = NonNullable<Story['play']>;

/** Chooses a method, and presses one control after the other when it is there. */
const press =
  (...wanted: readonly string[]): Play =>
  async ({ canvasElement, userEvent }) => {
    for (const selector of wanted) {
      const control = await waitFor(() => {
        const found = canvasElement.querySelector(selector);
        if (found === null) throw new Error(`Nothing is ${selector}.`);
        return found;
      });
      await userEvent.click(control);
    }
  };

/** Does so, and waits until it is said why something could not be done. */
function pressAndTell(...wanted: readonly string[]): Play {
  return async (context) => {
    await press(...wanted)(context);
    await shows('.tactful-saved-problem')(context);
  };
}

const makeDefault = '.tactful-saved-actions button:nth-child(3)';
const remove = '.tactful-saved-actions button:nth-child(2)';
const reallyRemove = '.tactful-saved-question button:first-child';

export const Loaded: Story = {};
export const Loading: Story = { args: { load: () => never } };
export const NotLoaded: Story = { args: { load: notReached } };
export const NothingSaved: Story = { args: { load: () => Promise.resolve([]) } };
export const DefaultChosen: Story = { play: press('[value=visa]') };
export const NeedsSecurityCode: Story = { play: press('[value=amex]') };
export const SecurityCodeMissing: Story = {
  play: async (context) => {
    await press('[value=amex]')(context);
    sendForm(context);
  },
};
export const ExpiredChosen: Story = { play: press('[value=old]') };
export const ExpiredSent: Story = {
  play: async (context) => {
    await press('[value=old]')(context);
    sendForm(context);
  },
};
export const AllExpired: Story = { args: { load: () => Promise.resolve(expiredCards) } };
/** A brand that has no mark here, and one that the server does not tell. */
export const UnknownBrand: Story = {
  args: { load: () => Promise.resolve(cardsOfUnknownBrand) },
  play: press('[value=unnamed]'),
};
/** Nothing can be done with a method but to pay. */
export const ReadOnly: Story = {
  args: { isReadOnly: true },
  play: async (context) => {
    await press('[value=visa]')(context);
    await expect(context.canvasElement.querySelector('.tactful-method-panel')).not.toBeVisible();
  },
};
export const AskedBeforeRemoval: Story = { play: press('[value=visa]', remove) };
export const Removed: Story = {
  play: async (context) => {
    await press('[value=visa]', remove, reallyRemove)(context);
    await waitFor(() => expect(context.canvasElement.querySelector('[value=visa]')).toBeNull());
  },
};
/** It is gone at once; what else can be done waits for the server. */
export const RemovalUnderWay: Story = {
  args: { remove: () => never },
  play: async (context) => {
    await press('[value=visa]', remove, reallyRemove, '[value=paypal]')(context);
    await shows('[value=visa]', 0)(context);
    await shows('.tactful-saved-actions [aria-disabled]', 3)(context);
  },
};
export const DefaultCannotBeRemoved: Story = {
  args: { remove: () => refused('default_method_cannot_be_removed') },
  play: pressAndTell('[value=visa]', remove, reallyRemove),
};
export const RemovalNotSent: Story = {
  args: { remove: notReached },
  play: pressAndTell('[value=paypal]', remove, reallyRemove),
};
export const AnotherDefault: Story = {
  play: async (context) => {
    await press('[value=amex]', makeDefault)(context);
    await shows('[value=amex]:checked')(context);
  },
};
export const NotEditable: Story = {
  args: { makeDefault: () => refused('saved_method_not_editable') },
  play: pressAndTell('[value=paypal]', makeDefault),
};
export const AddingUnderWay: Story = {
  args: { adds: 'card', add: () => never },
  play: async (context) => {
    await press('[value=paypal]', '[data-add]')(context);
    await shows('[data-add][aria-disabled]')(context);
    await shows('.tactful-saved-actions [aria-disabled]', 3)(context);
  },
};
export const AlreadySaved: Story = {
  args: { adds: 'card', add: () => refused('payment_method_already_saved') },
  play: pressAndTell('[value=visa]', '[data-add]'),
};
export const WalletAlreadyLinked: Story = {
  args: { adds: 'wallet', add: () => refused('wallet_already_linked') },
  play: pressAndTell('[value=paypal]', '[data-add]'),
};
/** The methods that were loaded before stay, when loading them again fails. */
export const NotLoadedAgain: Story = {
  args: { failsAgain: true },
  play: pressAndTell('[value=paypal]', makeDefault),
};
export const NoneWeMayName: Story = {
  parameters: { problems: { payment_method: 'saved_method_unavailable' } },
};
