import type { Meta, StoryContext, StoryObj } from '@storybook/react-vite';
import { type ReactNode, useId, useState } from 'react';
import { within } from 'storybook/test';
import { inForm } from '../../test/inForm.js';
import { sendForm } from '../../test/sendForm.js';
import { shows } from '../../test/shows.js';
import { useShopWords } from '../../test/useShopWords.js';
import { CardFields } from '../card-fields/CardFields.js';
import { useCheckout } from '../provider/useCheckout.js';
import { CheckoutDialog } from './CheckoutDialog.js';

interface PageProps {
  /** The heading can take the focus. Without that, the first control has it. */
  readonly startsAtHeading?: boolean;
}

/** A page with a button that opens a dialog of the shop's own. */
function Page({ startsAtHeading = true }: PageProps): ReactNode {
  const { replaceCard, saveCard } = useShopWords();
  const { messages } = useCheckout();
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  const close = (): void => setIsOpen(false);
  return (
    <>
      <button type="button" className="tactful-button" onClick={() => setIsOpen(true)}>
        {replaceCard}
      </button>
      {isOpen && (
        <CheckoutDialog aria-labelledby={id} onDismiss={close}>
          <div className="tactful-form">
            <h2 id={id} tabIndex={startsAtHeading ? -1 : undefined}>
              {replaceCard}
            </h2>
            <CardFields />
            <button className="tactful-button" data-rank="first">
              {saveCard}
            </button>
            <button type="button" className="tactful-button" onClick={close}>
              {messages.ui.close}
            </button>
          </div>
        </CheckoutDialog>
      )}
    </>
  );
}

const meta = {
  title: 'CheckoutDialog',
  component: Page,
  decorators: [inForm],
  play: open,
} satisfies Meta<typeof Page>;
export default meta;

type Story = StoryObj<typeof meta>;

async function open(context: StoryContext<PageProps>): Promise<void> {
  await context.userEvent.click(context.canvas.getByRole('button'));
  await shows('dialog[open] :focus')(context);
}

export const HeadingFocused: Story = {};
export const FirstControlFocused: Story = { args: { startsAtHeading: false } };
export const FieldsMissing: Story = {
  play: async (context) => {
    await open(context);
    sendForm(context);
    await shows('dialog [data-invalid]', 3)(context);
  },
};
/** It has gone, and the focus is where it was. */
export const Closed: Story = {
  play: async (context) => {
    await open(context);
    const close = within(context.canvas.getByRole('dialog')).getAllByRole('button').at(-1);
    if (close) await context.userEvent.click(close);
    await shows('dialog', 0)(context);
    await shows('button:focus')(context);
  },
};
