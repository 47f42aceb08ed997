import { expect, type Page, type Request } from '@playwright/test';
import { buildSync } from 'esbuild';
import { catalogs } from '../shop.js';

const [built] = buildSync({
  entryPoints: ['apps/demo/e2e/heard/listener.ts'],
  bundle: true,
  format: 'iife',
  write: false,
}).outputFiles;
if (built === undefined) throw new Error('The listener was not built.');
const listener = built.text;

/** For this long, in ms, nothing more may be said. Longer than all that the page and the listener wait before they speak. */
const quiet = 400;
/** Requests that a test keeps from being answered. */
export const held = new WeakSet<Request>();
/** Where the page pays, at each of its gateways, and where it asks before that whether it may. */
export const payments = /\/confirm$|\/shop\/payments\/|\/review$/;
const paying = Object.values(catalogs).map(({ ui }) => `polite: ${ui.paying}`);

/** What a screen reader is told about a page. */
export interface Heard {
  /** Everything since the page was opened, or since it was last forgotten. */
  readonly lines: () => readonly string[];
  /** Waits until what the page asked for is there, and nothing more is said. */
  readonly settled: () => Promise<void>;
  /** Waits until nothing more is said, and forgets what was. */
  readonly forget: () => Promise<void>;
  /** These lines are heard, in this order, and nothing else. */
  readonly expect: (lines: readonly string[]) => Promise<void>;
}

/**
 * Writes down what a screen reader is told: the changes of live regions, what gets the focus and what changes on it, the
 * page's title, dialogs. A payment is held until the page has said that it is under way: with a quicker answer it may not.
 */
export async function listen(page: Page): Promise<Heard> {
  const all: string[] = [];
  let from = 0;
  const lines = (): readonly string[] => all.slice(from);
  await page.exposeFunction('heard', (line: string) => void all.push(line));
  await page.addInitScript(listener);

  const keys = new Set<string>();
  const said = (): number => all.filter((line) => paying.includes(line)).length;
  await page.route(payments, async (route) => {
    const key = paymentKey(route.request());
    if (key !== undefined && !keys.has(key)) {
      keys.add(key);
      await expect.poll(said, { intervals: [20] }).toBeGreaterThanOrEqual(keys.size);
    }
    await route.fallback();
  });

  const isAnswered = watchRequests(page);
  const isQuiet = async (): Promise<boolean> => {
    const before = all.length;
    // In the page, where what is about to be said waits in the same queue, however slow that is.
    const waited = page.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms, true)), quiet);
    // `false`: another page has taken its place.
    return (await waited.catch(() => false)) === true && before === all.length;
  };
  const silent = (): Promise<void> => expect.poll(isQuiet, { intervals: [0] }).toBe(true);
  const settled = (): Promise<void> =>
    expect
      .poll(async () => isAnswered() && (await isQuiet()) && isAnswered(), { intervals: [20] })
      .toBe(true);
  return {
    lines,
    settled,
    forget: async () => {
      await settled();
      from = all.length;
    },
    expect: async (expected) => {
      await expect.poll(lines).toEqual(expected);
      await silent();
      expect(lines()).toEqual(expected);
    },
  };
}

/** Gives what tells whether all that a page asked for is answered, but for what a test holds. */
function watchRequests(page: Page): () => boolean {
  const open = new Set<Request>();
  const end = (request: Request): void => void open.delete(request);
  page.on('request', (request) => {
    // What a page asked for that goes is not waited for.
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) open.clear();
    open.add(request);
  });
  page.on('requestfinished', end);
  page.on('requestfailed', end);
  return () => [...open].every((request) => held.has(request));
}

/** The idempotency key of a request that pays. */
function paymentKey(request: Request): string | undefined {
  return request.method() === 'POST' ? request.headers()['idempotency-key'] : undefined;
}
