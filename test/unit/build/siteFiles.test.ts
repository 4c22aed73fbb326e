import { describe, expect, it } from 'vitest';
import { type SiteDay, siteFiles, siteLinks } from '../../../src/build/siteFiles';
import type { Day } from '../../../src/digest/day';
import { texts as feed } from '../../../src/i18n/ko/feed';
import { BUNDLED_ENTRIES, SITE } from './feeds';
import { problemsOf } from './schemas';
import { SCREENS } from './screens';

const WORDS = { language: 'ko', ...feed };
const DAYS: readonly SiteDay[] = BUNDLED_ENTRIES.map(({ day, papers }) => {
  return { day, papers, changed: day === '2025-02-26' ? '2026-01-05T22:31:07Z' : null };
});
const files = siteFiles(SITE, null, WORDS, DAYS, SCREENS);
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

  it('holds the ten newest days in the newest feed', () => {
    const many = Array.from({ length: 28 }, (_, index) => ({
      day: `2025-02-${String(28 - index).padStart(2, '0')}` as Day,
      papers: DAYS[0]?.papers ?? [],
      changed: null,
    }));
    const { items } = JSON.parse(
      siteFiles(SITE, null, WORDS, many, SCREENS).get('feed.json') ?? '',
    );
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

  it('has ids of the address, or those that are set', () => {
    const set = siteFiles(SITE, 'tag:lab.example,2026:x/', WORDS, DAYS, SCREENS);
    expect(read('feed.xml')).toContain(
      '<id>tag:haru.example,2026:daily-papers/day/2025-04-08</id>',
    );
    expect(set.get('feed.xml')).toContain('<id>tag:lab.example,2026:x/day/2025-04-08</id>');
    expect(set.get('feed-2024.xml')).toContain('<id>tag:lab.example,2026:x/feed</id>');
  });

  it('says in the feed whose the digests are, and who wrote the summaries', () => {
    expect(read('feed.xml')).toMatch(/<subtitle>[^<]*언어 모델[^<]*daily_papers_ko[^<]*BY-NC-ND/);
  });

  it('names in the sitemaps no paper that has no page', () => {
    const [first] = DAYS[0]?.papers ?? [];
    const some = siteFiles(SITE, null, WORDS, DAYS, SCREENS, (id) => id === first?.id);
    const addresses = [...some]
      .filter(([path]) => path.startsWith('sitemap'))
      .map(([, text]) => text);
    expect(addresses.join('').match(/\/paper\/[^/]+/g)).toEqual([`/paper/${first?.id}`]);
  });

  it.each([
    ['the origin is unknown', { ...SITE, origin: '' }, DAYS],
    ['there are no days', SITE, []],
  ])('writes nothing where %s', (_, site, days) => {
    expect([...siteFiles(site, null, WORDS, days, SCREENS)]).toEqual([]);
  });
});

describe('siteLinks', () => {
  it('name feeds and search in the head of the first page, from the base on', () => {
    expect(siteLinks(SITE, WORDS, 'all').match(/href="[^"]+"/g)).toEqual([
      'href="/daily-papers/feed.xml"',
      'href="/daily-papers/feed.json"',
      'href="/daily-papers/opensearch.xml"',
    ]);
  });

  it('name the feed alone on pages that are many', () => {
    expect(siteLinks(SITE, WORDS, 'feed').match(/href="[^"]+"/g)).toEqual([
      'href="/daily-papers/feed.xml"',
    ]);
  });

  it('name nothing that is not there', () => {
    expect(siteLinks({ ...SITE, origin: '' }, WORDS, 'all')).toBe('');
  });
});
