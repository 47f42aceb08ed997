/** Writes the first letter small, as within a sentence, unless the language writes its nouns large. A word such as IBAN stays as it is. */
export function withinSentence(text: string, lang: string): string {
  if (/^de\b/.test(lang)) return text;
  return text.replace(/^\p{Lu}(?=\p{Ll}+(?!\p{L}))/u, (first) => first.toLocaleLowerCase(lang));
}
