import { Readable } from 'node:stream';
import { tactful } from '../src/cli/tactful.js';

/** For tests: runs a command, with a text piped in or at a terminal, and keeps what it writes. */
export async function runCommand(
  args: readonly string[],
  piped?: string | Buffer,
): Promise<{ exit: number; out: string; err: string }> {
  const written = { out: '', err: '' };
  const stdin = Object.assign(Readable.from(piped === undefined ? [] : [Buffer.from(piped)]), {
    isTTY: piped === undefined,
  });
  const exit = await tactful(args, {
    stdin,
    out: (text) => {
      written.out += text;
    },
    err: (text) => {
      written.err += text;
    },
    colours: false,
  });
  return { exit, ...written };
}
