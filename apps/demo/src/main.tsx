import './styles/index.css';
import '@tactful/react/styles.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.js';
import { loadWords } from './locales/loadWords.js';
import { readSettings } from './settings/settingsUrl.js';

const root = document.getElementById('root');
if (root === null) throw new Error('There is no element #root to put the shop into.');

const words = await loadWords(readSettings(window.location.search).locale);
createRoot(root).render(
  <StrictMode>
    <App firstWords={words} />
  </StrictMode>,
);
