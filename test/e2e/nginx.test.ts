import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { precompress } from '../../src/build/precompress';
import { freePort } from './hosts';
import { size } from './list';
import { expect, test } from './test';

const PROJECT = join(import.meta.dirname, '../..');
const NGINX = ['nginx', '/usr/sbin/nginx'].find((path) => spawnSync(path, ['-v']).status === 0);

for (const { base, build } of [
  { base: '/', build: 'dist-root' },
  { base: '/daily-papers/', build: 'dist-sub-path' },
]) {
  test.describe(`nginx with the snippet of the build, at ${base}`, () => {
    test.skip(!NGINX, 'nginx is not installed on this machine');
    test.use({ allowedErrors: [/status of 404/] });
    test.describe.configure({ mode: 'default' });
    let home = '';
    const folder = mkdtempSync(join(tmpdir(), 'haru-nginx-'));

    test.beforeAll(async () => {
      const port = await freePort();
      home = `http://127.0.0.1:${port}${base}`;
      const root = join(folder, 'root');
      mkdirSync(root, { recursive: true });
      cpSync(join(PROJECT, 'test-results', build), join(root, base), { recursive: true });
      await precompress(join(root, base, 'digests'));
      cpSync(join(PROJECT, 'test-results', build, 'nginx.conf'), join(folder, 'haru.conf'));
      writeFileSync(join(folder, 'nginx.conf'), configuration(folder, root, port));
      execFileSync(NGINX ?? '', ['-t', '-c', join(folder, 'nginx.conf'), '-p', folder], {
        stdio: 'pipe',
      });
      const server = spawn(NGINX ?? '', ['-c', join(folder, 'nginx.conf'), '-p', folder]);
      server.unref();
      await expect
        .poll(() =>
          fetch(home).then(
            ({ status }) => status,
            () => 0,
          ),
        )
        .toBe(200);
    });

    test.afterAll(() => {
      spawnSync(NGINX ?? '', ['-s', 'stop', '-c', join(folder, 'nginx.conf'), '-p', folder]);
      rmSync(folder, { recursive: true, force: true });
    });

    test('a deep link opens, whatever stands behind it', async ({ page, request }) => {
      const moved = await request.get(`${home}paper/2502.18411`, { maxRedirects: 0 });
      expect([moved.status(), moved.headers().location]).toEqual([301, `${base}paper/2502.18411/`]);
      await page.goto(`${home}paper/2502.18411`);
      await expect(page).toHaveTitle(/^OmniAlign-V/);
      await expect(page).toHaveURL(`${home}paper/2502.18411`);
      await page.goto(`${home}paper/abs/2502.18411?q=mllm`);
      await expect(page).toHaveURL(`${home}paper/2502.18411?q=mllm`);
      await expect(page).toHaveTitle(/^OmniAlign-V/);
      await page.goto(`${home}author/Kai%20Chen`);
      await expect(size(page)).toHaveText(/편$/);
    });

    test('what is missing is missing, types and caching are right', async ({ request }) => {
      const missing = await request.get(`${home}nothing/here`);
      expect(missing.status()).toBe(404);
      expect(await missing.text()).toContain('<div id="app">');
      const type = async (path: string) => (await request.get(home + path)).headers();
      const manifest = 'digests/index.json';
      expect((await type(manifest))['cache-control']).toBe('no-cache');
      const { catalogue } = JSON.parse(await (await request.get(home + manifest)).text());
      const numbers = `digests/numbers-${catalogue.numbers}.json`;
      expect((await type(numbers))['cache-control']).toContain('immutable');
      expect((await type('site.webmanifest'))['content-type']).toMatch(
        /^application\/manifest\+json/,
      );
      for (const feed of ['feed', 'feed-2025']) {
        expect((await type(`${feed}.xml`))['content-type']).toMatch(/^application\/atom\+xml/);
        expect((await type(`${feed}.json`))['content-type']).toMatch(/^application\/feed\+json/);
      }
      const page = await type('paper/2502.18411/');
      expect(page['content-type']).toBe('text/html; charset=utf-8');
      const policy = page['content-security-policy'];
      expect(policy).toMatch(/^default-src 'none';.*require-trusted-types-for 'script';/);
      expect(policy).toMatch(/;frame-ancestors 'none'$/);
      expect(page['referrer-policy']).toBe('no-referrer');
      const html = await (await request.get(home)).text();
      const [script = ''] = /assets\/index-[^"]+\.js/.exec(html) ?? [];
      expect((await type(script))['cache-control']).toContain('immutable');
    });

    test('a compressed file is sent in place of the one beside it', async ({ request }) => {
      const path = 'digests/index.json';
      const packed = statSync(join(folder, 'root', base, `${path}.gz`)).size;
      const answer = await request.get(home + path, { headers: { 'Accept-Encoding': 'gzip' } });
      const headers = answer.headers();
      expect([headers['content-encoding'], headers['content-length'], headers.vary]).toEqual([
        'gzip',
        `${packed}`,
        'Accept-Encoding',
      ]);
      expect(headers['content-type']).toBe('application/json; charset=utf-8');
      const plain = await request.get(home + path, { headers: { 'Accept-Encoding': 'identity' } });
      expect(await answer.json()).toEqual(await plain.json());
      expect(plain.headers()['content-encoding']).toBeUndefined();
    });
  });
}

/** All that nginx needs to run for itself, without anything of the machine's own configuration. */
function configuration(folder: string, root: string, port: number): string {
  const types = ['/etc/nginx/mime.types', '/usr/local/etc/nginx/mime.types'];
  const found = types.find((path) => spawnSync('test', ['-f', path]).status === 0) ?? types[0];
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  cpSync(found ?? '', join(folder, 'mime.types'));
  // Started by root, its workers would be somebody who may not look into this folder.
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  return `${user} pid ${folder}/nginx.pid;
    error_log ${folder}/error.log;
    events {}
    http {
      access_log off;
      ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n')}
      server { listen 127.0.0.1:${port}; root ${root}; include ${folder}/haru.conf; }
    }`;
}
