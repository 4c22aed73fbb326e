import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import serveStatic from 'serve-static';

/** Serves folders of files, the first that has one; the address ends in a slash. */
export async function serve(...folders: readonly string[]): Promise<{ url: string; stop(): void }> {
  const statics = folders.map((folder) => serveStatic(folder));
  const server: Server = createServer((request, response) => {
    const next = (place: number) => {
      const host = statics[place];
      if (host) host(request, response, () => next(place + 1));
      else response.writeHead(404).end();
    };
    next(0);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, stop: () => server.close() };
}
