import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.md': 'text/markdown',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** What is compressed already. */
const PACKED = ['.avif', '.gif', '.jpeg', '.jpg', '.mp4', '.png', '.webp', '.woff', '.woff2'];

export type Host = {
  /** Ends in a slash. */
  readonly url: string;
  /** Compressed bytes of each answer, with the time (ms, Unix) when it was asked for. */
  readonly sent: readonly { readonly time: number; readonly bytes: number }[];
  stop(): void;
};

/**
 * Serves folders of files, the first that has one, as hosts do: compressed, and to be kept where the
 * name tells the content, with `404.html` in place of a page that is not there.
 */
export async function serve(...folders: readonly string[]): Promise<Host> {
  const sent: { time: number; bytes: number }[] = [];
  const made = new Map<string, Buffer>();
  const read = (file: string): Buffer => {
    const known = made.get(file);
    if (known) return known;
    const bytes = readFileSync(file);
    const packed = PACKED.includes(extname(file)) ? bytes : gzipSync(bytes);
    made.set(file, packed);
    return packed;
  };
  const server = createServer((request, response) => {
    const pathname = pathOf(request.url ?? '/');
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const find = (name: string) =>
      folders
        .map((folder) => join(folder, name))
        .find((candidate) => existsSync(candidate) && statSync(candidate).isFile());
    const found = find(path);
    // In place of a page, as of Kai S. Chen; a script or digest that is missing is no page.
    const isPage = !/\.[a-z]\w*$/.test(pathname);
    const file = found ?? (isPage ? find('404.html') : undefined);
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    const isHashed = /-[\w-]{8,}\.\w+$/.test(file);
    response.writeHead(found ? 200 : 404, {
      'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
      'Cache-Control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
      ...(!PACKED.includes(extname(file)) && { 'Content-Encoding': 'gzip' }),
    });
    const bytes = read(file);
    sent.push({ time: Date.now(), bytes: bytes.length });
    response.end(bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, sent, stop: () => server.close() };
}

/** The path of an address, decoded where it can be: names of saved pages have spaces and Hangul. */
function pathOf(url: string): string {
  const { pathname } = new URL(url, 'http://host');
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}
