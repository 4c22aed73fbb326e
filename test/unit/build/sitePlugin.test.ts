import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sitePlugin } from '../../../src/build/sitePlugin';
import { NO_SETTINGS, type SiteSettings } from '../../../src/digest/siteSettings';
import { readHtml } from '../../e2e/html';

const INDEX = readFileSync(new URL('../../../index.html', import.meta.url), 'utf8');

function indexOf(settings: Partial<SiteSettings>) {
  const { transformIndexHtml } = sitePlugin({ ...NO_SETTINGS, ...settings });
  if (typeof transformIndexHtml !== 'object' || !('handler' in transformIndexHtml)) {
    throw new Error('a handler expected');
  }
  const { handler } = transformIndexHtml;
  return readHtml(String(Reflect.apply(handler, undefined, [INDEX])));
}

describe('index.html', () => {
  it('has language, name and tagline of the site', () => {
    const name = { ko: '연구실', en: 'Lab & Papers' };
    const { document, meta } = indexOf({ language: 'en', name, tagline: 'A "site" <b>' });
    expect(document.documentElement.lang).toBe('en');
    expect(document.title).toBe('Lab & Papers · 연구실');
    expect(meta('description')).toBe('A "site" <b>');
  });

  it('has the name of the app, and no description, where the site says nothing', () => {
    const { document, meta } = indexOf({});
    expect(document.documentElement.lang).toBe('ko');
    expect(document.title).toBe('하루논문 · Haru Papers');
    expect(meta('description')).toBe('');
  });
});
