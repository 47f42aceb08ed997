// Does what a merchant does: installs the packed packages, copies the examples of the READMEs and some of docs/, typechecks
// them, renders the first one on a server, builds it, and in a browser sends its form and has it declined. Once with React
// 19 and once with React 18.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildShop } from './examples/buildShop.mjs';
import { openShop } from './examples/openShop.mjs';
import { run } from './examples/run.mjs';
import { visitShop } from './examples/visitShop.mjs';

/** Where React and what goes with it are installed. */
const reacts = { 19: 'packages/react/node_modules', 18: 'packages/react/test/react-18/node_modules' };

// A merchant sees React's warnings while developing.
process.env['NODE_ENV'] = 'development';
const folder = mkdtempSync(join(tmpdir(), 'tactful-'));
try {
  const tarballs = Object.fromEntries(['core', 'react', 'testing'].map((name) => [name, pack(name)]));
  for (const [version, modules] of Object.entries(reacts)) {
    const shop = join(folder, version);
    openShop(shop, tarballs, modules);
    run('tsc', '--project', shop);
    await buildShop(shop);
    await visitShop(join(shop, 'dist'));
    console.log(`The examples work with React ${version}.`);
  }
} finally {
  rmSync(folder, { recursive: true });
}

/**
 * @param {string} name a folder of packages/
 * @returns {string} the path of its tarball
 */
function pack(name) {
  const tarball = join(folder, `${name}.tgz`);
  run('pnpm', '--dir', `packages/${name}`, 'pack', '--silent', '--out', tarball);
  return tarball;
}
