import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { siteWords } from '../../../src/build/siteWords';
import { webManifest } from '../../../src/build/webManifest';
import { NO_SETTINGS } from '../../../src/digest/siteSettings';
import { texts } from '../../../src/i18n/en/feed';

const TEMPLATE = readFileSync(new URL('../../../public/site.webmanifest', import.meta.url), 'utf8');
const SETTINGS = { ...NO_SETTINGS, language: 'en', name: 'Lab Papers' } as const;
const WORDS = siteWords(SETTINGS, { name: 'Haru Papers', ...texts });

const read = (hasVotes: boolean) => JSON.parse(webManifest(TEMPLATE, WORDS, hasVotes));
const urlsOf = (list: readonly { readonly url: string }[]) => list.map(({ url }) => url);

describe('webManifest', () => {
  it('says the words of the site and keeps everything else', () => {
    const template = JSON.parse(TEMPLATE);
    const manifest = read(true);
    expect(manifest).toMatchObject({
      name: 'Lab Papers',
      short_name: 'Lab Papers',
      lang: 'en',
      description: texts.description,
      icons: template.icons,
      start_url: './',
    });
    expect(manifest.shortcuts[0]).toMatchObject({ name: 'Authors', url: './authors' });
    expect(JSON.stringify(manifest)).not.toMatch(/[가-힣]/);
  });

  it('has a word for every shortcut', () => {
    expect(urlsOf(read(true).shortcuts)).toEqual(urlsOf(JSON.parse(TEMPLATE).shortcuts));
  });

  it('has no shortcut to an order by votes where there are none', () => {
    expect(urlsOf(read(false).shortcuts)).toEqual(['./authors', './about']);
  });
});
