// node scripts/mutation.mjs [--force] [--mutate <file>,…]: breaks core's logic in thousands of small ways and counts how
// many of them its tests see. Core itself is one run and each gateway another, with the tests that can see its mutants.
// Fails when a run sees less than packages/core/stryker.config.json asks for. What did not change since is not tried
// again, unless it is forced.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

const source = 'packages/core/src';
const results = 'node_modules/.cache/stryker';
// Data, of which each row is a test already, and types, which nothing can break.
const data = ['actions.ts', 'fields.ts', 'fieldProblem.ts', 'meanings.ts', 'reasons.ts', 'index.ts'];

const { values } = parseArgs({ options: { mutate: { type: 'string' }, force: { type: 'boolean' } } });
const wanted = values.mutate?.split(',');

const own = readdirSync(source).filter((name) => /(?<!\.test)\.ts$/.test(name) && !data.includes(name));
const gateways = readdirSync(`${source}/gateways`).map((name) => `gateways/${name}/index.ts`);
const parts = [own, ...gateways.map((file) => [file])]
  .map((files) => files.map((file) => `${source}/${file}`))
  .map((files) => files.filter((file) => wanted?.includes(file) ?? true))
  .filter((files) => files.length > 0);

const failed = parts.filter((files) => !passes(files));
const scores = parts.flatMap(([file = '']) =>
  Object.entries(report(file)).filter(([path]) => parts.flat().includes(path)),
);
for (const [path, mutants] of scores) console.log(line(path, mutants));
console.log(
  line(
    'All',
    scores.flatMap(([, mutants]) => mutants),
  ),
);
process.exit(failed.length > 0 || parts.length === 0 ? 1 : 0);

/** @param {string} file */
function gatewayOf(file) {
  return /gateways\/(.+)\/index\.ts$/.exec(file)?.[1];
}

/** @param {string} file */
function resultFile(file) {
  return `${results}/${gatewayOf(file) ?? 'core'}.json`;
}

/**
 * @param {string[]} files of one part
 * @returns {boolean}
 */
function passes(files) {
  const [file = ''] = files;
  const { MUTATED_GATEWAY: _, ...env } = process.env;
  const gateway = gatewayOf(file);
  const { status } = spawnSync(
    'stryker',
    [
      'run',
      'packages/core/stryker.config.json',
      '--mutate',
      files.join(),
      '--incrementalFile',
      resultFile(file),
      ...(values.force ? ['--force'] : []),
    ],
    {
      stdio: 'inherit',
      shell: process.platform === 'win32',
      env: gateway === undefined ? env : { ...env, MUTATED_GATEWAY: gateway },
    },
  );
  return status === 0;
}

/**
 * @param {string} file
 * @returns {Record<string, string[]>} what became of each mutant, by file
 */
function report(file) {
  if (!existsSync(resultFile(file))) return {};
  const { files } = JSON.parse(readFileSync(resultFile(file), 'utf8'));
  return Object.fromEntries(
    Object.entries(files).map(([path, { mutants }]) => [
      path,
      mutants.map((/** @type {{ status: string }} */ { status }) => status),
    ]),
  );
}

/**
 * @param {string} name
 * @param {string[]} mutants
 */
function line(name, mutants) {
  const seen = mutants.filter((status) => status === 'Killed' || status === 'Timeout').length;
  const missed = mutants.filter((status) => status === 'Survived' || status === 'NoCoverage').length;
  const score = ((100 * seen) / Math.max(seen + missed, 1)).toFixed(1);
  return `${score.padStart(6)} %  ${String(seen).padStart(5)} seen  ${String(missed).padStart(4)} missed  ${name}`;
}
