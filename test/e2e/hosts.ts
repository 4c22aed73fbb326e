import { readFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';

/** A build below `test-results`, and where it is served. */
export type Host = { readonly folder: string; readonly base: string; readonly port: number };

type HostName = 'root' | 'subPath' | 'hostile' | 'archive';

/** The hosts that `test/builds.mjs` made its builds for; at port 0 before there is a build. */
export function readHosts(): Readonly<Record<HostName, Host>> {
  const ports = readPorts();
  return {
    root: { folder: 'dist-root', base: '/', port: ports.root },
    subPath: { folder: 'dist-sub-path', base: '/daily-papers/', port: ports.subPath },
    hostile: { folder: 'dist-hostile', base: '/', port: ports.hostile },
    archive: { folder: 'dist-archive', base: '/', port: ports.archive },
  };
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

function readPorts(): Record<HostName, number> {
  try {
    const file = join(import.meta.dirname, '../../test-results/ports.json');
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { root: 0, subPath: 0, hostile: 0, archive: 0 };
  }
}
