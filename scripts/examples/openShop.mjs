import { existsSync, mkdirSync, readFileSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { run } from './run.mjs';
import { shopFiles } from './shopFiles.mjs';

const readmes = {
  README: 'README.md',
  core: 'packages/core/README.md',
  react: 'packages/react/README.md',
  testing: 'packages/testing/README.md',
  'bank-check': 'docs/bank-check.md',
  'own-form': 'docs/own-form.md',
};
const tools = ['@types/react', '@types/react-dom', 'react-dom', 'vite'];
/**
 * A component kit whose own types do not pass a compiler this strict, a gateway's SDK for servers, and tools for tests. The
 * typecheck of apps/examples has their examples.
 */
const elsewhere = /from '(?:react-aria-components|stripe|vitest)'/;

/**
 * Makes a merchant's project: our packages unpacked, what they need linked to what is installed here, and every example
 * of the READMEs as a file.
 * @param {string} shop the folder of the project
 * @param {Readonly<Record<string, string>>} tarballs our packages, by the names of their folders
 * @param {string} modules where React and what goes with it are installed
 */
export function openShop(shop, tarballs, modules) {
  const installed = join(shop, 'node_modules');
  const needs = new Map(tools.map((tool) => [tool, [modules, 'node_modules']]));
  for (const [name, tarball] of Object.entries(tarballs)) {
    const target = join(installed, '@tactful', name);
    mkdirSync(target, { recursive: true });
    run('tar', '-xzf', tarball, '-C', target, '--strip-components=1');
    for (const need of dependenciesOf(target)) needs.set(need, [modules, `packages/${name}/node_modules`]);
  }
  for (const [name, places] of needs) link(name, installed, places);
  mkdirSync(join(shop, 'src'));
  const examples = Object.entries(readmes).flatMap(([name, path]) => examplesOf(name, path));
  for (const [path, text] of [...Object.entries(shopFiles), ...examples])
    writeFileSync(join(shop, path), text);
}

/**
 * @param {string} folder a package of ours
 * @returns {string[]} the packages of others that it needs
 */
function dependenciesOf(folder) {
  const { dependencies, peerDependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return Object.keys({ ...dependencies, ...peerDependencies }).filter(
    (name) => !name.startsWith('@tactful/'),
  );
}

/**
 * @param {string} name
 * @param {string} installed
 * @param {string[]} places where the package may be, the best first
 */
function link(name, installed, places) {
  const place = places.find((place) => existsSync(join(place, name)));
  if (place === undefined) throw new Error(`${name} is not in ${places.join(' or ')}.`);
  const target = join(installed, name);
  mkdirSync(dirname(target), { recursive: true });
  symlinkSync(realpathSync(join(place, name)), target, 'junction');
}

/**
 * @param {string} name
 * @param {string} path a README
 * @returns {[path: string, text: string][]} its TypeScript examples
 */
function examplesOf(name, path) {
  const found = [...readFileSync(path, 'utf8').matchAll(/^```(tsx?)\n(.*?)^```/gms)];
  if (found.length === 0) throw new Error(`${path} has no example.`);
  const ours = found.filter(([, , text = '']) => !elsewhere.test(text));
  return ours.map(([, extension, text = ''], index) => [`src/${name}-${index + 1}.${extension}`, text]);
}
