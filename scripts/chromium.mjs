import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

const system = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The browsers there are, the preferred first: $CHROMIUM_PATH and no other, else Playwright's own, else the system's.
 * @returns {string[]} paths
 */
export function findChromium() {
  const { CHROMIUM_PATH } = process.env;
  return (CHROMIUM_PATH ? [CHROMIUM_PATH] : [chromium.executablePath(), ...system]).filter((path) =>
    existsSync(path),
  );
}

const [executablePath] = findChromium();

/** How Vitest and Playwright launch it. */
export const launchOptions = {
  ...(executablePath ? { executablePath } : {}),
  // This machine and nothing else: no test reaches the network, and Chromium's own look-ups stop too.
  args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1', '--disable-quic'],
};
