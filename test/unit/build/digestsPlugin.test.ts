import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { createServer as createHttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { build, createLogger, createServer, type InlineConfig } from 'vite';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type DigestsOptions, digestsPlugin } from '../../../src/build/digestsPlugin';
import { pagesPlugin } from '../../../src/build/pagesPlugin';
import { parseSiteSettings } from '../../../src/build/parseSiteSettings';
import { devSecurityPolicy } from '../../../src/build/securityPolicy';
import { digestFile, MANIFEST_FILE, packFile } from '../../../src/digest/manifest';
import { parseManifest } from '../../../src/digest/manifestFile';
import { NO_SETTINGS } from '../../../src/digest/siteSettings';
import { digest, folderOf } from './folder';

const HTML = `<!doctype html><html><head><meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="%SECURITY_POLICY%" />
<title>하루논문</title></head><body><script type="module" src="/main.js"></script></body></html>`;

const PAGE = {
  'index.html': HTML,
  'main.js': 'document.title = "ready";',
  'public/favicon.svg': '<svg/>',
  'public/fonts/title.txt': 'a font',
};

const DAY = digest('2025-02-26', '2502.00001', '2502.00002');

function configOf(root: string, options: DigestsOptions = {}, told: string[] = []): InlineConfig {
  const logger = createLogger('silent');
  const tell = (message: string) => void told.push(message);
  return {
    configFile: false,
    logLevel: 'silent',
    root,
    customLogger: { ...logger, info: tell, warn: tell, warnOnce: tell },
    plugins: [
      digestsPlugin(options),
      pagesPlugin({ module: null, startModules: null, origin: '', settings: NO_SETTINGS }),
      devSecurityPolicy(NO_SETTINGS.mediaHosts),
    ],
  };
}

/** Builds a page of these files and tells what is there then. */
async function buildOf(files: Record<string, string>, options: DigestsOptions = {}) {
  const root = await folderOf({ ...PAGE, ...files });
  const told: string[] = [];
  const folder = options.folder && join(root, options.folder);
  await build(configOf(root, { ...options, folder }, told));
  const dist = join(root, 'dist');
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1));
  const read = (path: string) => readFile(join(dist, path), 'utf8');
  const manifest = parseManifest(JSON.parse(await read(MANIFEST_FILE)));
  return { paths, read, manifest, told: told.join('\n') };
}

