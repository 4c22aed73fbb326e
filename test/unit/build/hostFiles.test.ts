import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { collectDigests } from '../../../src/build/collectDigests';
import { readDigestFolder } from '../../../src/build/digestSources';
import { headersOf, hostFiles, parseHeaders } from '../../../src/build/hostFiles';
import { MANIFEST_FILE } from '../../../src/digest/manifest';
import { BUNDLED } from '../digest/digests';

const files = hostFiles('/daily-papers/', "default-src 'none'");
const rules = parseHeaders(files.get('_headers') ?? '');

describe('the file _headers', () => {
  it.each([
    ['feed.xml', 'application/atom+xml; charset=utf-8'],
    ['feed-2025.xml', 'application/atom+xml; charset=utf-8'],
    ['feed.json', 'application/feed+json; charset=utf-8'],
    ['feed-2025.json', 'application/feed+json; charset=utf-8'],
    ['digests/2025-02-26-0a1b2c3d.md', 'text/markdown; charset=utf-8'],
    ['opensearch.xml', 'application/opensearchdescription+xml; charset=utf-8'],
    ['sitemap.xml', 'application/xml; charset=utf-8'],
  ])('says once which type %s has', (path, type) => {
    expect(headersOf(rules, `/daily-papers/${path}`).get('Content-Type')).toBe(type);
  });
});

describe('the file nginx.conf', () => {
  /** The type that the first location for a path sets. */
  function typeOf(path: string): string | undefined {
    const text = files.get('nginx.conf') ?? '';
    const locations = [...text.matchAll(/location ~ (\S+) \{[^}]*\{ \}\s*default_type (\S+);/g)];
    return locations.find(([, pattern = '']) => new RegExp(pattern).test(path))?.[2];
  }

  it.each([
    ['feed.xml', 'application/atom+xml'],
    ['feed-2025.xml', 'application/atom+xml'],
    ['feed-2025.json', 'application/feed+json'],
    ['sitemap.xml', undefined],
  ])('gives %s the type %s', (path, type) => {
    expect(typeOf(`/daily-papers/${path}`)).toBe(type);
  });
});

describe('the files of digests/', () => {
  const YEAR = 'public, max-age=31536000, immutable';
  const nginx = files.get('nginx.conf') ?? '';
  const readme = readFileSync('src/build/README.md', 'utf8');
  const [hashed, ...more] = [...readme.matchAll(/path_regexp (\S+)/g)].map(([, text]) => text);

  /** What the variable of `nginx.conf` holds for a path: the first location that matches sets it. */
  function cachingOf(path: string): string | undefined {
    const locations = [...nginx.matchAll(/location ~ (\S+) \{\s*set \$haru_caching "([^"]*)"/g)];
    const found = locations.find(([, pattern = '']) => new RegExp(pattern).test(path));
    return found?.[2] ?? /set \$haru_caching "([^"]*)"/.exec(nginx)?.[1];
  }

  it('are kept for a year by every host, as their names have a hash; the manifest is asked for again', async () => {
    const { sources } = await readDigestFolder(BUNDLED);
    const paths = [...collectDigests(sources).keys()];
    const kinds = new Set(paths.map((path) => path.replace(/[\d-].*/, '')));
    expect(kinds.size).toBeGreaterThan(8);
    for (const file of paths) {
      const path = `/daily-papers/${file}`;
      const caching = file === MANIFEST_FILE ? 'no-cache' : YEAR;
      expect(headersOf(rules, path).get('Cache-Control'), path).toBe(caching);
      expect(cachingOf(path), path).toBe(caching);
      expect(new RegExp(hashed ?? '').test(path), path).toBe(caching === YEAR);
    }
  });

  it('are told from all others by the same pattern in each line for Caddy', () => {
    expect(more).toEqual([hashed]);
    for (const path of ['/', '/index.html', '/sw.js', '/paper/2502.18411/', '/feed-2025.xml']) {
      expect(new RegExp(hashed ?? '').test(path), path).toBe(false);
      expect(cachingOf(path), path).toBe('no-cache');
    }
    expect(new RegExp(hashed ?? '').test('/assets/main-1a2b.js')).toBe(true);
    expect(cachingOf('/assets/main-1a2b.js')).toBe(YEAR);
  });
});
