import type { WireAnswer } from '@tactful/core';
import { matchPath } from '@tactful/testing';
import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Call, Reply, Route, SandboxGateway } from './exchange.js';
import type { IdempotencyKeys } from './IdempotencyKeys.js';
import { instructionOf } from './instruction.js';
import type { Ledger } from './Ledger.js';
import { longestLatency } from './longestLatency.js';
import { parseBody } from './readBody.js';
import { takePayment } from './takePayment.js';

/** A request to a gateway, as it came. */
export interface GatewayRequest {
  readonly method: string;
  /** Behind the gateway's prefix. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** What the sandbox remembers. */
export interface Memory {
  readonly ledger: Ledger;
  readonly keys: IdempotencyKeys;
}

/** Answers as the gateway would. */
export async function handleGateway(
  gateway: SandboxGateway,
  memory: Memory,
  request: GatewayRequest,
): Promise<Reply> {
  const body = parseBody(request.text, request.headers['content-type']);
  if (body === undefined) return refuse(400, 'The body cannot be read.');
  const asked = single(request.headers['x-sandbox-scenario']);
  const instruction = instructionOf(gateway, asked ?? gateway.scenarioIn?.(body));
  if (instruction === 'unknown') return refuse(400, 'There is no such scenario: see /sandbox/scenarios.');
  const found = findRoute(gateway.routes, request);
  if (!found) return { answer: gateway.notFound(request.path) };
  const { route, params } = found;
  const { query, headers } = request;
  const base = { params, query, headers, body, ledger: memory.ledger };
  const unpayable: Call = { ...base, pay: (payment) => ({ answer: gateway.show(payment) }) };
  const refused = gateway.guard?.(unpayable, route.endpoint);
  if (refused) return { answer: refused };
  const key = gateway.idempotency?.keyOf(unpayable, route.endpoint) ?? null;
  const setting = { gateway, ...memory, instruction };
  const call: Call = {
    ...base,
    pay: (payment, verdict) => takePayment(setting, payment, verdict),
  };
  const run = (): Promise<Reply> => afterLatency(headers, () => route.handle(call));
  if (key === null) return run();
  const reply = await once(gateway, memory.keys, key, sameness(gateway, request), run);
  // A browser may send a request again by itself whose connection was closed: it is told no more than at first.
  return asked === 'drop_after' && reply.isRepeat ? { ...reply, ending: 'closed' } : reply;
}

/** Carries a request with an idempotency key out once. */
async function once(
  gateway: SandboxGateway,
  keys: IdempotencyKeys,
  key: string,
  same: string,
  run: () => Promise<Reply>,
): Promise<Reply & { readonly isRepeat?: boolean }> {
  const rules = gateway.idempotency;
  const id = `${gateway.name} ${key}`;
  const begun = keys.begin(id, same);
  if (rules && begun === 'in_progress') return { answer: rules.inProgress(key) };
  if (rules && begun === 'mismatch') return { answer: rules.mismatch(key) };
  if (typeof begun === 'object')
    return { answer: marked(begun, rules?.replayed?.(key) ?? {}), isRepeat: true };
  try {
    const reply = await run();
    if (reply.undone || rules?.keeps?.(reply.answer) === false) keys.forget(id);
    else keys.keep(id, same, reply.answer);
    return reply;
  } catch (error) {
    keys.forget(id);
    throw error;
  }
}

function marked(answer: WireAnswer, replayed: Readonly<Record<string, string>>): WireAnswer {
  return { ...answer, headers: { ...answer.headers, ...replayed } };
}

function findRoute(
  routes: readonly Route[],
  { method, path }: GatewayRequest,
): { route: Route; params: Readonly<Record<string, string>> } | null {
  for (const route of routes) {
    const params = route.endpoint.method === method ? matchPath(route.endpoint.path, path) : null;
    if (params) return { route, params };
  }
  return null;
}

async function afterLatency(headers: IncomingHttpHeaders, handle: () => Reply): Promise<Reply> {
  const latency = Number(single(headers['x-sandbox-latency']) ?? 0);
  if (latency > 0) await sleep(Math.min(latency, longestLatency));
  return handle();
}

/** A digest, so that no card number stays in memory. */
function sameness({ idempotency }: SandboxGateway, { method, path, query, text }: GatewayRequest): string {
  if (idempotency?.compares === 'key') return '';
  return createHash('sha256').update(`${method} ${path}?${query.toString()}\n${text}`).digest('base64');
}

function refuse(status: number, sandbox: string): Reply {
  return { answer: { status, body: { sandbox } } };
}

function single(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header[0] : header;
}
