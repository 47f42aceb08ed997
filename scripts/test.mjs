// npm test [-- step…]: takes every step, or the named ones, and ends with "N passed, N failed".
// A check counts as one. A test runner counts its tests, and as one failure when it ran none.
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { getBrowser, noBrowser } from './browser.mjs';
import { reports, steps } from './steps.mjs';

/** @import { Count, Step } from './steps.mjs' */

/** @type {Promise<string | undefined> | undefined} */
let browser;

const names = process.argv.slice(2);
const unknown = names.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(
    `No such step: ${unknown.join(', ')}. There are: ${steps.map(({ name }) => name).join(', ')}.`,
  );
  process.exit(1);
}

/** @type {(Count & { name: string })[]} */
const results = [];
for (const step of steps.filter(({ name }) => names.length === 0 || names.includes(name))) {
  console.log(`\n── ${step.name} ──`);
  results.push({ name: step.name, ...(await take(step)) });
}
rmSync(reports, { recursive: true });

const failures = results.filter(({ failed }) => failed > 0);
const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
if (failures.length > 0) {
  console.log('\nFailed:');
  for (const step of failures) console.log([step.name, ...(step.failures ?? [])].join('\n  '));
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/**
 * @param {Step} step
 * @returns {Promise<Count>}
 */
async function take(step) {
  const executablePath = step.needsBrowser ? await (browser ??= getBrowser()) : undefined;
  if (step.needsBrowser && !executablePath) return fail(noBrowser);

  const succeeded = await run(step, executablePath ? { CHROMIUM_PATH: executablePath } : {});
  if (!step.count) return succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };

  const count = step.count(readReport(step.report));
  if (count.passed + count.failed === 0) return fail(`${step.name} ran no test.`);
  // A file that does not load or an error outside of a test fails the run, but no test.
  return succeeded || count.failed > 0 ? count : { ...count, failed: 1 };
}

/**
 * @param {Step} step
 * @param {Record<string, string>} env
 * @returns {Promise<boolean>} whether it exited with 0
 */
function run({ command, report }, env) {
  const [file = '', ...args] = command.split(' ');
  return new Promise((resolve) => {
    const child = spawn(file, args, {
      stdio: 'inherit',
      shell: process.platform === 'win32',
      env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: report, ...env },
    });
    child.on('error', (error) => {
      console.error(error.message);
      resolve(false);
    });
    child.on('exit', (code) => resolve(code === 0));
  });
}

/**
 * @param {string} path
 * @returns {Record<string, any>} {} when the runner wrote none
 */
function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return {};
  }
}

/**
 * @param {string} message
 * @returns {Count}
 */
function fail(message) {
  console.error(message);
  return { passed: 0, failed: 1 };
}
