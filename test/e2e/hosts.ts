import { readFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';

/** A build below `test-results`, and where it is served. */
export type Host = { readonly folder: string; readonly base: string; readonly port: number };

type HostName = 'root' | 'subPath' | 'hostile' | 'own' | 'noAddress' | 'archive';

/** The hosts of the last `npm run build:test`; before there is one, all at port 0. */
export function readHosts(): Readonly<Record<HostName, Host>> {
  const none: Host = { folder: '', base: '/', port: 0 };
  const hosts = { root: none, subPath: none, hostile: none, own: none };
  const others = { noAddress: none, archive: none };
  return { ...hosts, ...others, ...readFile() };
}

export function addressOf({ port, base }: Host): string {
  return `http://127.0.0.1:${port}${base}`;
}

/** A port that nothing listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

function readFile(): Partial<Record<HostName, Host>> {
  try {
    const file = join(import.meta.dirname, '../../test-results/hosts.json');
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}
