import { createServer } from 'node:http';

const port = Number(process.env.PORT ?? 4242);

createServer((_request, response) => response.writeHead(404).end())
  .on('error', (error) => {
    console.error(`The sandbox cannot listen on port ${port}: ${error.message}`);
    process.exit(1);
  })
  .listen(port, () => console.log(`http://localhost:${port}`));
