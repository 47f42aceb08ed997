import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const page = 'docs/command-line.md';

/**
 * Runs the examples of the page on the command line.
 * @param {string} command the unpacked `tactful`
 * @param {string} place a folder to write the files of the page into
 * @returns {boolean} whether each prints what the page says
 */
export function examplesHold(command, place) {
  const text = readFileSync(page, 'utf8');
  const folder = mkdtempSync(join(place, 'examples-'));
  for (const [, name = '', content = ''] of text.matchAll(/^```json\w* (\S+)\n(.*?)^```/gms))
    writeFileSync(join(folder, name), content);
  const examples = [...text.matchAll(/^```console\n\$ npx tactful (.+?)\n(.*?)^```/gms)];
  if (examples.length === 0) console.error(`${page} has no example.`);
  return (
    examples.length > 0 && examples.every(([, args = '', printed]) => holds(command, folder, args, printed))
  );
}

/**
 * @param {string} command
 * @param {string} folder
 * @param {string} args
 * @param {string | undefined} printed
 */
function holds(command, folder, args, printed) {
  const { stdout } = spawnSync(process.execPath, [command, ...args.split(' ')], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (stdout !== printed) console.error(`${page}: tactful ${args} prints\n${stdout}`);
  return stdout === printed;
}
