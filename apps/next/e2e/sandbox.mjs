// Plays Stripe on a free port, and prints it.
import { createSandbox } from '../../sandbox/dist/createSandbox.js';

const server = createSandbox(new URL('.', import.meta.url)).listen(0, '127.0.0.1', () =>
  console.log(Object(server.address()).port),
);
