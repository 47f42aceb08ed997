// Run in packages/core: the facts of the gateways -> dist/cli/documented.json, where each code is documented. The facts
// themselves are for the tests, and not shipped.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

/** @typedef {{ docs: { url: string }[], codes: { code: string, source?: string }[] }} Facts */

const gateways = readdirSync('src/gateways').filter((name) => existsSync(factsOf(name)));
const documented = gateways.map((name) => [name, byPage(JSON.parse(readFileSync(factsOf(name), 'utf8')))]);
writeFileSync('dist/cli/documented.json', JSON.stringify(Object.fromEntries(documented)));

/**
 * @param {Facts} facts
 * @returns {Record<string, string[]>} the codes of each page, in the order of the gateway's documents
 */
function byPage({ docs, codes }) {
  const sources = codes.flatMap(({ source }) => (source ? [address(source)] : []));
  const pages = new Set([...docs.map(({ url }) => url), ...sources]);
  const codesOf = (/** @type {string} */ page) =>
    codes.filter(({ source = '' }) => address(source) === page).map(({ code }) => code);
  return Object.fromEntries(
    [...pages].filter((page) => page.startsWith('https:')).map((page) => [page, [...new Set(codesOf(page))]]),
  );
}

/**
 * @param {string} source an address, with words behind it at times
 * @returns {string}
 */
function address(source) {
  return source.split(' ')[0] ?? '';
}

/**
 * @param {string} gateway
 * @returns {string}
 */
function factsOf(gateway) {
  return `src/gateways/${gateway}/facts.json`;
}
