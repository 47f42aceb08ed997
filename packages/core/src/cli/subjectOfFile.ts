import { readFile } from 'node:fs/promises';
import { text as textOf } from 'node:stream/consumers';
import { cannotRead } from './cannotRead.js';
import { CommandError } from './CommandError.js';
import type { Subject } from './Subject.js';
import type { Terminal } from './Terminal.js';
import { unwrap } from './unwrap.js';

/** The answer in a file, or for `-` in what is piped in. */
export async function subjectOfFile(path: string, { stdin }: Terminal): Promise<Subject> {
  const text = path === '-' ? await textOf(stdin) : await textOfFile(path);
  const answer = parsed(text, path === '-' ? 'What was piped in' : path);
  return { kind: null, ...unwrap(answer, 'confirm') };
}

async function textOfFile(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw cannotRead(path, error);
  }
}

/** JSON, or the XML that some gateways speak, as it is. */
function parsed(text: string, from: string): unknown {
  if (/^\s*</.test(text)) return text;
  try {
    return JSON.parse(text.trim());
  } catch {
    throw new CommandError(
      `${from} is not JSON.`,
      'A gateway that answers in JSON cannot have sent this, so no code can be found in it.',
      'Give the body of the answer as it came, or { "status": 402, "body": … }.',
    );
  }
}
