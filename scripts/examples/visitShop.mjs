import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { paymentError, problemMediaType, toProblemDetails } from '@tactful/core';
import { chromium } from 'playwright';
import { launchOptions } from '../chromium.mjs';

/** @import { Page, Request } from 'playwright' */

const address = 'http://localhost/';
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";

/**
 * Opens a built shop under a strict Content Security Policy, sends its checkout, and declines its payment as docs/server.md does.
 * @param {string} dist the folder of the built page
 */
export async function visitShop(dist) {
  const browser = await chromium.launch(launchOptions);
  try {
    const [early, ready] = [await browser.newPage({ javaScriptEnabled: false }), await browser.newPage()];
    for (const page of [early, ready]) await serve(page, dist);
    await sendTooEarly(early);
    await sendEmpty(ready);
    await beDeclined(ready);
  } finally {
    await browser.close();
  }
}

/**
 * @param {Page} page
 * @param {string} dist
 */
async function serve(page, dist) {
  await page.route('**', (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/pay') return route.fulfill(decline(route.request()));
    const path = join(dist, pathname === '/' ? 'index.html' : pathname);
    const headers = { 'Content-Security-Policy': policy };
    return existsSync(path) ? route.fulfill({ path, headers }) : route.fulfill({ status: 404 });
  });
}

/**
 * Before its script has loaded, the form must not put what was typed into the address.
 * @param {Page} page
 */
async function sendTooEarly(page) {
  await page.goto(address);
  await page.getByLabel('Card number').fill('4242');
  await page.getByLabel('Card number').press('Enter');
  await page.getByRole('button', { name: /^Pay/ }).click();
  if (page.url() !== address) throw new Error(`Without its script the form went to ${page.url()}`);
}

/**
 * What the server answers when a card has no funds; without a key or a token, that the request is wrong.
 * @param {Request} request
 */
function decline(request) {
  const isWhole = request.headers()['idempotency-key'] && request.postDataJSON()?.paymentMethod;
  if (request.method() !== 'POST' || !isWhole) return { status: 400 };
  const problem = toProblemDetails(paymentError('insufficient_funds'));
  return { status: problem.status, contentType: problemMediaType, body: JSON.stringify(problem) };
}

/** @param {Page} page the form, sent once */
async function beDeclined(page) {
  const typed = {
    'Email address': 'mia@example.com',
    'Card number': '4242424242424242',
    'Expiry date': '12/49',
    'Security code': '123',
  };
  for (const [label, text] of Object.entries(typed)) await page.getByLabel(label).fill(text);
  await page.getByRole('button', { name: /^Pay/ }).click();
  await page.getByText('Not enough funds available').waitFor();
}

/** @param {Page} page */
async function sendEmpty(page) {
  /** @type {string[]} */
  const said = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(error.message));
  await page.goto(address);
  await page.locator('[data-hydrated]').waitFor();
  await page.getByRole('button', { name: /^Pay/ }).click();
  const summary = page.getByRole('group', { name: /Check your details/ });
  await summary.waitFor();
  const links = await summary.getByRole('link').allTextContents();
  if (links.length !== 4) throw new Error(`The summary has these links: ${links.join(', ')}`);
  if (said.length > 0) throw new Error(`The page wrote to the console: ${said.join('\n')}`);
}
