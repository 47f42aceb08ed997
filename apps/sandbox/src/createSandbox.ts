import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { SandboxGateway } from './exchange.js';
import { gateways } from './gateways/gateways.js';
import { handleGateway, type Memory } from './handleGateway.js';
import { IdempotencyKeys } from './IdempotencyKeys.js';
import { Ledger } from './Ledger.js';
import { ownRoutes } from './ownRoutes.js';
import { readBody } from './readBody.js';
import { sendAnswer } from './sendAnswer.js';
import { serveDemo } from './serveDemo.js';

/** Makes the sandbox: the gateways, and the built demo at `/`. It forgets everything when it ends. */
export function createSandbox(demo: URL): Server {
  const memory: Memory = { ledger: new Ledger(), keys: new IdempotencyKeys() };
  return createServer((request, response) => {
    answer(demo, memory, request, response).catch(() => {
      // Bodies hold card numbers, so nothing of the request or the error is printed.
      if (!response.headersSent)
        sendAnswer(response, { status: 500, body: { sandbox: 'The sandbox failed.' } });
      else response.destroy();
    });
  });
}

async function answer(
  demo: URL,
  memory: Memory,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const [path = '/', search = ''] = (request.url ?? '/').split('?', 2);
  const query = new URLSearchParams(search);
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  if (path.startsWith('/sandbox/')) {
    return sendAnswer(response, ownRoutes(gateways, memory.ledger, path, query));
  }
  const gateway = gateways.find(({ prefix }) => path.startsWith(prefix === '' ? '/v1/' : `${prefix}/`));
  if (gateway) return pass(gateway, memory, path.slice(gateway.prefix.length), query, request, response);
  if (isRead) return serveDemo(response, demo, path);
  sendAnswer(response, { status: 404, body: { sandbox: 'The sandbox has nothing here.' } });
}

async function pass(
  gateway: SandboxGateway,
  memory: Memory,
  path: string,
  query: URLSearchParams,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const text = await readBody(request);
  if (text === null) {
    const tooLong = { status: 413, body: { sandbox: 'The body is longer than 1 MB.' } };
    return sendAnswer(response, tooLong, { connection: 'close' });
  }
  const { method = 'GET', headers } = request;
  const reply = await handleGateway(gateway, memory, { method, path, query, headers, text });
  if (reply.ending === 'silent') return;
  if (reply.ending === 'closed') return void request.socket.destroy();
  sendAnswer(response, reply.answer, gateway.headers?.(reply.answer) ?? {});
}
