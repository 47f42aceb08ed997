import type { Reply, SandboxGateway } from '../exchange.js';
import { handleGateway } from '../handleGateway.js';
import type { ServerRequest } from './ServerCall.js';
import type { ShopCall } from './ShopCall.js';

/**
 * Sends a request of the shop's server to a gateway. The page asks the sandbox through the shop for a scenario and a
 * delay: a real server has nothing of the kind.
 */
export function sendToGateway(
  gateway: SandboxGateway,
  { memory, headers }: ShopCall,
  request: ServerRequest,
): Promise<Reply> {
  const asked = Object.entries(headers).filter(([name]) => name.startsWith('x-sandbox-'));
  return handleGateway(gateway, memory, {
    method: 'POST',
    query: new URLSearchParams(),
    ...request,
    headers: { ...Object.fromEntries(asked), ...request.headers },
  });
}
