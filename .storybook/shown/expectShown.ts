import type { PaymentMessage } from '@tactful/core';
import { expect, within } from 'storybook/test';

const roles = { banner: 'group', inline: 'group', status: 'group', dialog: 'dialog' } as const;

/** Expects a message where its placement puts it, every word of it. */
export async function expectShown(canvasElement: HTMLElement, message: PaymentMessage): Promise<void> {
  const canvas = within(canvasElement);
  const fields = message.fields.filter(({ field }) => field !== 'form');
  for (const { field, text } of fields) {
    const control = canvasElement.querySelector(`[name="${field}"]`);
    await expect(control).toBeInvalid();
    await expect(control).toHaveAccessibleDescription(expect.stringContaining(text));
  }
  if (message.placement === 'inline' && fields.length > 0) return;
  const panel = await canvas.findByRole(roles[message.placement], {
    name: (name) => name.endsWith(message.title),
  });
  // A dialog's words count down.
  if (message.placement === 'dialog') await expect(panel).toContainElement(focused());
  // A banner adds what became of the money where a field would say nothing of it.
  else await expect(panel).toHaveAccessibleDescription(expect.stringContaining(message.body));
  if (message.placement === 'status') return;
  const offered = message.actions.filter(
    ({ action }) => message.placement !== 'inline' || action !== 'fix_field',
  );
  for (const { label } of offered) await expect(panel).toHaveTextContent(label);
}

function focused(): HTMLElement | null {
  return document.activeElement instanceof HTMLElement ? document.activeElement : null;
}