describe('the build', () => {
  it('writes digests under names of their own, and the rest of the public folder as it is', async () => {
    const { paths, read, manifest } = await buildOf({
      'public/digests/2025-02-26.md': DAY,
      'public/digests/README.md': '# 하루논문',
    });
    const [day] = manifest?.days ?? [];
    if (!day) throw new Error('a day expected');
    expect(day).toMatchObject({ day: '2025-02-26', papers: 2 });
    expect(await read(digestFile(day))).toBe(DAY);
    expect(await read('favicon.svg')).toBe('<svg/>');
    expect(
      paths.filter((path) => !/^assets\/|\/(numbers|titles|authors|names)-/.test(path)).sort(),
    ).toEqual(
      [
        '404.html',
        '_headers',
        'nginx.conf',
        digestFile(day),
        MANIFEST_FILE,
        packFile('2025-02', manifest?.packs['2025-02'] ?? ''),
        `digests/papers-2502-${manifest?.lookups['2502']}.json`,
        'favicon.svg',
        'fonts/title.txt',
        'index.html',
        'shell/index.html',
      ].sort(),
    );
  });

  it('takes another folder in place of the public one', async () => {
    const { paths, manifest } = await buildOf(
      {
        'public/digests/2025-02-26.md': DAY,
        'mine/2025/04/08.md': digest('2025-04-08', '2504.00001'),
      },
      { folder: 'mine' },
    );
    expect(manifest?.days.map(({ day }) => day)).toEqual(['2025-04-08']);
    expect(paths.filter((path) => path.includes('2025-02-26'))).toEqual([]);
  });

  it('sets the policy behind the charset, within reach of it, and before any script', async () => {
    const { read } = await buildOf({ 'public/digests/2025-02-26.md': DAY });
    const html = await read('index.html');
    const charset = html.indexOf('<meta charset="utf-8"');
    const policy = html.indexOf('<meta http-equiv="Content-Security-Policy"');
    // A browser looks for the charset in the first 1024 bytes.
    expect(Buffer.byteLength(html.slice(0, charset + 30))).toBeLessThan(1024);
    expect(charset).toBeGreaterThan(0);
    expect(policy).toBeGreaterThan(charset);
    expect(html.indexOf('<script')).toBeGreaterThan(policy);
    expect(html).not.toContain('%SECURITY_POLICY%');
    expect(html).toContain("default-src 'none'");
    expect(html).toContain("script-src 'self';");
    expect(html).not.toMatch(/unsafe-|nonce|ws:/);
  });

  it('answers every other address with the same page, but for what the timeline reads', async () => {
    const { read } = await buildOf({ 'public/digests/2025-02-26.md': DAY });
    const withoutPreloads = (await read('index.html')).replace(/<link rel="preload"[^>]*>/g, '');
    expect(await read('404.html')).toBe(withoutPreloads);
  });

  it('says how much it found, and what is odd', async () => {
    const { told } = await buildOf({ 'public/digests/2025-02-25.md': DAY });
    expect(told).toContain('1 digests, 2 papers, 1 warnings');
    expect(told).toContain(
      "2025-02-25.md:1: expected the day of the file's name, found 2025-02-26",
    );
  });

  it('warns of a day that has not begun', async () => {
    const now = () => Date.parse('2025-02-24T00:00Z');
    const { told } = await buildOf({ 'public/digests/2025-02-26.md': DAY }, { now });
    expect(told).toMatch(/2025-02-26\.md: expected a day up to 2025-02-24, found 2025-02-26/);
  });

  it('publishes the last record of a paper that two files of a day list', async () => {
    const { read, manifest, told } = await buildOf({
      'public/digests/2025-02-26.md': DAY,
      'public/digests/2025/02/26.md': DAY.replace('Vote: 7', 'Vote: 99'),
    });
    expect(manifest?.days).toMatchObject([{ papers: 2, votes: 99 + 7 }]);
    const [day] = manifest?.days ?? [];
    expect(day && (await read(digestFile(day))).match(/^### /gm)).toHaveLength(2);
    expect(told).toContain('of papers that several list the last counts, here 2');
  });

  it.each([
    ['has votes', DAY, 'true'],
    ['has none', DAY.replaceAll('Vote: 7', ''), 'false'],
  ])('tells the code whether the archive has votes: it %s', async (_, text, said) => {
    const { paths, read } = await buildOf({
      'main.js': 'document.title = String(__HAS_VOTES__);',
      'public/digests/2025-02-26.md': text,
    });
    expect(await read(paths.find((path) => /^assets\/.*\.js$/.test(path)) ?? '')).toContain(said);
  });

  it('warns of a source whose folder has no digest', async () => {
    const source = parseSiteSettings({ sources: [{ folder: 'grup' }, {}] });
    const { told } = await buildOf({ 'public/digests/group/2025-02-26.md': DAY }, { site: source });
    expect(told).toMatch(
      /site\.json: sources\[0\]\.folder: expected a folder with digests, found none in "grup"/,
    );
  });

  it.each(['NFC', 'NFD'] as const)('finds the digests of a Korean folder in %s', async (onDisk) => {
    const site = parseSiteSettings({ sources: [{ folder: '그룹'.normalize('NFD') }, {}] });
    const path = 'public/digests/그룹/2025-02-26.md'.normalize(onDisk);
    const { told, manifest } = await buildOf({ [path]: DAY }, { site });
    expect(told).not.toContain('sources[0]');
    expect(manifest?.days[0]?.sources).toEqual([[0, manifest?.days[0]?.papers]]);
  });

  it('stops at a folder without digests', async () => {
    await expect(buildOf({ 'public/digests/README.md': '# 하루논문' })).rejects.toThrow(
      /digests: expected digests like 2025-02-26\.md, found none; ALLOW_EMPTY=1 builds/,
    );
  });

  it('builds an empty archive where that is meant, and says so', async () => {
    const files = { 'public/digests/README.md': '# 하루논문' };
    const { manifest, told } = await buildOf(files, { allowEmpty: true });
    expect(manifest?.days).toEqual([]);
    expect(told).toContain('expected digests like 2025-02-26.md, found none');
  });

  it('stops at digests that cannot be read, and names them all', async () => {
    const files = { 'public/digests/2025-02-26.md': 'text', 'public/digests/2025-02-25.md': '' };
    const building = buildOf(files);
    await expect(building).rejects.toThrow(/2025-02-26\.md:1: expected a day heading/);
    await expect(building).rejects.toThrow(/2025-02-25\.md:1: expected a day heading/);
  });

  it.each([true, false])(
    'stops when the folder is not there, empty or not: %s',
    async (allowEmpty) => {
      await expect(buildOf({}, { folder: 'nowhere', allowEmpty })).rejects.toThrow(
        /^DIGESTS_DIR: expected a folder of digests at .*nowhere, found nothing there$/,
      );
    },
  );

  it('names the folder of its own when that is not there', async () => {
    await expect(buildOf({})).rejects.toThrow(
      /^expected a folder of digests at .*public\/digests, found nothing there$/,
    );
  });

  it('ends with its own lines, and nothing of the bundler', async () => {
    const error = await buildOf({ 'public/digests/2025-02-26.md': DAY.slice(0, 28) }).catch(
      (e) => e,
    );
    expect(inspect(error)).toMatch(
      /^digests that cannot be read:\n.*2025-02-26\.md:1: expected at least one paper, .*found nothing of it$/,
    );
  });
});

describe('development', () => {
  it.each([
    ['/', ''],
    ['/daily-papers/', '/daily-papers'],
  ])('serves the same files below %s', async (base, start) => {
    const get = await serverOf({ 'public/digests/2025-02-26.md': DAY }, base);
    const index = await get(`${start}/${MANIFEST_FILE}?t=1`);
    expect(index.headers.get('content-type')).toBe('application/json; charset=utf-8');
    const [day] = parseManifest(await index.json())?.days ?? [];
    if (!day) throw new Error('a day expected');
    const answer = await get(`${start}/${digestFile(day)}`);
    expect(answer.headers.get('content-type')).toBe('text/markdown; charset=utf-8');
    expect(await answer.text()).toBe(DAY);
  });

  it.each(['/digests/2025-02-26.md', '/digests/', '/digests/index.html'])(
    'has no more at %s than the build',
    async (path) => {
      const get = await serverOf({ 'public/digests/2025-02-26.md': DAY }, '/');
      expect((await get(path)).status).toBe(404);
    },
  );

  it('starts without digests, and says so', async () => {
    const root = await folderOf({ ...PAGE, 'public/digests/README.md': '# 하루논문' });
    const told: string[] = [];
    const server = { middlewareMode: true, ws: false as const };
    const vite = await createServer({ ...configOf(root, {}, told), server });
    await vite.close();
    expect(told.join('\n')).toContain('expected digests like 2025-02-26.md, found none');
  });

  it('does not start with a digest that cannot be read', async () => {
    const root = await folderOf({ ...PAGE, 'public/digests/2025-02-26.md': 'text' });
    const starting = createServer({
      ...configOf(root),
      server: { middlewareMode: true },
    });
    await expect(starting).rejects.toThrow('2025-02-26.md:1: expected a day heading');
  });
});

/** Asks a development server over these files. */
async function serverOf(files: Record<string, string>, base: string) {
  const root = await folderOf({ ...PAGE, ...files });
  const vite = await createServer({
    ...configOf(root),
    base,
    server: { middlewareMode: true, ws: false },
  });
  const http = createHttpServer(vite.middlewares).listen(0, '127.0.0.1');
  await once(http, 'listening');
  onTestFinished(async () => {
    http.close();
    await vite.close();
  });
  const { port } = http.address() as AddressInfo;
  return (path: string) => fetch(`http://127.0.0.1:${port}${path}`);
}
