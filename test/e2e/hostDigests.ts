import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { collectDigests } from '../../src/build/collectDigests';
import { type Day, parseDay } from '../../src/digest/day';

/** Serves an archive of digests, day → text below its heading, in place of the bundled ones. */
export async function hostDigests(
  page: Page,
  digests: Readonly<Record<string, string>>,
): Promise<void> {
  const sources = Object.entries(digests).map(([name, body]) => {
    const text = `## Daily Papers (${name})\n\n${body}\n`;
    const day = parseDay(name) as Day;
    return { path: `${name}.md`, day, text };
  });
  const files = collectDigests(sources);
  // From a host: what a test answers itself goes through the browser's driver, 20 MB several times over.
  const host = createServer((request, response) => {
    const body = files.get(request.url?.slice(1) ?? '');
    response.writeHead(body === undefined ? 404 : 200).end(body);
  });
  await once(host.listen(0, '127.0.0.1'), 'listening');
  page.on('close', () => host.close());
  const { port } = host.address() as AddressInfo;
  await page.context().route('**/digests/**', (route) => {
    const { pathname } = new URL(route.request().url());
    return route.continue({ url: `http://127.0.0.1:${port}${pathname}` });
  });
}
