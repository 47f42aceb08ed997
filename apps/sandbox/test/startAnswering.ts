import type { WireAnswer } from '@tactful/core';
import { createServer } from 'node:http';
import { sendAnswer } from '../src/sendAnswer.js';

/** A server that gives the same answer to whatever it is asked. */
interface Answering {
  readonly port: number;
  readonly url: string;
  /** From now on. `closed`: the connection is closed instead. */
  readonly give: (answer: WireAnswer | 'closed') => void;
  readonly stop: () => Promise<void>;
}

/** Starts such a server, for SDKs of gateways that the sandbox does not play. */
export async function startAnswering(): Promise<Answering> {
  let next: WireAnswer | 'closed' = 'closed';
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      if (next === 'closed') request.socket.destroy();
      else sendAnswer(response, next);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  const give = (answer: WireAnswer | 'closed'): void => {
    next = answer;
  };
  return { port, url: `http://127.0.0.1:${port}`, give, stop };
}
