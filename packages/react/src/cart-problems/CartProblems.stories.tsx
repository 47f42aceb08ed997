import type { Meta, StoryContext, StoryObj } from '@storybook/react-vite';
import { type ReactNode, useState } from 'react';
import { spyOn } from 'storybook/test';
import { shows } from '../../test/shows.js';
import { type ShopItem, useShopWords } from '../../test/useShopWords.js';
import type { CartProblem } from './CartProblem.js';
import { CartProblems } from './CartProblems.js';

/** An item, whose name is in the story's language. */
interface Item extends Omit<CartProblem, 'name'> {
  readonly id: ShopItem;
}

const mug: Item = { id: 'mug', reason: 'item_sold_out', available: 2 };
const all: readonly Item[] = [
  mug,
  { id: 'poster', reason: 'item_unavailable' },
  { id: 'lamp', reason: 'item_not_yet_available' },
  {
    id: 'tea',
    reason: 'offer_ended',
    price: { amount: 1490, currency: 'EUR' },
  },
  { id: 'teaBox', reason: 'subscription_not_supported' },
];

interface OrderProps {
  readonly problems: readonly Item[];
  readonly isSlow?: boolean;
  /** The shop cannot be reached. */
  readonly fails?: boolean;
  /** The shop can bring an item to what can be bought. @default true */
  readonly canUpdate?: boolean;
}

/** An order whose items can be dealt with. */
function Order({ problems, isSlow = false, fails = false, canUpdate = true }: OrderProps): ReactNode {
  const words = useShopWords();
  const [left, setLeft] = useState(problems);
  const solve = ({ id }: CartProblem): unknown => {
    if (fails) return Promise.reject(new TypeError('Failed to fetch'));
    return isSlow ? new Promise(() => {}) : setLeft((items) => items.filter((item) => item.id !== id));
  };
  const named = left.map((item) => ({ ...item, name: words[item.id] }));
  return <CartProblems problems={named} onRemove={solve} onUpdate={canUpdate ? solve : undefined} />;
}

const meta = {
  title: 'CartProblems',
  component: Order,
  args: { problems: [mug] },
} satisfies Meta<typeof Order>;
export default meta;

type Story = StoryObj<typeof meta>;

export const SomeLeft: Story = {};
export const StockNotKnown: Story = { args: { problems: [{ id: 'mug', reason: 'item_sold_out' }] } };
export const SoldOut: Story = { args: { problems: [{ ...mug, available: 0 }] } };
export const NoLongerAvailable: Story = { args: { problems: all.slice(1, 2) } };
export const NotYetAvailable: Story = { args: { problems: all.slice(2, 3) } };
export const OfferEnded: Story = { args: { problems: all.slice(3, 4) } };
export const PriceNotKnown: Story = { args: { problems: [{ id: 'tea', reason: 'offer_ended' }] } };
export const Subscription: Story = { args: { problems: all.slice(4) } };
export const Several: Story = { args: { problems: all } };
/** The shop changes no order by itself: what is left is to take the item out. */
export const WithoutUpdate: Story = { args: { problems: all, canUpdate: false } };
export const BeingRemoved: Story = {
  args: { problems: all.slice(0, 2), isSlow: true },
  play: async (context) => {
    await press(context, 'remove');
    await shows('li[aria-busy]')(context);
  },
};
export const QuantityBeingChanged: Story = {
  args: { problems: all.slice(0, 2), isSlow: true },
  play: async (context) => {
    await press(context, 'update');
    await shows('li[aria-busy]')(context);
  },
};
/** The shop could not be reached: the item is as it was, and it is said there. */
export const NotChanged: Story = {
  args: { problems: all.slice(0, 2), fails: true },
  beforeEach: () => {
    // Heard by the page, which has nothing to log it to.
    spyOn(globalThis, 'reportError').mockReturnValue();
  },
  play: async (context) => {
    await press(context, 'update');
    await shows('.tactful-cart-problem-failed')(context);
  },
};
/** One was dealt with: the focus is at those that are left. */
export const OneOfSeveralSolved: Story = {
  args: { problems: all },
  play: async (context) => {
    await press(context, 'update');
    await shows('li', all.length - 1)(context);
  },
};
/** Nothing is left to say; that it is solved is heard. */
export const Solved: Story = {
  play: async (context) => {
    await press(context, 'update');
    await shows('li', 0)(context);
  },
};

/** Presses a button of the first item. */
async function press(
  { canvasElement, userEvent }: StoryContext<OrderProps>,
  step: 'remove' | 'update',
): Promise<void> {
  const button = canvasElement.querySelector(`li [id$=${step}]`);
  if (button === null) throw new Error(`The item has no button to ${step} it.`);
  await userEvent.click(button);
}
