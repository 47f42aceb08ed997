import type { Meta, StoryObj } from '@storybook/react-vite';
import { type ReactNode, useRef } from 'react';
import { expect, waitFor } from 'storybook/test';
import { refused } from '../../test/answers.js';
import { inForm } from '../../test/inForm.js';
import { inOwnCache } from '../../test/inOwnCache.js';
import { inShop } from '../../test/inShop.js';
import { sendForm } from '../../test/sendForm.js';
import { Button } from '../button/Button.js';
import { CardFields } from '../card-fields/CardFields.js';
import { PaymentMethod } from '../payment-method-list/PaymentMethod.js';
import { PaymentMethodList } from '../payment-method-list/PaymentMethodList.js';
import { useCheckout } from '../provider/useCheckout.js';
import type { SavedMethod } from './SavedMethod.js';
import { SavedMethods } from './SavedMethods.js';
import { type SavedMethodsOptions, useSavedMethods } from './useSavedMethods.js';

const never = new Promise<never>(() => {});

const saved = [
  { id: 'visa', brand: 'visa', lastFour: '4242', expiry: { month: 8, year: 2047 }, isDefault: true },
  {
    id: 'amex',
    brand: 'american-express',
    lastFour: '0005',
    expiry: { month: 12, year: 2045 },
    needsSecurityCode: true,
  },
  { id: 'old', brand: 'mastercard', lastFour: '4444', expiry: { month: 1, year: 2020 } },
  { id: 'paypal', name: 'PayPal' },
  { id: 'gone', name: 'Apple Pay', unavailable: 'saved_method_unavailable' },
] as const satisfies readonly SavedMethod[];

interface WalletProps extends Partial<SavedMethodsOptions> {
  /** The button of a form that adds a method, which stands elsewhere on the page. */
  readonly adds?: boolean;
}

function Wallet({ adds = false, ...options }: WalletProps): ReactNode {
  const { messages } = useCheckout();
  const kept = useRef<readonly SavedMethod[]>(saved);
  const state = useSavedMethods({
    load: async () => kept.current,
    remove: (id) => {
      kept.current = kept.current.filter((method) => method.id !== id);
    },
    makeDefault: (id) => {
      kept.current = kept.current.map((method) => ({ ...method, isDefault: method.id === id }));
    },
    ...options,
  });
  return (
    <>
      <PaymentMethodList>
        <SavedMethods saved={state} onReplace={() => {}} />
        <PaymentMethod value="card" label={messages.ui.card_group}>
          <CardFields />
        </PaymentMethod>
      </PaymentMethodList>
      {adds && (
        <Button data-add="" onClick={() => void state.add?.({})}>
          +
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

const remove = '.tactful-saved-actions button:last-child';
const reallyRemove = '.tactful-saved-question button:first-child';

export const Loaded: Story = {};
export const Loading: Story = { args: { load: () => never } };
export const NotLoaded: Story = { args: { load: () => Promise.reject(new TypeError('Failed to fetch')) } };
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
export const AskedBeforeRemoval: Story = { play: press('[value=visa]', remove) };
export const Removed: Story = {
  play: async (context) => {
    await press('[value=visa]', remove, reallyRemove)(context);
    await waitFor(() => expect(context.canvasElement.querySelector('[value=visa]')).toBeNull());
  },
};
export const RemovalUnderWay: Story = {
  args: { remove: () => never },
  play: press('[value=visa]', remove, reallyRemove),
};
export const DefaultCannotBeRemoved: Story = {
  args: { remove: () => refused('default_method_cannot_be_removed') },
  play: press('[value=visa]', remove, reallyRemove),
};
export const RemovalNotSent: Story = {
  args: { remove: () => Promise.reject(new TypeError('Failed to fetch')) },
  play: press('[value=paypal]', remove, reallyRemove),
};
export const AnotherDefault: Story = {
  play: press('[value=amex]', '.tactful-saved-actions button:first-child'),
};
export const NotEditable: Story = {
  args: { makeDefault: () => refused('saved_method_not_editable') },
  play: press('[value=paypal]', '.tactful-saved-actions button:first-child'),
};
export const AlreadySaved: Story = {
  args: { adds: true, add: () => refused('payment_method_already_saved') },
  play: press('[value=visa]', '[data-add]'),
};
export const WalletAlreadyLinked: Story = {
  args: { adds: true, add: () => refused('wallet_already_linked') },
  play: press('[value=visa]', '[data-add]'),
};
export const NoneWeMayName: Story = {
  parameters: { problems: { payment_method: 'saved_method_unavailable' } },
};
