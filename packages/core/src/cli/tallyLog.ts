import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type Block, readBlocks } from './readBlocks.js';
import { type Counts, Tally } from './Tally.js';
import { type LogReading, tallyBlock } from './tallyBlock.js';

/** How many blocks are read before more threads are worth their start. */
const blocksAlone = 32;
const mostThreads = 4;

/** Counts what the answers of a log read as, with several threads when it is long. */
export async function tallyLog(chunks: AsyncIterable<Uint8Array>, reading: LogReading): Promise<Counts> {
  const tally = new Tally();
  const blocks = readBlocks(chunks);
  for (let block = 0; block < blocksAlone; block += 1) {
    const { value, done } = await blocks.next();
    if (done) return tally.counts();
    tallyBlock(tally, value, reading);
  }
  const threads = Array.from({ length: Math.min(availableParallelism(), mostThreads) }, () =>
    tallyInThread(blocks, reading),
  );
  for (const counts of await Promise.all(threads)) tally.merge(counts);
  return tally.counts();
}

/** Has a thread of its own take blocks, until there are no more. */
async function tallyInThread(blocks: AsyncIterable<Block>, reading: LogReading): Promise<Counts> {
  const worker = new Worker(new URL('auditThread.js', import.meta.url), {
    workerData: { gateway: reading.gateway.name, during: reading.during },
  });
  const tally = new Tally();
  for await (const { firstLine, bytes } of blocks) {
    const own = bytes?.slice() ?? null;
    worker.postMessage({ firstLine, bytes: own }, own ? [own.buffer] : []);
    await once(worker, 'message');
  }
  worker.postMessage(null, []);
  const answers: Counts[] = await once(worker, 'message');
  for (const counts of answers) tally.merge(counts);
  await worker.terminate();
  return tally.counts();
}
