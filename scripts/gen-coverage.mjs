// node scripts/gen-coverage.mjs [--check]: writes docs/coverage.md: what the tables of core make of each gateway's codes.
// With --check it writes nothing, and fails when what the page says of a gateway is not what the tables say. A gateway that
// is not on the page yet is no failure: to add one is to write its folder and nothing else.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadModule } from './loadModule.mjs';

/** @typedef {import('../packages/core/test/coverageOf.js').Coverage} Coverage */

const page = 'docs/coverage.md';
const root = 'packages/core/src/gateways';
const { coverageOf } = await loadModule('packages/core/test/coverageOf.ts');

const all = await Promise.all(readdirSync(root).map((name) => coverage(join(root, name))));
const found = all.flat();
const present = existsSync(page) ? readFileSync(page, 'utf8') : '';
const onPage = found.filter(({ gateway }) => present.includes(`\n| ${gateway} `));
if (!process.argv.includes('--check')) writeFileSync(page, write(found));
else if (present !== write(onPage)) {
  console.error(`${page} is stale. Write it anew: npm run gen:coverage`);
  process.exitCode = 1;
}
console.log(`${found.length} gateways, ${sum(found.map(({ known }) => sum(Object.values(known))))} codes.`);

/**
 * @param {string} folder
 * @returns {Promise<Coverage[]>} none when the gateway has no list of codes
 */
async function coverage(folder) {
  const lists = readdirSync(folder).filter((name) => name.endsWith('.json'));
  if (lists.length === 0) return [];
  const { codes } = await loadModule(join(folder, 'codes.ts'));
  const { answerWith } = await loadModule(join(folder, 'fixtures.ts'));
  const [gateway] = Object.values(await loadModule(join(folder, 'index.ts')));
  const facts = lists.map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));
  return [coverageOf({ gateway, codes, answerWith }, facts)];
}

/**
 * @param {Coverage[]} gateways
 * @returns {string} the page
 */
function write(gateways) {
  const lists = gateways.flatMap((gateway) => gateway.lists);
  return `<!-- Written by scripts/gen-coverage.mjs from the tables of core. Do not edit. -->

# Coverage

What Tactful makes of the codes of each gateway, counted from its tables: \`npm run gen:coverage\`.

- **Specific**: the shopper reads what is the matter.
- **Masked**: no shopper may be told, so they read what anybody reads whose card was declined.
- **Store**: a problem of the store, not of the shopper.
- **Open**: nobody knows yet whether the payment went through, and the shopper is told so.
- **General**: "declined" or "did not go through", and not why.

${table(
  ['Gateway', 'Codes known', 'Specific', 'Masked', 'Store', 'Open', 'General'],
  gateways.map(({ gateway, known }) => [
    gateway,
    sum(Object.values(known)),
    known.specific,
    known.masked,
    known.store,
    known.unknown,
    known.generic,
  ]),
)}

## Codes that a shopper can meet

The gateways' own lists, each code read as it comes over the wire. Where the gateway itself says no more than "declined",
nor can Tactful. Of the other codes the last column counts those that are told in more than general words; the tests ask
for 99 %.

${table(
  ['List', 'Shopper-facing codes', 'The gateway says no more', 'It says more, we do not', 'Told'],
  lists.map(({ name, shopperFacing, silent, exceptions, share }) => [
    name,
    shopperFacing,
    silent,
    exceptions.length - silent,
    percent(share),
  ]),
)}

## Codes that are told in general words, and why

${lists.map(exceptionsOf).filter(Boolean).join('\n\n')}
`;
}

/** @param {Coverage['lists'][number]} list */
function exceptionsOf({ name, exceptions }) {
  if (exceptions.length === 0) return '';
  const lines = [...new Set(exceptions.map(whyOf))].map((why) => {
    const codes = exceptions.filter((exception) => whyOf(exception) === why).map(({ code }) => `\`${code}\``);
    return `- ${why}: ${[...new Set(codes)].join(', ')}`;
  });
  return `### ${name}\n\n${lines.join('\n')}`;
}

/** @param {Coverage['lists'][number]['exceptions'][number]} exception */
function whyOf({ reason, why = 'not told', gatewaySaysNoMore }) {
  return `${gatewaySaysNoMore ? '' : '**the gateway says more**: '}${why} (\`${reason}\`)`;
}

/**
 * @param {string[]} headers
 * @param {(string | number)[][]} rows names, then numbers
 * @returns {string} a table in Markdown, its columns in line
 */
function table(headers, rows) {
  const cells = [headers, ...rows.map((row) => row.map((cell) => cell.toLocaleString('en')))];
  const widths = headers.map((_, column) => Math.max(3, ...cells.map((row) => row[column]?.length ?? 0)));
  const lines = cells.map((row) => row.map((cell, column) => pad(cell, column, widths)).join(' | '));
  const rule = widths.map((width, column) =>
    column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return [lines[0], rule.join(' | '), ...lines.slice(1)].map((line) => `| ${line} |`).join('\n');
}

/**
 * @param {string} cell
 * @param {number} column
 * @param {number[]} widths
 */
function pad(cell, column, widths) {
  const width = widths[column] ?? 0;
  return column === 0 ? cell.padEnd(width) : cell.padStart(width);
}

/** @param {number} share */
function percent(share) {
  return `${Math.floor(share * 1000) / 10} %`;
}

/** @param {number[]} numbers */
function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
