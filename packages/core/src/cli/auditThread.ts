import { parentPort, workerData } from 'node:worker_threads';
import { textAt } from '@tactful/core';
import { choose } from './choose.js';
import { loadGateway } from './loadGateway.js';
import { moments } from './moments.js';
import type { Block } from './readBlocks.js';
import { Tally } from './Tally.js';
import { tallyBlock } from './tallyBlock.js';

const { gateway } = await loadGateway(textAt(workerData, 'gateway') ?? '');
const during = choose('during', textAt(workerData, 'during') ?? '', moments);
const tally = new Tally();

parentPort?.on('message', (block: Block | null) => {
  if (block !== null) tallyBlock(tally, block, { gateway, during });
  parentPort?.postMessage(block === null ? tally.counts() : null, []);
});
