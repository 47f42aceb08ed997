import { readBlocks } from './readBlocks.js';
import { type Counts, Tally } from './Tally.js';
import { type LogReading, tallyBlock } from './tallyBlock.js';

/** Counts what the answers of a log read as. */
export async function tallyLog(chunks: AsyncIterable<Uint8Array>, reading: LogReading): Promise<Counts> {
  const tally = new Tally();
  for await (const block of readBlocks(chunks)) tallyBlock(tally, block, reading);
  return tally.counts();
}
