import {
  type Action,
  describe,
  type Field,
  type MessageValues,
  type PublicPaymentError,
} from '@tactful/core';
import type { CheckoutMessages } from '@tactful/react';
import { expect, within } from 'storybook/test';

const roles = { banner: 'group', inline: 'group', status: 'group', dialog: 'dialog' } as const;

/** Not repeated under a text that gives it. */
const advice: ReadonlySet<Action> = new Set(['contact_issuer', 'try_later']);

/** Expects what is said of an error where its placement puts it, every word of it. */
export async function expectShown(
  canvasElement: HTMLElement,
  error: PublicPaymentError,
  messages: CheckoutMessages,
): Promise<void> {
  const canvas = within(canvasElement);
  const message = describe(error, messages);
  const fields = message.fields.filter(({ field }) => field !== 'form');
  for (const { field } of fields) {
    const { fields: named } = describe(error, messages, valuesOf(error, field, messages));
    const said = named.find((each) => each.field === field);
    const control = canvasElement.querySelector(`[name="${field}"]`);
    await expect(control).toBeInvalid();
    await expect(control).toHaveAccessibleDescription(inAnyCase(String(said?.text)));
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
    ({ action }) => !advice.has(action) && (message.placement !== 'inline' || action !== 'fix_field'),
  );
  for (const { label } of offered) await expect(panel).toHaveTextContent(label);
}

/** What is said at a field that is only to be checked is said with its name: in a list, nothing else tells which it is. */
function valuesOf(error: PublicPaymentError, field: Field, messages: CheckoutMessages): MessageValues {
  const issue = [error, ...error.issues].find((each) => each.field === field);
  return issue?.reason === 'details_not_accepted' ? { label: messages.fields[field] } : {};
}

/** A label within a sentence is written small. */
function inAnyCase(text: string): RegExp {
  return new RegExp(text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'i');
}

function focused(): HTMLElement | null {
  return document.activeElement instanceof HTMLElement ? document.activeElement : null;
}
