import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Block } from './readBlocks.js';
import type { Counts, Tally } from './Tally.js';
import type { LogReading } from './tallyBlock.js';

const mostThreads = 8;

/** Deals blocks out to threads, and adds what they have counted. */
export async function tallyInThreads(
  blocks: AsyncIterable<Block>,
  { gateway, during }: LogReading,
  tally: Tally,
): Promise<void> {
  const workerData = { gateway: gateway.name, during };
  const threads = Array.from(
    { length: Math.min(availableParallelism(), mostThreads) },
    () => new Worker(new URL('auditThread.js', import.meta.url), { workerData }),
  );
  try {
    // What each thread answers next: itself, when it is free.
    const free = new Map(threads.map((thread) => [thread, Promise.resolve(thread)]));
    for await (const { firstLine, bytes } of blocks) {
      const thread = await Promise.race(free.values());
      const own = bytes && new Uint8Array(bytes);
      thread.postMessage({ firstLine, bytes: own }, own ? [own.buffer] : []);
      free.set(
        thread,
        once(thread, 'message').then(() => thread),
      );
    }
    await Promise.all(free.values());
    for (const thread of threads) {
      thread.postMessage(null, []);
      const answers: Counts[] = await once(thread, 'message');
      for (const counts of answers) tally.merge(counts);
    }
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
}
