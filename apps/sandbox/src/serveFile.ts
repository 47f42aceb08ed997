import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { extname } from 'node:path';

/** The files of a web build. What is not here is not served. */
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

/** Serves a file of a folder, by its name in there. Answers with whether there is one. */
export async function serveFile(
  response: ServerResponse,
  folder: URL,
  name: string,
  headers: Readonly<Record<string, string>>,
): Promise<boolean> {
  const file = fileFor(folder, name);
  const content = file && (await readFile(file).catch(() => null));
  if (!file || !content) return false;
  response.writeHead(200, {
    'content-type': types[extname(file.pathname)] ?? 'application/octet-stream',
    'content-length': content.length,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    ...headers,
  });
  response.end(content);
  return true;
}

/** The file a name stands for, always inside the folder: encoded dots and slashes are not steps. */
function fileFor(folder: URL, name: string): URL | null {
  if (/%2e|%2f|%5c|%00|\\/i.test(name)) return null;
  const file = new URL(`./${name}`, folder);
  return file.href.startsWith(folder.href) && Object.hasOwn(types, extname(file.pathname)) ? file : null;
}
