import type { StoryContext } from '@storybook/react-vite';

/** Leaves the field of a story by a click beside it, so that no other has the focus. */
export async function leave({
  canvasElement,
  userEvent,
}: Pick<StoryContext, 'canvasElement' | 'userEvent'>): Promise<void> {
  await userEvent.click(canvasElement);
}
