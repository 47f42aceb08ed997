import type { StoryContext } from '@storybook/react-vite';
import { shows } from '../shows.js';

/** Has the secure fields of a story, which did not load, load once more. */
export async function tryAgain(
  context: Pick<StoryContext, 'canvas' | 'canvasElement' | 'userEvent'>,
): Promise<void> {
  await context.userEvent.click(await context.canvas.findByRole('button'));
  await shows('[data-status=loading]', 3)(context);
}
