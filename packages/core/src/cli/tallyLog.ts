import { readBlocks } from './readBlocks.js';
import { type Counts, Tally } from './Tally.js';
import { type LogReading, tallyBlock } from './tallyBlock.js';
import { tallyInThreads } from './tallyInThreads.js';

/** How many blocks are read before more threads are worth their start. */
const blocksAlone = 8;

/** Counts what the answers of a log read as, with several threads when it is long. */
export async function tallyLog(chunks: AsyncIterable<Uint8Array>, reading: LogReading): Promise<Counts> {
  const tally = new Tally();
  const blocks = readBlocks(chunks);
  for (let block = 0; block < blocksAlone; block += 1) {
    const { value, done } = await blocks.next();
    if (done) return tally.counts();
    tallyBlock(tally, value, reading);
  }
  await tallyInThreads(blocks, reading, tally);
  return tally.counts();
}
