import './styles/index.css';
import '@tactful/react/styles.css';
import type { Gateway } from '@tactful/core';
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { NoOrder } from './checkout/NoOrder.js';
import { loadWords } from './locales/loadWords.js';
import type { Words } from './locales/Words.js';
import { readSettings } from './settings/settingsUrl.js';
import type { Order } from './shop/order.js';
import { openOrder, whyNoOrder } from './shop/placeOrder.js';

/** What every page of the shop begins with. */
export interface PageProps {
  readonly firstWords: Words;
  readonly firstOrder: Order;
}

/** Shows a page of the shop once its order and its language are there, or says that there is no order to pay. */
export async function openPage(gateway: Gateway, page: (props: PageProps) => ReactNode): Promise<void> {
  const root = document.getElementById('root');
  if (root === null) throw new Error('There is no element #root to put the shop into.');
  const { locale } = readSettings(window.location.search);
  const [words, order] = await Promise.all([loadWords(locale), openOrder().catch(whyNoOrder)]);
  const Page = page;
  createRoot(root).render(
    <StrictMode>
      {order !== null && 'number' in order ? (
        <Page firstWords={words} firstOrder={order} />
      ) : (
        <NoOrder gateway={gateway} words={words} why={order} />
      )}
    </StrictMode>,
  );
}
