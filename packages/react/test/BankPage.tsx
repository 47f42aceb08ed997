import { fill, formatValues } from '@tactful/core';
import type { ReactNode } from 'react';
import { useCheckout } from '../src/provider/useCheckout.js';
import { useShopWords } from './useShopWords.js';

/** What a bank's page may look like, in the story's language. */
export function BankPage(): ReactNode {
  const { lang, dir } = useCheckout().messages;
  const { bankAsks, bankCode, bankConfirm } = useShopWords();
  const asked = fill(bankAsks, formatValues({ total: { amount: 4900, currency: 'EUR' } }, lang));
  const page = `<!doctype html><html lang="${lang}" dir="${dir}"><title>Bank</title><style>body{font:16px system-ui;margin:24px}</style>
<p><b>Example Bank</b><p>${asked}<p><label>${bankCode} <input></label> <button>${bankConfirm}</button>`;
  return <iframe title="Example Bank" sandbox="" srcDoc={page} />;
}
