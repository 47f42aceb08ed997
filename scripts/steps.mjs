import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

/**
 * @typedef {{ passed: number, failed: number, failures?: readonly string[] }} Count `failures`: the names of the tests
 * that failed, as far as the runner tells them.
 */
/**
 * A step of `npm test`. One with `count` is a test runner that writes a JSON report.
 * @typedef {{ name: string, command: string, report: string, needsBrowser?: boolean, count?: (report: any) => Count }} Step
 */

/** The folder of the runners' JSON reports. */
export const reports = mkdtempSync(join(tmpdir(), 'tactful-test-'));

/** @type {readonly Step[]} */
export const steps = [
  check('format', 'oxfmt --check'),
  check('lint', 'oxlint --type-aware --deny-warnings'),
  check('typecheck', 'turbo run typecheck typecheck:root --output-logs=new-only'),
  check('build', 'turbo run build --output-logs=new-only'),
  check('knip', 'knip --no-config-hints'),
  check('lockfile', 'node scripts/check-lockfile.mjs'),
  check('packages', 'node scripts/check-packages.mjs'),
  { ...check('examples', 'node scripts/check-examples.mjs'), needsBrowser: true },
  check('vendor-codes', 'node scripts/check-vendor-codes.mjs'),
  check('stories', 'node scripts/gen-stories.mjs --check'),
  check('life', 'node scripts/gen-life.mjs --check'),
  check('coverage', 'node scripts/gen-coverage.mjs --check'),
  vitest('unit'),
  vitest('server-react-18'),
  { ...vitest('browser'), needsBrowser: true },
  { ...vitest('browser-react-18'), needsBrowser: true },
  { ...vitest('storybook'), needsBrowser: true },
  check('storybook-build', 'storybook build --quiet --loglevel warn'),
  playwright('e2e', 'playwright.config.ts'),
  playwright('next', 'apps/next/playwright.config.ts'),
];

/**
 * @param {string} name
 * @param {string} command
 * @returns {Step}
 */
function check(name, command) {
  return { name, command, report: join(reports, `${name}.json`) };
}

/**
 * @param {string} project a project of vitest.config.ts
 * @returns {Step}
 */
function vitest(project) {
  const step = check(project, `vitest run --project ${project} --reporter=default --reporter=json`);
  return {
    ...step,
    command: `${step.command} --outputFile.json=${step.report}`,
    count: ({ numPassedTests = 0, numFailedTests = 0, testResults = [] }) => ({
      passed: numPassedTests,
      failed: numFailedTests,
      failures: testResults.flatMap(failedIn),
    }),
  };
}

/**
 * @param {{ name: string, status: string, assertionResults: { fullName: string, status: string }[] }} file
 * @returns {string[]}
 */
function failedIn({ name, status, assertionResults }) {
  const path = relative('.', name);
  const tests = assertionResults.filter((test) => test.status === 'failed');
  if (tests.length === 0 && status === 'failed') return [path];
  return tests.map(({ fullName }) => `${path} › ${fullName}`);
}

/**
 * @param {string} name
 * @param {string} config the path of its configuration
 * @returns {Step}
 */
function playwright(name, config) {
  return {
    ...check(name, `playwright test --config ${config} --reporter=list,json`),
    needsBrowser: true,
    count: ({ stats, suites = [] }) => ({
      passed: stats?.expected ?? 0,
      failed: (stats?.unexpected ?? 0) + (stats?.flaky ?? 0),
      failures: suites.flatMap(failedOf),
    }),
  };
}

/**
 * @typedef {{ file: string, specs: { title: string, ok: boolean }[], suites?: Suite[] }} Suite
 * @param {Suite} suite
 * @returns {string[]}
 */
function failedOf({ file, specs, suites = [] }) {
  const own = specs.filter(({ ok }) => !ok).map(({ title }) => `${file} › ${title}`);
  return [...own, ...suites.flatMap(failedOf)];
}
