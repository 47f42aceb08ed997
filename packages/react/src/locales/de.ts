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
    promo_code: {
      apply: 'Einlösen',
      applying: 'Gutscheincode wird geprüft',
      applied: 'Gutscheincode eingelöst: {code}',
      removed: 'Gutscheincode entfernt',
      missing: 'Geben Sie Ihren Gutscheincode ein',
      not_applied: 'Der Gutscheincode wurde nicht geprüft. Versuchen Sie es erneut',
      not_removed: 'Der Gutscheincode wurde nicht entfernt. Versuchen Sie es erneut',
    },
    cart_problems: {
      title: 'Einige Artikel müssen Sie ändern',
      set_quantity: 'Menge ändern auf {available}',
      use_price: 'Aktuellen Preis übernehmen',
      remove: 'Entfernen',
      solved: 'Ihre Bestellung ist auf dem neuesten Stand',
    },
    price_change: {
      old_total: 'Bisheriger Gesamtbetrag',
      new_total: 'Neuer Gesamtbetrag',
      confirm: 'Neuen Gesamtbetrag annehmen',
    },
    session: {
      extending: 'Die Zeit wird verlängert',
      extended: 'Sie haben mehr Zeit',
      not_extended: 'Wir konnten die Zeit nicht verlängern. Versuchen Sie es erneut.',
    },
    authentication_step: {
      cancel: 'Bestätigung bei der Bank abbrechen',
    },
    offline: {
      body: 'Prüfen Sie Ihre Internetverbindung. Lassen Sie diese Seite geöffnet.',
      back: 'Sie sind wieder online',
    },
    support_reference: {
      copy: 'Referenz kopieren',
      copied: 'Referenz kopiert',
      selected: 'Referenz ausgewählt. Kopieren Sie sie jetzt.',
    },
    checkout_error: {
      title: 'Der Bezahlvorgang wurde unterbrochen',
      body: 'Laden Sie die Seite neu, um fortzufahren.',
      reload: 'Seite neu laden',
    },
    device: {
      present_card: 'Stecken Sie Ihre Karte ein oder halten Sie sie ans Gerät',
      total: 'Gesamtbetrag: {total}',
      cancel: 'Zahlung abbrechen',
    },
    bank: {
      routing_number: 'Routing Number (US-Bankleitzahl)',
      sort_code: 'Sort Code (britische Bankleitzahl)',
      bsb: 'BSB-Nummer',
      checking: 'Girokonto',
      savings: 'Sparkonto',
      agree: 'Ich stimme der Lastschrift zu',
    },
    saved_methods: {
      loading: 'Ihre gespeicherten Zahlungsmethoden werden geladen',
      ending: '{name} mit den Endziffern {digits}',
      expires: 'Gültig bis {expiry}',
      default: 'Standard',
      make_default: 'Als Standard festlegen',
      made_default: 'Standard-Zahlungsmethode: {method}',
      replace: 'Ersetzen',
      remove: 'Entfernen',
      confirm: '{method} entfernen?',
      keep: 'Behalten',
      removed: 'Entfernt: {method}',
    },
    wallet_button: {
      loading: '{wallet} wird geladen',
    },
  },
};
