import { describe, expect, it } from 'vitest';
import { headersOf, hostFiles, parseHeaders } from '../../../src/build/hostFiles';

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
