import { parentPort, workerData } from 'node:worker_threads';
import { loadGateway } from './loadGateway.js';
import { readRange } from './readRange.js';
import type { ThreadTask } from './tallyFile.js';
import { tallyLog } from './tallyLog.js';

const { path, start, end, gateway, during }: ThreadTask = workerData;
const folder = await loadGateway(gateway);
const counts = await tallyLog(readRange(path, start, end), { gateway: folder.gateway, during });
parentPort?.postMessage(counts, []);
