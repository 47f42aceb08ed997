import type { StoryContext } from '@storybook/react-vite';

/** Types a text into the one input of a story, and leaves it. */
export function typeAndLeave(
  text: string,
): (context: Pick<StoryContext, 'canvas' | 'userEvent'>) => Promise<void> {
  return async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByRole('textbox'), text);
    await userEvent.tab();
  };
}
