import type { StoryContext } from '@storybook/react-vite';
import { publicError, publicReason, type Reason } from '@tactful/core';
import { readToolbar } from '../toolbar.js';
import { expectShown } from './expectShown.js';

/** Expects the words of the reason that stands in for a reason that no shopper is told. */
export async function showsStandIn({
  args,
  canvasElement,
  globals,
}: StoryContext<{ reason: Reason }>): Promise<void> {
  const { messages } = readToolbar(globals);
  await expectShown(canvasElement, publicError(publicReason(args.reason)), messages);
}
