import type { StoryContext } from '@storybook/react-vite';
import { shows } from '../shows.js';

/** Moves the focus into the frame of a story's card number, as its label does. */
export async function focusFrame(context: Pick<StoryContext, 'canvasElement'>): Promise<void> {
  await shows('[data-status=ready]', 3)(context);
  context.canvasElement.querySelector<HTMLElement>('fieldset[name=card_number]')?.focus();
  await shows('[data-focused]')(context);
}
