import type { CheckoutMessages } from '@tactful/react';
import { ar } from '@tactful/react/locales/ar';
import { de } from '@tactful/react/locales/de';
import { en } from '@tactful/react/locales/en';
import { headers } from 'next/headers';

const catalogs = { en, de, ar };

export type Locale = keyof typeof catalogs;

/** The language that is asked for, else the most wanted of the browser's languages that we have, else English. */
export function localeFor(asked: string | null, acceptLanguage: string | null): Locale {
  const tags = [asked ?? '', ...mostWantedFirst(acceptLanguage ?? '')];
  return (
    tags
      .map((tag) =>
        tag
          .trim()
          .toLowerCase()
          .replace(/[-;].*/, ''),
      )
      .find(isLocale) ?? 'en'
  );
}

/** The language of this request, as `proxy.ts` chose it. */
export async function readLocale(): Promise<Locale> {
  return localeFor((await headers()).get('x-locale'), null);
}

/** The words of this request's language. Only they are sent to the browser. */
export async function readMessages(): Promise<CheckoutMessages> {
  return catalogs[await readLocale()];
}

/** A language with `q=0` is not wanted at all. */
function mostWantedFirst(acceptLanguage: string): string[] {
  const wanted = acceptLanguage
    .split(',')
    .map((tag) => ({ tag, weight: Number(/;\s*q=([\d.]+)/i.exec(tag)?.[1] ?? 1) }));
  return wanted
    .filter(({ weight }) => weight > 0)
    .toSorted((one, other) => other.weight - one.weight)
    .map(({ tag }) => tag);
}

function isLocale(tag: string): tag is Locale {
  return Object.hasOwn(catalogs, tag);
}
