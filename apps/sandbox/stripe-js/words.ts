import type { FrameKind } from './FrameKind.js';

interface FrameWords {
  /** Of the frame, for who comes to it from the page. */
  readonly title: string;
  /** Of the input inside. */
  readonly label: string;
}

type Words = { readonly [Kind in FrameKind]: FrameWords };

const en: Words = {
  cardNumber: { title: 'Secure card number input frame', label: 'Credit or debit card number' },
  cardExpiry: { title: 'Secure expiration date input frame', label: 'Credit or debit card expiration date' },
  cardCvc: { title: 'Secure CVC input frame', label: 'Credit or debit card CVC/CVV' },
};

const de: Words = {
  cardNumber: { title: 'Sicherer Eingaberahmen für Kartennummer', label: 'Kredit- oder Debitkartennummer' },
  cardExpiry: { title: 'Sicherer Eingaberahmen für Ablaufdatum', label: 'Ablaufdatum der Karte' },
  cardCvc: { title: 'Sicherer Eingaberahmen für Prüfziffer', label: 'Prüfziffer der Karte' },
};

const ar: Words = {
  cardNumber: { title: 'إطار آمن لإدخال رقم البطاقة', label: 'رقم البطاقة' },
  cardExpiry: { title: 'إطار آمن لإدخال تاريخ الانتهاء', label: 'تاريخ انتهاء البطاقة' },
  cardCvc: { title: 'إطار آمن لإدخال رمز الأمان', label: 'رمز أمان البطاقة' },
};

/** The gateway's own words, in the language of the elements; English where it has no other. */
export function wordsOf(locale: string): Words {
  if (locale.startsWith('de')) return de;
  return locale.startsWith('ar') ? ar : en;
}
