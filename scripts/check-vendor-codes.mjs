// node scripts/check-vendor-codes.mjs [--latest]: names each code that a vendor's npm package has and no table of ours.
// With --latest it looks into the newest releases instead of those that are installed.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadModule } from './loadModule.mjs';
import { vendorCodeLists } from './vendorCodeLists.mjs';

/** @typedef {import('./vendorCodeLists.mjs').CodeList} CodeList */

const installs = ['node_modules', 'apps/sandbox/node_modules'];
const temporary = mkdtempSync(join(tmpdir(), 'tactful-'));
try {
  const names = [...new Set(vendorCodeLists.map((list) => list.package))];
  const find = process.argv.includes('--latest') ? download : installed;
  const folders = new Map(names.map((name) => [name, find(name)]));
  const problems = await Promise.all(
    vendorCodeLists.map((list) => problemsOf(list, folders.get(list.package) ?? '')),
  );
  for (const problem of problems.flat()) console.error(problem);
  if (problems.flat().length > 0) process.exitCode = 1;
  const releases = [...folders].map(([name, folder]) => `${name} ${versionOf(folder)}`);
  console.log(`${vendorCodeLists.length} lists of codes in ${releases.join(', ')}.`);
} finally {
  rmSync(temporary, { recursive: true });
}

/**
 * @param {CodeList} list
 * @param {string} folder of the package
 * @returns {Promise<string[]>} what is wrong with our tables, or with our knowledge of the list
 */
async function problemsOf(list, folder) {
  const place = `${list.package}/${list.file}`;
  const codes = codesOf(list, folder);
  if (codes.length < list.least)
    return [`${place}: ${codes.length} codes of ${list.tables.join(', ')} found, ${list.least} expected.`];
  const exempt = Object.values(list.except ?? {}).flatMap((names) => names.split(' '));
  const known = await knownTo(list);
  return [
    ...codes
      .filter((code) => !known(code) && !exempt.includes(code))
      .map(
        (code) => `${place}: no row for ${code} in ${list.tables.join(', ')} of ${list.gateway}/codes.ts.`,
      ),
    ...exempt
      .filter((code) => known(code) || !codes.includes(code))
      .map((code) => `${place}: ${code} needs no exception any more.`),
  ];
}

/**
 * @param {CodeList} list
 * @param {string} folder
 * @returns {string[]}
 */
function codesOf({ file, inside, code = /["']([^"']+)["']/g }, folder) {
  const path = join(folder, file);
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const parts = [...text.matchAll(inside)].map(([, part = '']) => part);
  const found = parts.flatMap((part) => [...part.matchAll(code)].map(([, name = '']) => name));
  return [...new Set(found)];
}

/**
 * @param {CodeList} list
 * @returns {Promise<(code: string) => boolean>} whether one of its tables has a code
 */
async function knownTo({ gateway, tables }) {
  const { codes, ...others } = await loadModule(`packages/core/src/gateways/${gateway}/codes.ts`);
  const rows = tables.map((name) => codes[name] ?? others[name]);
  const missing = tables.filter((_, index) => rows[index] === undefined);
  if (missing.length > 0) throw new Error(`${gateway}/codes.ts has no table ${missing.join(', ')}`);
  // A table of families has the first three digits of a code.
  const names = new Set(rows.flatMap((table) => Object.keys(table)));
  return (code) => names.has(code) || (tables.includes('family') && names.has(code.slice(0, 3)));
}

/**
 * @param {string} name
 * @returns {string} the folder of a package that is installed
 */
function installed(name) {
  const folder = installs.map((modules) => join(modules, name)).find((path) => existsSync(path));
  if (folder === undefined) throw new Error(`${name} is not installed`);
  return folder;
}

/**
 * @param {string} name
 * @returns {string} the folder of its newest release
 */
function download(name) {
  const folder = mkdtempSync(join(temporary, 'package-'));
  run('npm', ['pack', '--silent', `${name}@latest`, '--pack-destination', folder]);
  run('tar', ['-xzf', join(folder, readdirSync(folder)[0] ?? ''), '-C', folder, '--strip-components=1']);
  return folder;
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function run(command, args) {
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed`);
}

/** @param {string} folder */
function versionOf(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version;
}
