import { spawnSync } from 'node:child_process';

/**
 * Runs a command, and throws when it fails.
 * @param {string} command
 * @param {string[]} args
 */
export function run(command, ...args) {
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed.`);
}
