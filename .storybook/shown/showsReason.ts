import type { StoryContext } from '@storybook/react-vite';
import { describe, disclose, type Reason } from '@tactful/core';
import { errorOf } from '../errorOf.js';
import { readToolbar } from '../toolbar.js';
import { expectShown } from './expectShown.js';

/** Expects the words of the reason in the toolbar's language. */
export async function showsReason({
  args,
  canvasElement,
  globals,
}: StoryContext<{ reason: Reason }>): Promise<void> {
  const { messages, disclosure } = readToolbar(globals);
  await expectShown(canvasElement, describe(disclose(errorOf(args.reason), disclosure), messages));
}
