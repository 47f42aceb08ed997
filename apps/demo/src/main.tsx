import './styles/index.css';
import '@tactful/react/styles.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.js';
import { NoOrder } from './checkout/NoOrder.js';
import { gateways } from './gateways/gateways.js';
import { loadWords } from './locales/loadWords.js';
import { readSettings } from './settings/settingsUrl.js';
import { openOrder } from './shop/placeOrder.js';

const root = document.getElementById('root');
if (root === null) throw new Error('There is no element #root to put the shop into.');

const { locale, gateway } = readSettings(window.location.search);
const [words, order] = await Promise.all([loadWords(locale), openOrder().catch(() => null)]);
createRoot(root).render(
  <StrictMode>
    {order === null ? (
      <NoOrder gateway={gateways[gateway].gateway} words={words} />
    ) : (
      <App firstWords={words} firstOrder={order} />
    )}
  </StrictMode>,
);
