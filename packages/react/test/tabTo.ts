import type { StoryContext } from '@storybook/react-vite';
import { expect } from 'storybook/test';

/** Presses Tab until the first control of a role has the focus: the browser shows a ring around it, as it does for keys. */
export function tabTo(role: string): (context: Pick<StoryContext, 'canvas' | 'userEvent'>) => Promise<void> {
  return async ({ canvas, userEvent }) => {
    const [control] = canvas.getAllByRole(role);
    for (let presses = 0; document.activeElement !== control && presses < 20; presses += 1)
      await userEvent.tab();
    await expect(control?.matches(':focus-visible')).toBe(true);
  };
}
