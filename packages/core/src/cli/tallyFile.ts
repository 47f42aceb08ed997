import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type Counts, Tally } from './Tally.js';
import type { LogReading } from './tallyBlock.js';
import { tallyLog } from './tallyLog.js';

const mostThreads = 8;
/** How much a thread has to read at least, in bytes: for less it is not worth its start. */
const leastRange = 8_000_000;

/** What a thread reads: the lines that begin in a range of a file, in bytes. */
export interface ThreadTask {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly gateway: string;
  readonly during: LogReading['during'];
}

/** Counts what the answers of a file read as, with several threads when it is long. */
export async function tallyFile(path: string, reading: LogReading): Promise<Counts> {
  const { size } = await stat(path);
  const count = Math.min(availableParallelism(), mostThreads, Math.floor(size / leastRange));
  if (count < 2) return tallyLog(createReadStream(path), reading);
  const range = Math.ceil(size / count);
  const threads = Array.from({ length: count }, (_, index) => {
    const start = index * range;
    // What is written to the file by now is read too.
    const end = index === count - 1 ? Infinity : start + range;
    return startThread({ path, start, end, gateway: reading.gateway.name, during: reading.during });
  });
  try {
    const answers: Counts[][] = await Promise.all(threads.map((thread) => once(thread, 'message')));
    const tally = new Tally();
    for (const counts of answers.flat()) tally.append(counts);
    return tally.counts();
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
}

function startThread(workerData: ThreadTask): Worker {
  return new Worker(new URL('auditThread.js', import.meta.url), { workerData });
}
