import { useCheckout } from '../src/provider/useCheckout.js';

type Word =
  | 'card'
  | 'anotherCard'
  | 'bankAccount'
  | 'giftCard'
  | 'replaceCard'
  | 'saveCard'
  | 'saveWallet'
  | 'saving'
  | 'placeOrder'
  | 'goToBank'
  | 'bankAsks'
  | 'bankCode'
  | 'bankConfirm'
  | 'mandate'
  | 'vatNumber'
  | 'delivery'
  | 'byPost'
  | 'inStore'
  | ShopItem;
type Words = { readonly [W in Word]: string };

/** What a shop of the stories sells. */
export type ShopItem = 'mug' | 'poster' | 'lamp' | 'tea' | 'teaBox';

const en: Words = {
  card: 'Card',
  anotherCard: 'Another card',
  bankAccount: 'Bank account',
  giftCard: 'Gift card',
  replaceCard: 'Replace the card',
  saveCard: 'Save this card',
  saveWallet: 'Save this wallet',
  saving: 'Saving',
  placeOrder: 'Place order and pay',
  goToBank: 'Go to Example Bank',
  bankAsks: 'To pay {total} to Ada’s Shop, enter the code that we have sent you.',
  bankCode: 'Code',
  bankConfirm: 'Confirm',
  mandate:
    'You allow Ada’s Shop and its payment service to send instructions to your bank to debit your account, and your bank to follow them. You can ask your bank for your money back within eight weeks of the debit.',
  vatNumber: 'VAT number',
  delivery: 'Delivery',
  byPost: 'By post',
  inStore: 'Collect in store',
  mug: 'Blue mug',
  poster: 'Poster “Harbour at night”, 50\u00a0×\u00a070\u00a0cm',
  lamp: 'Desk lamp',
  tea: 'Green tea, 250\u00a0g',
  teaBox: 'Tea box, monthly',
};

const words: Readonly<Record<string, Words>> = {
  en,
  de: {
    card: 'Karte',
    anotherCard: 'Andere Karte',
    bankAccount: 'Bankkonto',
    giftCard: 'Geschenkkarte',
    replaceCard: 'Karte ersetzen',
    saveCard: 'Diese Karte speichern',
    saveWallet: 'Diese Wallet speichern',
    saving: 'Wird gespeichert',
    placeOrder: 'Zahlungspflichtig bestellen',
    goToBank: 'Weiter zu Example Bank',
    bankAsks: 'Um {total} an Adas Shop zu zahlen, geben Sie den Code ein, den wir Ihnen geschickt haben.',
    bankCode: 'Code',
    bankConfirm: 'Bestätigen',
    mandate:
      'Sie ermächtigen Adas Shop und seinen Zahlungsdienst, Zahlungen von Ihrem Konto einzuziehen, und weisen Ihre Bank an, diese Lastschriften einzulösen. Sie können innerhalb von acht Wochen nach der Belastung Ihr Geld zurückverlangen.',
    vatNumber: 'USt-ID',
    delivery: 'Lieferung',
    byPost: 'Per Post',
    inStore: 'Abholung im Laden',
    mug: 'Blaue Tasse',
    poster: 'Poster „Hafen bei Nacht“, 50\u00a0×\u00a070\u00a0cm',
    lamp: 'Schreibtischlampe',
    tea: 'Grüner Tee, 250\u00a0g',
    teaBox: 'Tee-Abo, monatlich',
  },
  ar: {
    card: 'بطاقة',
    anotherCard: 'بطاقة أخرى',
    bankAccount: 'حساب بنكي',
    giftCard: 'بطاقة هدايا',
    replaceCard: 'استبدال البطاقة',
    saveCard: 'حفظ هذه البطاقة',
    saveWallet: 'حفظ هذه المحفظة',
    saving: 'جارٍ الحفظ',
    placeOrder: 'تأكيد الطلب والدفع',
    goToBank: 'الانتقال إلى \u2066Example Bank\u2069',
    bankAsks: 'لدفع {total} إلى متجر آدا، يلزم إدخال الرمز المُرسَل.',
    bankCode: 'الرمز',
    bankConfirm: 'تأكيد',
    mandate:
      'بهذه الموافقة يُسمح لمتجر آدا ومزوّد خدمة الدفع بإرسال تعليمات إلى البنك للخصم من حسابك، وللبنك بتنفيذها. يمكن طلب استرداد المبلغ من البنك خلال ثمانية أسابيع من تاريخ الخصم.',
    vatNumber: 'رقم ضريبة القيمة المضافة',
    delivery: 'التسليم',
    byPost: 'بالبريد',
    inStore: 'الاستلام من المتجر',
    mug: 'كوب أزرق',
    poster: 'ملصق «الميناء ليلًا»، \u206650\u00a0×\u00a070\u2069\u00a0سم',
    lamp: 'مصباح مكتب',
    tea: 'شاي أخضر، \u2066250\u2069\u00a0غ',
    teaBox: 'صندوق شاي شهري',
  },
};

/** What a shop itself says in a story, in the story's language. */
export function useShopWords(): Words {
  const { lang } = useCheckout().messages;
  return (Object.hasOwn(words, lang) ? words[lang] : undefined) ?? en;
}
