import { describe, expect, it } from 'vitest';
import { readSiteSettings } from '../../../src/build/readSiteSettings';
import { type SiteDay, type SiteFacts, siteFiles, siteLinks } from '../../../src/build/siteFiles';
import { siteWords } from '../../../src/build/siteWords';
import type { Day } from '../../../src/digest/day';
import type { Paper } from '../../../src/digest/paper';
import { texts as feed } from '../../../src/i18n/ko/feed';
import { BUNDLED } from '../digest/digests';
import { BUNDLED_ENTRIES, SITE } from './feeds';
import { elementsAt, problemsOf } from './schemas';
import { SCREENS } from './screens';

const { settings } = readSiteSettings(BUNDLED);
const { sources } = settings;
const FACTS: SiteFacts = {
  site: SITE,
  feedId: null,
  repository: null,
  words: siteWords(settings, { name: '하루논문', ...feed }),
  credits: { sources, sourceOf: () => sources[0] ?? null },
};
const DAYS: readonly SiteDay[] = BUNDLED_ENTRIES.map(({ day, papers }) => {
  return { day, papers, changed: day === '2025-02-26' ? '2026-01-05T22:31:07Z' : null };
});
const files = siteFiles(FACTS, DAYS, SCREENS);
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
      JSON.parse(read(path)).items.map(({ id }: { id: string }) => id.slice(-10)),
    );
    expect(days).toEqual(DAYS.map(({ day }) => day));
  });

  const many = Array.from({ length: 28 }, (_, index) => ({
    day: `2025-02-${String(28 - index).padStart(2, '0')}` as Day,
    papers: DAYS[0]?.papers ?? [],
    changed: null,
  }));

  it('was updated by the last change, also once the changed day has left the newest feed', () => {
    const updatedOf = (days: readonly SiteDay[], path: string) =>
      elementsAt(siteFiles(FACTS, days, SCREENS).get(path) ?? '', '/a:feed/a:updated')[0]?.text;
    const changed = '2026-01-05T22:31:07Z';
    const days = many.map((one, index) => (index === 9 ? { ...one, changed } : one));
    expect(updatedOf(days, 'feed.xml')).toBe(changed);
    const next = { ...days[0], day: '2025-03-01' as Day, papers: [], changed: null };
    expect(updatedOf([next, ...days], 'feed.xml')).toBe(changed);
    expect(updatedOf([next, ...days], 'feed-2025.xml')).toBe(changed);
    expect(updatedOf(many, 'feed.xml')).toBe('2025-02-28T00:00:00+09:00');
  });

  it('leaves the archive of a year as it is when a day of another one changes', () => {
    expect(elementsAt(read('feed-2024.xml'), '/a:feed/a:updated')[0]?.text).toBe(
      '2024-10-11T00:00:00+09:00',
    );
  });

  it('holds the ten newest days in the newest feed', () => {
    const { items } = JSON.parse(siteFiles(FACTS, many, SCREENS).get('feed.json') ?? '');
    expect(items).toHaveLength(10);
    expect(items[0].id).toMatch(/2025-02-28$/);
  });

  it('dates an entry by its change, and by its day where none is known', () => {
    const dates = JSON.parse(read('feed.json')).items.map(
      ({ date_modified }: { date_modified: string }) => date_modified,
    );
    expect(dates.slice(1, 3)).toEqual(['2025-03-07T00:00:00+09:00', '2026-01-05T22:31:07Z']);
    expect(read('feed-2024.xml')).not.toContain('2026-01-05');
  });

  it('dates a page in the sitemaps as the feeds do, by the day in Seoul', () => {
    const sitemap = read('sitemap-2025.xml');
    expect(sitemap).toContain('day/2025-02-26/</loc><lastmod>2026-01-06</lastmod>');
    expect(sitemap).toContain('day/2025-03-07/</loc><lastmod>2025-03-07</lastmod>');
    expect(read('sitemap.xml')).toMatch(/sitemap-2025.xml<\/loc><lastmod>2026-01-06</);
    const [first] = DAYS;
    const early = first ? [{ ...first, changed: '2025-04-07T01:00:00Z' }] : [];
    expect(siteFiles(FACTS, early, SCREENS).get('sitemap.xml')).not.toContain('2025-04-07');
  });

  it('has ids of the address, of the owner of the repository, or those that are set', () => {
    const set = siteFiles({ ...FACTS, feedId: 'tag:lab.example,2026:x/' }, DAYS, SCREENS);
    expect(read('feed.xml')).toContain(
      '<id>tag:haru.example,2026:daily-papers/day/2025-04-08</id>',
    );
    expect(set.get('feed.xml')).toContain('<id>tag:lab.example,2026:x/day/2025-04-08</id>');
    const ofOwner = siteFiles(
      { ...FACTS, repository: 'https://github.com/lab/papers' },
      DAYS,
      SCREENS,
    );
    expect(ofOwner.get('feed.xml')).toContain('<id>tag:lab.github.io,2026:papers/feed</id>');
    expect(set.get('feed-2024.xml')).toContain('<id>tag:lab.example,2026:x/feed</id>');
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
    const credits = { sources: [a, b], sourceOf: ({ rank }: Paper) => (rank === 1 ? a : b) };
    const several = siteFiles({ ...FACTS, credits }, DAYS, SCREENS);
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
    const credits = { sources: [], sourceOf: () => null };
    const none = siteFiles({ ...FACTS, credits }, DAYS, SCREENS);
    const { authors, _haru } = JSON.parse(none.get('feed.json') ?? '');
    expect(authors).toEqual([{ name: '하루논문', url: 'https://haru.example/daily-papers/' }]);
    expect(_haru).not.toHaveProperty('rights');
  });

  it('names in the sitemaps no paper that has no page', () => {
    const [first] = DAYS[0]?.papers ?? [];
    const some = siteFiles(
      FACTS,
      DAYS,
      SCREENS,
      (path) => !path.startsWith('paper/') || path === `paper/${first?.id}`,
    );
    const addresses = [...some]
      .filter(([path]) => path.startsWith('sitemap'))
      .map(([, text]) => text);
    expect(addresses.join('').match(/\/paper\/[^/]+/g)).toEqual([`/paper/${first?.id}`]);
  });

  it.each([
    ['the origin is unknown', { ...SITE, origin: '' }, DAYS],
    ['there are no days', SITE, []],
  ])('writes nothing where %s', (_, site, days) => {
    expect([...siteFiles({ ...FACTS, site }, days, SCREENS)]).toEqual([]);
  });
});

describe('siteLinks', () => {
  it('name feeds and search in the head of the first page, from the base on', () => {
    expect(siteLinks(SITE, FACTS.words, 'all').match(/href="[^"]+"/g)).toEqual([
      'href="/daily-papers/feed.xml"',
      'href="/daily-papers/feed.json"',
      'href="/daily-papers/opensearch.xml"',
    ]);
  });

  it('name the feed alone on pages that are many', () => {
    expect(siteLinks(SITE, FACTS.words, 'feed').match(/href="[^"]+"/g)).toEqual([
      'href="/daily-papers/feed.xml"',
    ]);
  });

  it('name nothing that is not there', () => {
    expect(siteLinks({ ...SITE, origin: '' }, FACTS.words, 'all')).toBe('');
  });
});
