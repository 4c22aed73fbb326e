import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

type Request = {
  readonly url: string;
  readonly body: string;
  readonly headers: IncomingMessage['headers'];
};

/** What the host does with a request: JSON that it sends, or all of it by hand. */
export type Reply = (request: Request, response: ServerResponse) => unknown;

/** A host on this machine for the length of a test, which answers every request by `reply`. */
export async function localHost(reply: Reply) {
  const requests: Request[] = [];
  const server = createServer(async (incoming, response) => {
    const request = {
      url: incoming.url ?? '',
      body: await text(incoming),
      headers: incoming.headers,
    };
    requests.push(request);
    const value = await reply(request, response);
    if (value === undefined) return;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(value));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    /** All so far. */
    requests,
  };
}

/** Sends a status with a text. */
export function refuse(
  status: number,
  text = '',
  headers: Readonly<Record<string, string>> = {},
): Reply {
  return (_, response) => {
    response.writeHead(status, headers).end(text);
  };
}

/** One reply after the other, the last again and again. */
export function inTurn(...replies: readonly Reply[]): Reply {
  let next = 0;
  return (request, response) => {
    const reply = replies[Math.min(next, replies.length - 1)];
    next += 1;
    return reply?.(request, response);
  };
}
