import { mkdtemp, mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createSandbox } from '../src/createSandbox.js';

/** A sandbox on a free port, with a demo and a script of a few files. */
export interface RunningSandbox {
  readonly port: number;
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Starts a sandbox for tests. */
export async function startSandbox(): Promise<RunningSandbox> {
  const folder = await mkdtemp(join(tmpdir(), 'sandbox-'));
  await mkdir(join(folder, 'demo', 'assets'), { recursive: true });
  await writeFile(join(folder, 'demo', 'index.html'), '<!doctype html><title>Shop</title>');
  await writeFile(join(folder, 'demo', 'assets', 'main-1.js'), 'export {};');
  await writeFile(join(folder, 'demo', 'hosted-fields.html'), '<!doctype html><title>Hosted fields</title>');
  await mkdir(join(folder, 'stripe-js'));
  await writeFile(join(folder, 'stripe-js', 'stripe.js'), 'window.Stripe = null;');
  await writeFile(join(folder, 'stripe-js', 'frame.html'), '<!doctype html><title>Secure input</title>');
  await writeFile(join(folder, 'secret.txt'), 'secret');
  const demo = pathToFileURL(`${join(folder, 'demo')}/`);
  const server = createSandbox({ demo, stripeJs: pathToFileURL(`${join(folder, 'stripe-js')}/`) });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { port, url: `http://127.0.0.1:${port}`, stop };
}
