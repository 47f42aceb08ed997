import './styles/index.css';
import '@tactful/react/styles.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.js';
import { loadWords } from './locales/loadWords.js';
import { readSettings } from './settings/settingsUrl.js';
import { placeOrder } from './shop/placeOrder.js';

const root = document.getElementById('root');
if (root === null) throw new Error('There is no element #root to put the shop into.');

const { locale } = readSettings(window.location.search);
const [words, order] = await Promise.all([loadWords(locale), placeOrder()]);
createRoot(root).render(
  <StrictMode>
    <App firstWords={words} firstOrder={order} />
  </StrictMode>,
);
