// Packs each package as it would be published and has publint and are-the-types-wrong look into the tarball,
// and runs its commands.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commandsWork } from './packages/commandsWork.mjs';

const destination = mkdtempSync(join(tmpdir(), 'tactful-'));
try {
  const failed = readdirSync('packages').filter((name) => !isSound(name));
  if (failed.length > 0) {
    console.error(`Not fit to publish: ${failed.join(', ')}`);
    process.exitCode = 1;
  }
} finally {
  rmSync(destination, { recursive: true });
}

/** @param {string} name a folder of packages/ */
function isSound(name) {
  const tarball = join(destination, `${name}.tgz`);
  return (
    succeeds('pnpm', ['--dir', `packages/${name}`, 'pack', '--silent', '--out', tarball]) &&
    succeeds('publint', ['--strict', tarball]) &&
    succeeds('attw', [
      tarball,
      '--profile',
      'esm-only',
      '--no-summary',
      '--entrypoints',
      ...entryPoints(name),
    ]) &&
    commandsWork(tarball, join(destination, name))
  );
}

/**
 * Every subpath with types, the patterns written out: attw skips a pattern.
 * @param {string} name
 * @returns {string[]}
 */
function entryPoints(name) {
  const { publishConfig } = JSON.parse(readFileSync(`packages/${name}/package.json`, 'utf8'));
  const files = readdirSync(`packages/${name}/dist`, { encoding: 'utf8', recursive: true });
  return Object.entries(publishConfig.exports).flatMap(([subpath, { types }]) => {
    const [before, after] = types?.replace('./dist/', '').split('*') ?? [];
    if (after === undefined) return types ? [subpath] : [];
    return files
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => file.startsWith(before) && file.endsWith(after))
      .map((file) => file.slice(before.length, -after.length))
      .filter((match) => !match.includes('/'))
      .map((match) => subpath.replace('*', match));
  });
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function succeeds(command, args) {
  return spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;
}
