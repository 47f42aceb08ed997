import { afterAll } from 'vitest';
import { type RunningSandbox, startSandbox } from './startSandbox.js';

/** A sandbox for the tests of one file, and until they are over. */
export async function sandboxForTests(): Promise<RunningSandbox> {
  const sandbox = await startSandbox();
  afterAll(sandbox.stop);
  return sandbox;
}
