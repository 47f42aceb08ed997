import { en } from '../src/locales/en.js';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { CheckoutProvider } from '../src/provider/CheckoutProvider.js';
import { Shop } from './Shop.js';
import { plainGateway } from './answers.js';

it('renders the whole form where there is no page', () => {
  const html = renderToString(createElement(Shop));
  expect(html).toContain('Pay \u2068€49.00\u2069');
  expect(html).toContain(en.fields.card_number);
  expect(html).toMatch(/role="status"><\/div>.*role="alert"><\/div>/);
});

it('renders a busy placeholder while a language is loaded', () => {
  const loadMessages = () => Promise.resolve(en);
  const props = { gateway: plainGateway, locale: 'en', loadMessages, children: 'the form' };
  const html = renderToString(createElement(CheckoutProvider, props));
  expect(html).toMatch(/^<div class="tactful" aria-busy="true"><div/);
  expect(html).not.toContain('the form');
});
