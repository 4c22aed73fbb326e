import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { type PreviewServer, preview } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plainHost } from '../../../src/build/plainHost';

const FILES = {
  'secret.txt': 'not yours',
  'dist/index.html': '<title>home</title>',
  'dist/404.html': '<title>shell</title>',
  'dist/paper/2502.18411/index.html': '<title>paper</title>',
  'dist/digests/2025-02-26.md': '# 하루논문',
  'dist/assets/main-1a2b.js': 'export {};',
  'dist/folder/note.txt': 'note',
  'dist/_headers': [
    '# A comment',
    '/*',
    '  X-Content-Type-Options: nosniff',
    "  Content-Security-Policy: default-src 'none'",
    '',
    '/assets/*',
    '  Cache-Control: public, max-age=31536000, immutable',
    '/assets/worker-*',
    "  Content-Security-Policy: connect-src 'self'",
    '/paper/2502.18411/',
    '  X-Page: paper',
  ].join('\n'),
  'dist/assets/worker-3c4d.js': 'export {};',
  'bare/index.html': '<title>no 404 page</title>',
};

let root: string;
let servers: PreviewServer[] = [];

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'plain-host-'));
  for (const [name, content] of Object.entries(FILES)) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), content);
  }
});

afterAll(async () => {
  await Promise.all(servers.map((server) => server.close()));
  await rm(root, { recursive: true });
});

describe('plainHost at the root', () => {
  let get: Get;
  beforeAll(async () => {
    get = await host({ base: '/' });
  });

  it.each([
    ['/', 200, 'text/html; charset=utf-8', '<title>home</title>'],
    ['/paper/2502.18411/', 200, 'text/html; charset=utf-8', '<title>paper</title>'],
    ['/digests/2025-02-26.md', 200, 'text/markdown; charset=utf-8', '# 하루논문'],
    ['/assets/main-1a2b.js', 200, 'text/javascript; charset=utf-8', 'export {};'],
    ['/missing', 404, 'text/html; charset=utf-8', '<title>shell</title>'],
    ['/digests/2020-01-01.md', 404, 'text/html; charset=utf-8', '<title>shell</title>'],
    ['/index', 404, 'text/html; charset=utf-8', '<title>shell</title>'],
    ['/folder/', 404, 'text/html; charset=utf-8', '<title>shell</title>'],
    ['/%E0%A4%A', 404, 'text/html; charset=utf-8', '<title>shell</title>'],
  ])('GET %s is %i, %s', async (path, status, type, body) => {
    const answer = await get(path);
    expect(answer).toMatchObject({ status, body });
    expect(answer.headers['content-type']).toBe(type);
  });

  it('redirects a folder to its trailing slash and keeps the question', async () => {
    const answer = await get('/paper/2502.18411?q=%EB%AA%A8');
    expect(answer.status).toBe(301);
    expect(answer.headers.location).toBe('/paper/2502.18411/?q=%EB%AA%A8');
  });

  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/..%5csecret.txt',
    '/%00',
  ])('never leaves its folder for %s', async (path) => {
    expect(await get(path)).toMatchObject({ status: 404, body: '<title>shell</title>' });
  });

  it('keeps hashed assets for a year and asks again for the rest', async () => {
    const kept = await get('/assets/main-1a2b.js');
    expect(kept.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    for (const path of ['/', '/digests/2025-02-26.md', '/assets/gone.js']) {
      expect((await get(path)).headers['cache-control']).toBe('no-cache');
    }
  });

  it('sends what _headers asks for, for all that match, and with what is missing too', async () => {
    const both = {
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'",
    };
    expect((await get('/')).headers).toMatchObject(both);
    expect((await get('/missing')).headers).toMatchObject(both);
    expect((await get('/paper/2502.18411/')).headers).toMatchObject({ ...both, 'x-page': 'paper' });
    const worker = (await get('/assets/worker-3c4d.js')).headers;
    expect(worker['content-security-policy']).toBe("default-src 'none', connect-src 'self'");
    expect((await get('/')).headers['x-page']).toBeUndefined();
  });

  it.each([
    ['/', 200],
    ['/missing', 404],
  ])('answers HEAD %s with %i and no body', async (path, status) => {
    expect(await get(path, 'HEAD')).toMatchObject({ status, body: '' });
  });

  it('takes no POST', async () => {
    expect(await get('/', 'POST')).toMatchObject({ status: 405, body: '' });
  });
});

describe('plainHost under a sub-path', () => {
  let get: Get;
  beforeAll(async () => {
    get = await host({ base: '/daily-papers/' });
  });

  it.each([
    ['/daily-papers/', 200, '<title>home</title>'],
    ['/daily-papers/paper/2502.18411/', 200, '<title>paper</title>'],
    ['/daily-papers/missing', 404, '<title>shell</title>'],
    ['/', 404, 'Not found'],
    ['/paper/2502.18411/', 404, 'Not found'],
    ['/daily-papers-too/', 404, 'Not found'],
  ])('GET %s is %i', async (path, status, body) => {
    expect(await get(path)).toMatchObject({ status, body });
  });

  it.each([
    ['/daily-papers', '/daily-papers/'],
    ['/daily-papers/paper/2502.18411', '/daily-papers/paper/2502.18411/'],
  ])('redirects %s to %s', async (path, location) => {
    const answer = await get(path);
    expect(answer).toMatchObject({ status: 301, headers: { location } });
  });
});

describe('plainHost without what it needs', () => {
  it('says "Not found" when the build has no 404.html', async () => {
    const get = await host({ base: '/', outDir: 'bare' });
    expect(await get('/missing')).toMatchObject({ status: 404, body: 'Not found' });
  });

  it('asks for a build when there is none', async () => {
    await expect(host({ base: '/', outDir: 'nowhere' })).rejects.toThrow('vite build');
  });
});

type Results = { status: number | undefined; headers: IncomingMessage['headers']; body: string };
type Get = (path: string, method?: string) => Promise<Results>;

async function host({ base, outDir = 'dist' }: { base: string; outDir?: string }): Promise<Get> {
  const server = await preview({
    configFile: false,
    logLevel: 'silent',
    root,
    base,
    build: { outDir },
    plugins: [plainHost()],
    preview: { host: '127.0.0.1', port: 0 },
  });
  servers = [...servers, server];
  const address = server.httpServer.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return (path, method = 'GET') => ask(port, path, method);
}

/** Not `fetch`, which resolves `..` itself and follows redirects. */
function ask(port: number, path: string, method: string): Promise<Results> {
  return new Promise((settle, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method }, async (answer) => {
      settle({ status: answer.statusCode, headers: answer.headers, body: await text(answer) });
    });
    asked.on('error', reject).end();
  });
}
