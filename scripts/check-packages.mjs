// Packs each package as it would be published and has publint and are-the-types-wrong look into the tarball.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

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
    succeeds('attw', [tarball, '--profile', 'esm-only', '--exclude-entrypoints', './styles.css'])
  );
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function succeeds(command, args) {
  return spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;
}
