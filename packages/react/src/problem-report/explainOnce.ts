const explained = new Set<string>();

/** Explains in the console, once, what the page's developer can mend. Call it in development builds only. */
export function explainOnce(text: string): void {
  if (explained.has(text)) return;
  explained.add(text);
  // oxlint-disable-next-line eslint/no-console -- it is for who has the console open
  console.warn(`Tactful: ${text}\nThis is said once, and not in a production build.`);
}
