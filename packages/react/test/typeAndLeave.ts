import type { StoryContext } from '@storybook/react-vite';
import { leave } from './leave.js';

/** Types a text into the one input of a story, and leaves it. */
export function typeAndLeave(
  text: string,
): (context: Pick<StoryContext, 'canvas' | 'canvasElement' | 'userEvent'>) => Promise<void> {
  return async (context) => {
    await context.userEvent.type(context.canvas.getByRole('textbox'), text);
    await leave(context);
  };
}
