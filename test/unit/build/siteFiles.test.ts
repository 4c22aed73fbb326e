import { describe, expect, it } from 'vitest';
import { readSiteSettings } from '../../../src/build/readSiteSettings';
import { type SiteDay, siteFiles, siteLinks } from '../../../src/build/siteFiles';
import { siteWords } from '../../../src/build/siteWords';
import type { Day } from '../../../src/digest/day';
import type { Paper } from '../../../src/digest/paper';
import { texts as feed } from '../../../src/i18n/ko/feed';
import { BUNDLED } from '../digest/digests';
import { BUNDLED_ENTRIES, SITE } from './feeds';
import { problemsOf } from './schemas';
import { SCREENS } from './screens';

const { settings } = readSiteSettings(BUNDLED);
const WORDS = siteWords(settings, { name: '하루논문', ...feed });
const { sources } = settings;
const CREDITS = { sources, sourceOf: () => sources[0] ?? null };
const DAYS: readonly SiteDay[] = BUNDLED_ENTRIES;
const files = siteFiles(SITE, WORDS, CREDITS, DAYS, SCREENS);
const read = (path: string) => files.get(path) ?? '';

describe('siteFiles', () => {
  it('writes the newest feed, one a year, sitemaps, robots and the search description', () => {
    expect([...files.keys()].sort()).toEqual([
      'feed-2024.json',
      'feed-2024.xml',
      'feed-2025.json',
      'feed-2025.xml',
      'feed.json',
      'feed.xml',
      'opensearch.xml',
      'robots.txt',
      'sitemap-2024.xml',
      'sitemap-2025.xml',
      'sitemap-pages.xml',
      'sitemap.xml',
    ]);
  });

  it.each([...files.keys()].filter((path) => path.startsWith('feed')))('%s is valid', (path) => {
    expect(problemsOf(path.endsWith('xml') ? 'atom' : 'jsonFeed', read(path))).toEqual([]);
  });

  it('leads from the newest feed through the years to the oldest', () => {
    const next = (path: string) => JSON.parse(read(path)).next_url as string | undefined;
    const of = (name: string) => `https://haru.example/daily-papers/${name}`;
    expect(next('feed.json')).toBe(of('feed-2025.json'));
    expect(next('feed-2025.json')).toBe(of('feed-2024.json'));
    expect(next('feed-2024.json')).toBeUndefined();
  });

  it('holds every day once in the archive of its year', () => {
    const days = ['feed-2025.json', 'feed-2024.json'].flatMap((path) =>
      JSON.parse(read(path)).items.map(({ id }: { id: string }) => id.slice(-11, -1)),
    );
    expect(days).toEqual(DAYS.map(({ day }) => day));
  });

  it('holds the ten newest days in the newest feed', () => {
    const many = Array.from({ length: 28 }, (_, index) => ({
      day: `2025-02-${String(28 - index).padStart(2, '0')}` as Day,
      papers: DAYS[0]?.papers ?? [],
    }));
    const { items } = JSON.parse(
      siteFiles(SITE, WORDS, CREDITS, many, SCREENS).get('feed.json') ?? '',
    );
    expect(items).toHaveLength(10);
    expect(items[0].id).toMatch(/2025-02-28\/$/);
  });

  it('says in the feed whose the digests are, and who wrote the summaries', () => {
    expect(read('feed.xml')).toMatch(/<subtitle>[^<]*언어 모델[^<]*daily_papers_ko[^<]*BY-NC-ND/);
  });

  it('says of each day and paper whose it is, where there are several sources', () => {
    const unnamed = { url: null, writtenByModel: null, votesFrom: null, language: null };
    const [a, b] = [
      { ...unnamed, folder: null, name: 'A', licence: null },
      { ...unnamed, folder: 'b', name: 'B', licence: { name: 'CC0', url: null } },
    ] as const;
    const sourceOf = ({ rank }: Paper) => (rank === 1 ? a : b);
    const several = siteFiles(SITE, WORDS, { sources: [a, b], sourceOf }, DAYS, SCREENS);
    const { authors, _haru, items } = JSON.parse(several.get('feed.json') ?? '');
    expect(authors).toEqual([{ name: 'A' }, { name: 'B' }]);
    expect(_haru.rights).toBe('다이제스트: A; 다이제스트: B, CC0');
    expect(items[0]).toMatchObject({ authors, _haru: { rights: _haru.rights } });
    expect(items[0].content_html).toMatch(/<p>다이제스트: A<\/p>[\s\S]*<p>다이제스트: B, CC0<\/p>/);
    expect(read('feed.json')).not.toContain('<p>다이제스트');
    expect(problemsOf('atom', several.get('feed.xml') ?? '')).toEqual([]);
    expect(problemsOf('jsonFeed', several.get('feed.json') ?? '')).toEqual([]);
  });

  it('is the work of the site itself where no source has a name', () => {
    const none = siteFiles(SITE, WORDS, { sources: [], sourceOf: () => null }, DAYS, SCREENS);
    const { authors, _haru } = JSON.parse(none.get('feed.json') ?? '');
    expect(authors).toEqual([{ name: '하루논문', url: 'https://haru.example/daily-papers/' }]);
    expect(_haru).not.toHaveProperty('rights');
  });

  it.each([
    ['the origin is unknown', { ...SITE, origin: '' }, DAYS],
    ['there are no days', SITE, []],
  ])('writes nothing where %s', (_, site, days) => {
    expect([...siteFiles(site, WORDS, CREDITS, days, SCREENS)]).toEqual([]);
  });
});

describe('siteLinks', () => {
  it('name feeds and search in the head of every page, from the base on', () => {
    expect(siteLinks(SITE, WORDS).match(/href="[^"]+"/g)).toEqual([
      'href="/daily-papers/feed.xml"',
      'href="/daily-papers/feed.json"',
      'href="/daily-papers/opensearch.xml"',
    ]);
  });

  it('name nothing that is not there', () => {
    expect(siteLinks({ ...SITE, origin: '' }, WORDS)).toBe('');
  });
});
