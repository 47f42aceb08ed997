const typing = /^(insertText|insertCompositionText|delete|history)/;

/**
 * Whether an input event is one key of many. Paste, drop and autofill are not: the whole value came at once, so there
 * is no more typing to wait for. A mask reports what it wrote as `insertText` without data.
 */
export function isTyped(event: Event): boolean {
  if (!(event instanceof InputEvent)) return false;
  return typing.test(event.inputType) && !(event.inputType === 'insertText' && event.data === null);
}
