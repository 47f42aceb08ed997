import type { StoryContext } from '@storybook/react-vite';
import { type CodeFact, disclose } from '@tactful/core';
import { readCode } from '../readCode.js';
import { readToolbar } from '../toolbar.js';
import { expectShown } from './expectShown.js';

/** Expects what the gateway's code means, in the words of the toolbar's language. */
export async function showsCode({ args, canvasElement, globals }: StoryContext<CodeFact>): Promise<void> {
  const { folder, messages, disclosure } = readToolbar(globals);
  await expectShown(canvasElement, disclose(readCode(folder, args), disclosure), messages);
}
