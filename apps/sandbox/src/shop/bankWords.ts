import type { PageLanguage } from './pageLanguage.js';

interface BankWords {
  readonly question: string;
  readonly yes: string;
  readonly no: string;
  readonly done: string;
  readonly nothing: string;
}

/** What the bank says that asks who pays. */
export const bankWords: { readonly [Lang in PageLanguage]: BankWords } = {
  en: {
    question: 'Do you want to pay Salt &amp; Kiln?',
    yes: 'Yes, it is me',
    no: 'No',
    done: 'Going back to the shop.',
    nothing: 'There is nothing to confirm.',
  },
  de: {
    question: 'Möchten Sie an Salt &amp; Kiln zahlen?',
    yes: 'Ja, ich bin es',
    no: 'Nein',
    done: 'Sie kehren zum Shop zurück.',
    nothing: 'Es gibt nichts zu bestätigen.',
  },
  ar: {
    question: 'هل تريد الدفع إلى <bdi>Salt &amp; Kiln</bdi>؟',
    yes: 'نعم، هذا أنا',
    no: 'لا',
    done: 'جارٍ الرجوع إلى المتجر.',
    nothing: 'لا يوجد ما يلزم تأكيده.',
  },
};
