import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

/**
 * Renders the page of a shop as its server would, and builds it for a browser, into `dist`.
 * @param {string} shop the folder of the project
 */
export async function buildShop(shop) {
  await buildInto(shop, { ssr: 'src/server.tsx', outDir: 'server' });
  const html = await renderOnServer(join(shop, 'server/server.js'));
  const head = '<meta charset="utf-8" /><title>Shop</title>';
  const script = '<script type="module" src="/src/browser.tsx"></script>';
  writeFileSync(
    join(shop, 'index.html'),
    `<!doctype html><html lang="en"><head>${head}</head><body><div id="root">${html}</div>${script}</body></html>`,
  );
  await buildInto(shop, { outDir: 'dist' });
}

/**
 * @param {string} server a module that exports `html`
 * @returns {Promise<string>}
 */
async function renderOnServer(server) {
  const { error } = console;
  /** @type {string[]} */
  const said = [];
  console.error = (...words) => said.push(words.join(' '));
  try {
    const { html } = await import(pathToFileURL(server).href);
    const page = html();
    if (said.length > 0) throw new Error(`The server wrote to the console: ${said.join('\n')}`);
    return page;
  } finally {
    console.error = error;
  }
}

/**
 * @param {string} root
 * @param {import('vite').BuildEnvironmentOptions} options
 */
async function buildInto(root, options) {
  await build({ root, configFile: false, logLevel: 'error', build: options });
}
