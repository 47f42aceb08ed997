import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { Terminal } from './Terminal.js';

/** The bytes of a log: of a file, unpacked when it is a `.gz`, or for `-` of what is piped in. */
export function openLog(path: string, { stdin }: Terminal): AsyncIterable<Uint8Array> {
  if (path === '-') return stdin;
  const file = createReadStream(path, { highWaterMark: 2 ** 18 });
  // An error of the file reaches whoever reads what is unpacked.
  return path.endsWith('.gz') ? pipeline(file, createGunzip(), () => {}) : file;
}
