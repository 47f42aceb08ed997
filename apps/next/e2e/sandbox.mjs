// Plays Stripe on a free port, and prints it.
import { createSandbox } from '../../sandbox/dist/createSandbox.js';

const here = new URL('.', import.meta.url);
const server = createSandbox({ demo: here, stripeJs: here }).listen(0, '127.0.0.1', () =>
  console.log(Object(server.address()).port),
);
