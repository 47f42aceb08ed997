import type { StoryContext } from '@storybook/react-vite';
import { sendForm } from '../sendForm.js';
import { shows } from '../shows.js';

/** Sends the form of a story once its three secure fields have loaded. */
export async function sendWhenReady(context: Pick<StoryContext, 'canvasElement'>): Promise<void> {
  await shows('[data-status=ready]', 3)(context);
  sendForm(context);
  await shows('[data-invalid]', 3)(context);
}
