// npm start: builds what the shop needs, then runs the sandbox, which serves the demo and prints its URL.
import { spawn, spawnSync } from 'node:child_process';
import { createServer } from 'node:net';

const port = Number(process.env.PORT || 4242);
const how = 'Choose another: PORT=4300 npm start';

if (!Number.isInteger(port) || port < 1 || port > 65_535) fail(`"${process.env.PORT}" is no port. ${how}`);
if (await isTaken()) fail(`Port ${port} is taken. ${how}`);

const build = ['run', 'build', '--filter=demo...', '--filter=sandbox...', '--output-logs=errors-only'];
const { status } = spawnSync('turbo', build, { stdio: 'inherit', shell: process.platform === 'win32' });
if (status !== 0) fail('The build failed: see above.');

const server = spawn(process.execPath, ['apps/sandbox/dist/main.js'], {
  stdio: 'inherit',
  env: { ...process.env, PORT: String(port) },
});
process.on('SIGINT', (signal) => server.kill(signal));
process.on('SIGTERM', (signal) => server.kill(signal));
setInterval(() => isOrphan() && server.kill(), 500);
server.on('exit', (code) => process.exit(code ?? 0));

/**
 * npm and npx pass a SIGTERM on to their shell only, which does not pass it on to us.
 * @returns {boolean} whether `npm start` has gone
 */
function isOrphan() {
  const { STARTED_BY } = process.env;
  if (!STARTED_BY) return false;
  try {
    process.kill(Number(STARTED_BY), 0);
    return false;
  } catch {
    return true;
  }
}

/** @returns {Promise<boolean>} whether somebody listens on the port already */
function isTaken() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) =>
      'code' in error && error.code === 'EADDRINUSE' ? resolve(true) : reject(error),
    );
    probe.listen(port, () => probe.close(() => resolve(false)));
  });
}

/**
 * @param {string} message
 * @returns {never}
 */
function fail(message) {
  console.error(message);
  process.exit(1);
}
