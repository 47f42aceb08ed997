/** Breaks a text between its words into lines of so many columns. A longer word has a line of its own. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const longer = `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length === 0 || [...longer].length > columns) lines.push(word);
    else lines.splice(-1, 1, longer);
  }
  return lines;
}
