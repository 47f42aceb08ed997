import type { StoryContext } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';

/** Waits until a story shows what it is about: as many elements as it should. */
export function shows(
  selector: string,
  count = 1,
): (context: Pick<StoryContext, 'canvasElement'>) => Promise<void> {
  return async ({ canvasElement }) => {
    await waitFor(() => expect(canvasElement.querySelectorAll(selector)).toHaveLength(count));
  };
}
