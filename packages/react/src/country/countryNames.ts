/** A country, and what it is called. */
export interface NamedCountry {
  /** ISO 3166-1 code. */
  readonly code: string;
  readonly name: string;
}

/** Names countries in a language, as the browser knows them. */
export function countryNames(codes: readonly string[], lang: string): readonly NamedCountry[] {
  const names = new Intl.DisplayNames(lang, { type: 'region' });
  return codes.map((code) => ({ code, name: names.of(code) ?? code }));
}

/** Puts countries into the order of a language's alphabet. */
export function inAlphabet(countries: readonly NamedCountry[], lang: string): readonly NamedCountry[] {
  const { compare } = new Intl.Collator(lang);
  return countries.toSorted((a, b) => compare(a.name, b.name));
}
