import type { StoryContext } from '@storybook/react-vite';
import { disclose, paymentError, type Reason } from '@tactful/core';
import { readToolbar } from '../toolbar.js';
import { expectShown } from './expectShown.js';

/** Expects the words of the reason in the toolbar's language. */
export async function showsReason({
  args,
  canvasElement,
  globals,
}: StoryContext<{ reason: Reason }>): Promise<void> {
  const { messages, disclosure } = readToolbar(globals);
  await expectShown(canvasElement, disclose(paymentError(args.reason), disclosure), messages);
}
