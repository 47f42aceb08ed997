import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { extname } from 'node:path';

/** Strict on purpose: a shop that takes payments should be able to say this of its checkout page. */
const policy = [
  "default-src 'self'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self' data:",
  "require-trusted-types-for 'script'",
  "frame-ancestors 'none'",
].join('; ');

/** The files of a Vite build. What is not here is not served. */
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

/** Serves a file of the built demo. `path` is the request's path, as it came. */
export async function serveDemo(response: ServerResponse, folder: URL, path: string): Promise<void> {
  const file = fileFor(folder, path);
  const content = file && (await readFile(file).catch(() => null));
  if (!file || !content) return notFound(response, path);
  const isHashed = path.startsWith('/assets/');
  response.writeHead(200, {
    'content-type': types[extname(file.pathname)] ?? 'application/octet-stream',
    'content-length': content.length,
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'cache-control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
  });
  response.end(content);
}

/** The file a path stands for, always inside the folder: encoded dots and slashes are not steps. */
function fileFor(folder: URL, path: string): URL | null {
  const name = path === '/' ? 'index.html' : path.slice(1);
  if (/%2e|%2f|%5c|%00|\\/i.test(name)) return null;
  const file = new URL(`./${name}`, folder);
  return file.href.startsWith(folder.href) && Object.hasOwn(types, extname(file.pathname)) ? file : null;
}

function notFound(response: ServerResponse, path: string): void {
  const text =
    path === '/' ? 'The demo is not built yet: npm start builds it.' : 'The sandbox has nothing here.';
  response.writeHead(404, {
    'content-type': 'text/plain; charset=utf-8',
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
  });
  response.end(text);
}
