import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';
import { findChromium, launchOptions } from './chromium.mjs';

const packages = ['chromium', 'fonts-noto-core', 'fonts-noto-cjk'];

/** Ways to get a browser, tried in this order until one starts: first the one that is there. */
const ways = [
  () => {},
  () => run('playwright', ['install', 'chromium']),
  () => {
    if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return;
    run('apt-get', ['update']);
    run('apt-get', ['install', '-y', '--no-install-recommends', ...packages]);
  },
];

/**
 * Finds a browser that starts, or installs one.
 * @returns {Promise<string | undefined>} its path, undefined when there is no way to get one
 */
export async function getBrowser() {
  for (const way of process.env.CHROMIUM_PATH ? ways.slice(0, 1) : ways) {
    way();
    for (const path of findChromium()) if (await starts(path)) return path;
  }
  return undefined;
}

/** What to tell who has none. */
export const noBrowser = `No Chromium starts here and none could be installed. Install Chrome or Chromium, or run
"npx playwright install --with-deps chromium", or set CHROMIUM_PATH to a Chromium's path.`;

/** @param {string} executablePath */
async function starts(executablePath) {
  try {
    const browser = await chromium.launch({ ...launchOptions, executablePath });
    await browser.close();
    return true;
  } catch {
    return false;
  }
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function run(command, args) {
  spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
}
