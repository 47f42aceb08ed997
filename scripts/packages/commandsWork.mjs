import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { examplesHold } from './examplesHold.mjs';

const answer = JSON.stringify({
  status: 402,
  body: { error: { code: 'card_declined', decline_code: 'lost_card' } },
});
/** Enough for the audit to take two threads: 16 MB. */
const answers = 200_000;

/**
 * Unpacks a package and runs its commands as they were packed.
 * @param {string} tarball
 * @param {string} folder where to unpack it
 * @returns {boolean} whether they answer as they should, or there are none
 */
export function commandsWork(tarball, folder) {
  mkdirSync(folder);
  spawnSync('tar', ['-xzf', tarball, '-C', folder, '--strip-components=1'], { stdio: 'inherit' });
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (bin === undefined) return true;
  const command = join(folder, bin.tactful);
  return explains(command) && audits(command) && examplesHold(command, folder);
}

/** @param {string} command */
function explains(command) {
  const { documented, answers } = run(command, ['explain', 'stripe', 'lost_card', '--json']);
  return (
    is('explain', documented?.of, 'code') && is('explain', answers?.[0].problem.truth.reason, 'card_lost')
  );
}

/** @param {string} command */
function audits(command) {
  const log = `${command}.ndjson`;
  writeFileSync(log, `${`${answer}\n`.repeat(answers)}no JSON\n`);
  const { mapped, unreadableLines } = run(command, ['audit', 'stripe', log, '--json']);
  return is('audit', mapped, answers) && is('audit', unreadableLines?.[0], answers + 1);
}

/**
 * @param {string} command
 * @param {string[]} args
 * @returns {Record<string, any>}
 */
function run(command, args) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [command, ...args], {
    encoding: 'utf8',
  });
  if (status === 0) return JSON.parse(stdout);
  console.error(`tactful ${args.join(' ')} ended with ${status}: ${stderr}`);
  return {};
}

/**
 * @param {string} command
 * @param {unknown} found
 * @param {unknown} expected
 */
function is(command, found, expected) {
  if (found !== expected) console.error(`tactful ${command} says`, found, 'and not', expected);
  return found === expected;
}
