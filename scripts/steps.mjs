import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** @typedef {{ passed: number, failed: number }} Count */
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
    count: ({ numPassedTests = 0, numFailedTests = 0 }) => ({
      passed: numPassedTests,
      failed: numFailedTests,
    }),
  };
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
    count: ({ stats }) => ({
      passed: stats?.expected ?? 0,
      failed: (stats?.unexpected ?? 0) + (stats?.flaky ?? 0),
    }),
  };
}
