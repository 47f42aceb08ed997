import type { ServerResponse } from 'node:http';
import { contentPolicy } from './contentPolicy.js';
import { otherOrigin } from './otherOrigin.js';
import { serveFile } from './serveFile.js';

/** The pages of the demo, by their paths. */
const pages: Readonly<Record<string, string>> = {
  '/': 'index.html',
  '/hosted-fields': 'hosted-fields.html',
  '/till': 'till.html',
};

/** Serves a file of the built demo. `path` is the request's path, as it came. */
export async function serveDemo(
  response: ServerResponse,
  folder: URL,
  path: string,
  host: string | undefined,
): Promise<void> {
  const page = Object.hasOwn(pages, path) ? pages[path] : undefined;
  const policy = contentPolicy(path === '/hosted-fields' ? otherOrigin(host) : null);
  const isServed = await serveFile(response, folder, page ?? path.slice(1), {
    'content-security-policy': policy,
    // A hashed name is another one when its content is.
    'cache-control': path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
  });
  if (!isServed) notFound(response, page !== undefined, policy);
}

function notFound(response: ServerResponse, isPage: boolean, policy: string): void {
  const text = isPage ? 'The demo is not built yet: npm start builds it.' : 'The sandbox has nothing here.';
  response.writeHead(404, {
    'content-type': 'text/plain; charset=utf-8',
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
  });
  response.end(text);
}
