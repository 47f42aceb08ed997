const languages = ['en', 'de', 'ar'] as const;

/** A language that pages in a frame speak. */
export type PageLanguage = (typeof languages)[number];

/** The language of the page around a frame, as it puts it into the frame's address. */
export function pageLanguage(query: URLSearchParams): PageLanguage {
  return languages.find((lang) => lang === query.get('lang')) ?? 'en';
}
