import { createSandbox } from './createSandbox.js';

const { PORT = '4242' } = process.env;
const port = Number(PORT);
const how = 'Choose another: PORT=4300 npm start';

if (!Number.isInteger(port) || port < 1 || port > 65_535) fail(`"${PORT}" is no port. ${how}`);

const built = {
  demo: new URL('../../demo/dist/', import.meta.url),
  stripeJs: new URL('../dist/stripe-js/', import.meta.url),
};
createSandbox(built)
  .on('error', (error) => {
    const isTaken = 'code' in error && error.code === 'EADDRINUSE';
    fail(isTaken ? `Port ${port} is taken. ${how}` : `The sandbox cannot start: ${error.message}`);
  })
  .listen(port, () => console.log(`http://localhost:${port}`));

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
