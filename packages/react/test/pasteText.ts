import { userEvent } from 'vitest/browser';

/** Pastes a text into an input as a browser does it, through the clipboard. */
export async function pasteText(input: HTMLInputElement, text: string): Promise<void> {
  const source = document.createElement('textarea');
  source.value = text;
  document.body.append(source);
  source.select();
  await userEvent.copy();
  source.remove();
  input.focus();
  await userEvent.paste();
}
