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

/** For this long, in ms, nothing more may be said. Longer than an announcement waits before it is made. */
const quiet = 400;
/** Where the page pays, at each of its gateways, and where it asks before that whether it may. */
export const payments = /\/confirm$|\/shop\/payments\/|\/review$/;
const paying = Object.values(catalogs).map(({ ui }) => `polite: ${ui.paying}`);

/** What a screen reader is told about a page. */
export interface Heard {
  /** Everything since the page was opened, or since it was last forgotten. */
  readonly lines: () => readonly string[];
  /** Waits until nothing more is said. */
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
      await expect.poll(said, { intervals: [20], timeout: 5000 }).toBeGreaterThanOrEqual(keys.size);
    }
    await route.fallback();
  });

  const settled = async (): Promise<void> => {
    let before = -1;
    while (before !== all.length) {
      before = all.length;
      await new Promise((resolve) => {
        setTimeout(resolve, quiet);
      });
    }
  };
  return {
    lines,
    settled,
    forget: async () => {
      await settled();
      from = all.length;
    },
    expect: async (expected) => {
      await expect.poll(lines, { timeout: 15_000 }).toEqual(expected);
      await settled();
      expect(lines()).toEqual(expected);
    },
  };
}

/** The idempotency key of a request that pays. */
function paymentKey(request: Request): string | undefined {
  return request.method() === 'POST' ? request.headers()['idempotency-key'] : undefined;
}
