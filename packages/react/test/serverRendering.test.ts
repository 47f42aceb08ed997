import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { en } from '../src/locales/en.js';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, it, test, vi } from 'vitest';
import { CheckoutProvider } from '../src/provider/CheckoutProvider.js';
import { Shop } from './Shop.js';
import { plainGateway } from './answers.js';
import { everyComponent, PageWith } from './everyComponent.js';

test.each(Object.entries(everyComponent))('renders %s where there is no page', (_, children) => {
  const errors = vi.spyOn(console, 'error');
  expect(renderToString(createElement(PageWith, null, children))).toMatch(/^<div class="tactful"/);
  expect(errors.mock.calls).toEqual([]);
  errors.mockRestore();
});

it('is only given modules with hooks that say so to React Server Components', async () => {
  const index = await readFile(new URL('../src/index.ts', import.meta.url), 'utf8');
  const exported = [...index.matchAll(/^export \{([^}]*)\} from '(.*)\.js';/gm)];
  for (const [, names = '', path] of exported) {
    if (!/(^|,)\s*([A-Z]|use[A-Z])/.test(names)) continue;
    const file = [`../src/${path}.tsx`, `../src/${path}.ts`].map((name) => new URL(name, import.meta.url));
    const text = await readFile(file.find((name) => existsSync(name)) ?? '', 'utf8');
    expect([path, text.split('\n')[0]]).toEqual([path, "'use client';"]);
  }
});

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
