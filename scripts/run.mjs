// node scripts/run.mjs <command> [args]: runs a command in the pinned pnpm, which npx fetches when it is not there.
// `pnpm exec` itself installs the dependencies when node_modules is missing or stale; unlike `pnpm run` it adds
// no line of its own after a failure.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

const { packageManager, engines } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
);

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const isSupported = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
if (!isSupported) {
  console.error(
    `Tactful needs Node ${engines.node}. This is ${process.version}: get a newer one at nodejs.org.`,
  );
  process.exit(1);
}

// Old Nodes must be able to parse this file, so no ?? or ?. in it.
const isInPnpm = (process.env.npm_config_user_agent || '').startsWith(`${packageManager.replace('@', '/')} `);
const [command, ...before] = isInPnpm ? ['pnpm'] : ['npx', '--yes', packageManager];
const child = spawn(command, [...before, 'exec', ...process.argv.slice(2)], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: {
    ...process.env,
    NEXT_TELEMETRY_DISABLED: '1',
    TURBO_TELEMETRY_DISABLED: '1',
    STORYBOOK_DISABLE_TELEMETRY: '1',
    STARTED_BY: String(process.ppid),
    // Else an outer `npx -c "npm test"` hands its own -c on to this npx.
    npm_config_call: undefined,
    npm_config_package: undefined,
  },
});
process.on('SIGINT', (signal) => child.kill(signal));
process.on('SIGTERM', (signal) => child.kill(signal));
child.on('error', (error) => {
  console.error(`Could not run ${command}: ${error.message}`);
  process.exit(1);
});
child.on('exit', (code) => process.exit(code === null ? 1 : code));
