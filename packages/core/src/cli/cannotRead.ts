import { CommandError } from './CommandError.js';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be read',
  Z_DATA_ERROR: 'it is damaged, or is no gzip file',
  Z_BUF_ERROR: 'its end is missing',
};

/** What to say when a file cannot be read. An error that is not the system's is a mistake of ours, and is thrown on. */
export function cannotRead(path: string, error: unknown): CommandError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (!/^(?:E[A-Z\d]+|Z_\w+)$/.test(code)) throw error;
  return new CommandError(
    `Cannot read ${path}: ${Object.hasOwn(reasons, code) ? reasons[code] : `the system says ${code}`}.`,
    'So there is nothing to look into.',
    'Check the path. For what is piped in, write - in its place.',
  );
}
