import { useCheckout } from '../src/provider/useCheckout.js';

type Word = 'card' | 'anotherCard' | 'bankAccount' | 'giftCard' | 'saveCard' | 'placeOrder' | 'goToBank';
type Words = { readonly [W in Word]: string };

const en: Words = {
  card: 'Card',
  anotherCard: 'Another card',
  bankAccount: 'Bank account',
  giftCard: 'Gift card',
  saveCard: 'Save this card',
  placeOrder: 'Place order and pay',
  goToBank: 'Go to Example Bank',
};

const words: Readonly<Record<string, Words>> = {
  en,
  de: {
    card: 'Karte',
    anotherCard: 'Andere Karte',
    bankAccount: 'Bankkonto',
    giftCard: 'Geschenkkarte',
    saveCard: 'Diese Karte speichern',
    placeOrder: 'Zahlungspflichtig bestellen',
    goToBank: 'Weiter zu Example Bank',
  },
  ar: {
    card: 'بطاقة',
    anotherCard: 'بطاقة أخرى',
    bankAccount: 'حساب بنكي',
    giftCard: 'بطاقة هدايا',
    saveCard: 'حفظ هذه البطاقة',
    placeOrder: 'تأكيد الطلب والدفع',
    goToBank: 'الانتقال إلى \u2066Example Bank\u2069',
  },
};

/** What a shop itself says in a story, in the story's language. */
export function useShopWords(): Words {
  const { lang } = useCheckout().messages;
  return (Object.hasOwn(words, lang) ? words[lang] : undefined) ?? en;
}
