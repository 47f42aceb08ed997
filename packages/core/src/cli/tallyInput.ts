import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { Counts } from './Tally.js';
import type { LogReading } from './tallyBlock.js';
import { tallyFile } from './tallyFile.js';
import { tallyLog } from './tallyLog.js';
import type { Terminal } from './Terminal.js';

/** Counts what the answers of a log read as: of a file, unpacked when it is a `.gz`, or for `-` of what is piped in. */
export function tallyInput(path: string, { stdin }: Terminal, reading: LogReading): Promise<Counts> {
  if (path === '-') return tallyLog(stdin, reading);
  if (!path.endsWith('.gz')) return tallyFile(path, reading);
  // An error of the file reaches whoever reads what is unpacked.
  const unpacked = pipeline(createReadStream(path), createGunzip(), () => {});
  return tallyLog(unpacked, reading);
}
