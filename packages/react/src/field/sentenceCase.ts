/** Writes the first letter large, as at the start of a label. A word that has a large letter within, as eBay, stays as it is. */
export function sentenceCase(text: string, lang: string): string {
  const [first = ''] = text.match(/^\p{Ll}+(?!\p{L})/u) ?? [];
  return first.charAt(0).toLocaleUpperCase(lang) + text.slice(first === '' ? 0 : 1);
}
