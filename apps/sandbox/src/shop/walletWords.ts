import type { PageLanguage } from './pageLanguage.js';

interface WalletWords {
  readonly name: string;
  readonly payTo: string;
  /** Before the last digits of the card that the wallet pays with. */
  readonly card: string;
  readonly agree: string;
  readonly done: string;
  readonly nothing: string;
}

/** What the sheet of the wallet says. */
export const walletWords: { readonly [Lang in PageLanguage]: WalletWords } = {
  en: {
    name: 'Harbour Wallet',
    payTo: 'To Salt &amp; Kiln',
    card: 'Test card ending in',
    agree: 'Pay',
    done: 'Going back to the shop.',
    nothing: 'There is nothing to pay.',
  },
  de: {
    name: 'Harbour Wallet',
    payTo: 'An Salt &amp; Kiln',
    card: 'Testkarte mit den Endziffern',
    agree: 'Bezahlen',
    done: 'Sie kehren zum Shop zurück.',
    nothing: 'Es gibt nichts zu bezahlen.',
  },
  ar: {
    name: 'محفظة Harbour',
    payTo: 'إلى <bdi>Salt &amp; Kiln</bdi>',
    card: 'بطاقة اختبار آخر أرقامها',
    agree: 'الدفع',
    done: 'جارٍ الرجوع إلى المتجر.',
    nothing: 'لا يوجد ما يلزم دفعه.',
  },
};
