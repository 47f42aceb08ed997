/** A text without what steers a terminal or turns its direction: codes come from outside. */
export function printable(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/\p{C}/gu, '');
}
