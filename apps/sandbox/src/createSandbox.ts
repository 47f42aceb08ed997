import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { SandboxGateway } from './exchange.js';
import { gateways } from './gateways/gateways.js';
import { type GatewayRequest, handleGateway } from './handleGateway.js';
import { IdempotencyKeys } from './IdempotencyKeys.js';
import { Ledger } from './Ledger.js';
import { ownRoutes } from './ownRoutes.js';
import { readBody } from './readBody.js';
import { sendAnswer } from './sendAnswer.js';
import { serveDemo } from './serveDemo.js';
import { serveStripeJs } from './serveStripeJs.js';
import { answerShop } from './shop/answerShop.js';
import { Orders } from './shop/Orders.js';
import { SavedMethods } from './shop/SavedMethods.js';
import { Sharing } from './shop/Sharing.js';
import type { ShopMemory } from './shop/ShopCall.js';
import { WalletSheets } from './shop/WalletSheets.js';

/** What is served as it was built. */
interface Built {
  /** The demo's pages. */
  readonly demo: URL;
  /** The stand-in for Stripe.js. */
  readonly stripeJs: URL;
}

/**
 * Makes the sandbox: the gateways, the shop's server, the built demo at `/`, and what it loads from a gateway. It forgets
 * everything when it ends.
 */
export function createSandbox(built: Built): Server {
  const memory: ShopMemory = {
    gateways,
    orders: new Orders(),
    openings: new Sharing(),
    saved: new SavedMethods(),
    sheets: new WalletSheets(),
    ledger: new Ledger(),
    keys: new IdempotencyKeys(),
  };
  return createServer((request, response) => {
    answer(built, memory, request, response).catch(() => {
      // Bodies hold card numbers, so nothing of the request or the error is printed.
      if (!response.headersSent)
        sendAnswer(response, { status: 500, body: { sandbox: 'The sandbox failed.' } });
      else response.destroy();
    });
  });
}

async function answer(
  built: Built,
  memory: ShopMemory,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method = 'GET', headers } = request;
  const [path = '/', search = ''] = (request.url ?? '/').split('?', 2);
  const query = new URLSearchParams(search);
  if (path.startsWith('/sandbox/')) return sendAnswer(response, ownRoutes(gateways, path));
  if (path.startsWith('/stripe-js/')) return serveStripeJs(response, built.stripeJs, path, query);
  const isShop = path.startsWith('/shop/');
  const gateway = gateways.find((candidate) => isFor(candidate, path));
  if (!isShop && !gateway) return serve(built.demo, path, request, response);
  const text = await readBody(request);
  if (text === null) {
    const tooLong = { status: 413, body: { sandbox: 'The body is longer than 1 MB.' } };
    return sendAnswer(response, tooLong, { connection: 'close' });
  }
  const asked: GatewayRequest = { method, path, query, headers, text };
  const { reply, from } = gateway
    ? { reply: await handleGateway(gateway, memory, behind(gateway, asked)), from: gateway }
    : await answerShop(memory, asked);
  if (reply.ending === 'silent') return;
  if (reply.ending === 'closed') return void request.socket.destroy();
  const written = from?.write?.(reply.answer) ?? reply.answer;
  sendAnswer(response, written, from?.headers?.(reply.answer) ?? {});
}

/** A gateway whose SDK takes no prefix is known by how its own paths begin. */
function isFor({ prefix, routes }: SandboxGateway, path: string): boolean {
  if (prefix !== '') return path.startsWith(`${prefix}/`);
  return routes.some(({ endpoint }) => path.startsWith(`/${endpoint.path.split('/')[1]}/`));
}

function behind({ prefix }: SandboxGateway, request: GatewayRequest): GatewayRequest {
  return { ...request, path: request.path.slice(prefix.length) };
}

function serve(
  demo: URL,
  path: string,
  { method, headers }: IncomingMessage,
  response: ServerResponse,
): Promise<void> | void {
  if (method === 'GET' || method === 'HEAD') return serveDemo(response, demo, path, headers.host);
  sendAnswer(response, { status: 404, body: { sandbox: 'The sandbox has nothing here.' } });
}
