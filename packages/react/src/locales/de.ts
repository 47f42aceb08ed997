import { de as messages } from '@tactful/core/locales/de';
import type { CheckoutMessages } from '../CheckoutMessages.js';

/** German, addressing the shopper as "Sie". */
export const de: CheckoutMessages = {
  ...messages,
  postalCode: { US: 'ZIP-Code', GB: 'Postcode', IE: 'Eircode', IN: 'PIN-Code', BR: 'CEP' },
  hints: {
    card_expiry: 'MM/JJ',
    card_csc: '3 Ziffern auf der Rückseite oder 4 auf der Vorderseite',
    card_csc_3: '3 Ziffern auf der Rückseite Ihrer Karte',
    card_csc_4: '4 Ziffern auf der Vorderseite Ihrer Karte',
  },
  ui: {
    optional: 'optional',
    error_prefix: 'Fehler:',
    fill_in: 'Noch auszufüllen: {label}',
    card_group: 'Kartendaten',
    csc_help: 'Wo finde ich den Sicherheitscode?',
    pay: ['{total} bezahlen', 'Bezahlen'],
    paying: 'Zahlung läuft',
    paying_long: 'Das dauert länger als sonst. Lassen Sie diese Seite geöffnet.',
    paid: 'Zahlung abgeschlossen',
    checking: 'Ihre Zahlung wird geprüft',
    authenticating: 'Warten auf die Bestätigung bei Ihrer Bank',
    retrying_in: 'Neuer Versuch in {wait}.',
    reference: 'Referenz: {reference}',
    unconfirmed_title: 'Wir konnten Ihre Zahlung nicht bestätigen',
    unconfirmed_body:
      'Ihre Zahlung wurde möglicherweise ausgeführt. Bezahlen Sie nicht noch einmal. Fragen Sie beim Shop nach.',
    close: 'Schließen',
    bank: {
      routing_number: 'Routing Number (US-Bankleitzahl)',
      sort_code: 'Sort Code (britische Bankleitzahl)',
      bsb: 'BSB-Nummer',
      checking: 'Girokonto',
      savings: 'Sparkonto',
      agree: 'Ich stimme der Lastschrift zu',
    },
  },
};
