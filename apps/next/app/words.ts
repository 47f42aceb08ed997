import type { Locale } from './locales';

/** The words of the shop itself. */
export const words = {
  en: { order: 'Your order', teapot: 'Teapot', cups: 'Two cups', total: 'Total' },
  de: { order: 'Ihre Bestellung', teapot: 'Teekanne', cups: 'Zwei Becher', total: 'Gesamtbetrag' },
  ar: { order: 'طلبك', teapot: 'إبريق شاي', cups: 'كوبان', total: 'الإجمالي' },
} satisfies Record<Locale, Record<string, string>>;
