import { de as tactful } from '@tactful/react/locales/de';
import type { Words } from './Words.js';

export const de: Words = {
  tactful,
  checkout: 'Kasse',
  opening: 'Die Zahlung wird vorbereitet',
  orderSummary: 'Ihre Bestellung',
  products: {
    teapot: { name: 'Teekanne, salzglasiert', detail: 'Kobaltblau, 0,8 l' },
    cups: { name: 'Teebecher', detail: 'Grau und Kobalt, 0,2 l' },
    darjeeling: { name: 'Darjeeling, First Flush', detail: 'Lose, 100 g' },
  },
  quantity: 'Menge: {count}',
  subtotal: 'Zwischensumme',
  promoCode: 'Gutscheincode hinzufügen',
  discount: 'Rabatt',
  delivery: 'Versand',
  deliveryTime: '2 bis 3 Werktage',
  total: 'Gesamt',
  tax: 'inkl. MwSt.',
  contact: 'Kontakt',
  cardNote: 'Ihre Kartendaten gehen direkt an unseren Zahlungsdienst. Dieser Shop sieht sie nie.',
  methods: {
    card: 'Karte',
    wallet: 'Harbour Wallet',
    bank_debit: 'Lastschrift',
    pay_later: 'Später bezahlen',
    gift_card: 'Geschenkkarte',
  },
  anotherCard: 'Andere Karte',
  wallet: 'Mit Harbour Wallet bezahlen',
  mandate:
    'Sie ermächtigen Salt & Kiln und seinen Zahlungsdienst, den Betrag dieser Bestellung einmalig von Ihrem Konto einzuziehen, und Ihre Bank, die Lastschrift einzulösen. Sie können die Erstattung innerhalb von acht Wochen von Ihrer Bank verlangen.',
  returns: 'Unbenutzte Stücke können Sie innerhalb von 30 Tagen zurückgeben.',
  questions: 'Fragen? Schreiben Sie uns',
  thanks: 'Vielen Dank für Ihre Bestellung',
  orderNumber: 'Bestellnummer',
  receipt: ['Ihre Rechnung ist unterwegs an {email}.', 'Ihre Rechnung ist per E-Mail unterwegs zu Ihnen.'],
  next: 'Wir packen Ihre Bestellung heute von Hand. In 2 bis 3 Werktagen ist sie bei Ihnen.',
  shopAgain: 'Noch einmal bestellen',
  till: {
    title: 'Ladenkasse',
    toPay: 'Zu zahlen',
    take: 'Zahlung annehmen',
    next: 'Nächster Verkauf',
    steps: {
      idle: 'Nennen Sie den Betrag. Nehmen Sie dann die Zahlung an.',
      submitting: 'Bitten Sie um die Karte am Kartenlesegerät.',
      authenticating: 'Bitten Sie darum, den Anweisungen am Kartenlesegerät zu folgen.',
      verifying:
        'Nehmen Sie diese Zahlung nicht noch einmal an, auch nicht bar, bevor das Ergebnis feststeht.',
      unknown: 'Nehmen Sie diese Zahlung nicht noch einmal an, auch nicht bar, bevor das Ergebnis feststeht.',
      declined: 'Klären Sie gemeinsam, wie es weitergeht.',
      succeeded: 'Übergeben Sie Ware und Beleg.',
    },
  },
};
