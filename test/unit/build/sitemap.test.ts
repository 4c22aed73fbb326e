import { describe, expect, it } from 'vitest';
import { sitemaps } from '../../../src/build/sitemap';
import { type ArxivId, parseArxivId } from '../../../src/digest/arxivId';
import { type Day, parseDay } from '../../../src/digest/day';
import { periodOf } from '../../../src/digest/period';
import { BUNDLED_ENTRIES, SITE } from './feeds';
import { elementsAt, problemsOf } from './schemas';
import { SCREENS } from './screens';

const HOME = 'https://haru.example/daily-papers/';
const BUNDLED = BUNDLED_ENTRIES.map(({ day, papers }) => ({
  day,
  changed: day,
  papers: papers.map(({ id }) => id),
}));

describe('sitemaps', () => {
  it('are an index, the pages, and one file a year, newest first', () => {
    expect([...sitemaps(SITE, BUNDLED, SCREENS).keys()]).toEqual([
      'sitemap.xml',
      'sitemap-pages.xml',
      'sitemap-2025.xml',
      'sitemap-2024.xml',
    ]);
  });

  it.each([
    ['the bundled digests', SITE],
    ['a host’s root', { ...SITE, base: '/' }],
    ['a base with a sign that XML escapes', { ...SITE, base: '/a&b/' }],
  ])('are sitemaps for %s', (_, site) => {
    for (const file of sitemaps(site, BUNDLED, SCREENS).values()) {
      expect(problemsOf('sitemap', file)).toEqual([]);
    }
  });

  it('lists every other file in the index, with the last change in it', () => {
    expect(pairs(sitemaps(SITE, BUNDLED, SCREENS).get('sitemap.xml'))).toEqual([
      [`${HOME}sitemap-pages.xml`, '2025-04-08'],
      [`${HOME}sitemap-2025.xml`, '2025-04-08'],
      [`${HOME}sitemap-2024.xml`, '2024-10-11'],
    ]);
  });

  it('lists the pages but one that is left out; that of the app has no day of change', () => {
    expect(pairs(sitemaps(SITE, BUNDLED, SCREENS).get('sitemap-pages.xml'))).toEqual([
      [HOME, '2025-04-08'],
      [`${HOME}topics/`, '2025-04-08'],
      [`${HOME}authors/`, '2025-04-08'],
      [`${HOME}about/`, undefined],
    ]);
  });

  it('lists the topics that have a page', () => {
    const pages = sitemaps(SITE, BUNDLED, SCREENS, ['mamba']).get('sitemap-pages.xml');
    expect(pairs(pages)).toContainEqual([`${HOME}topic/mamba/`, '2025-04-08']);
  });

  it('lists nothing but the first page where the others are not rendered', () => {
    const files = sitemaps(SITE, BUNDLED, SCREENS, ['mamba'], (path) => path === '');
    expect(pairs(files.get('sitemap.xml'))).toEqual([[`${HOME}sitemap-pages.xml`, '2025-04-08']]);
    expect(pairs(files.get('sitemap-pages.xml'))).toEqual([[HOME, '2025-04-08']]);
    expect([...files.keys()]).toEqual(['sitemap.xml', 'sitemap-pages.xml']);
  });

  it('lists every day, paper, week, month and year once', () => {
    const files = [...sitemaps(SITE, BUNDLED, SCREENS)].filter(([path]) => /\d/.test(path));
    const urls = files.flatMap(([, file]) => pairs(file).map(([url]) => url));
    expect(new Set(urls).size).toBe(urls.length);
    const papers = new Set(BUNDLED.flatMap((day) => day.papers));
    const weeks = new Set(BUNDLED.map(({ day }) => periodOf('week', day).name));
    const months = new Set(BUNDLED.map(({ day }) => day.slice(0, 7)));
    const years = new Set(BUNDLED.map(({ day }) => day.slice(0, 4)));
    expect(urls).toHaveLength(BUNDLED.length + papers.size + weeks.size + months.size + years.size);
    expect(urls).toContain(`${HOME}paper/${BUNDLED[0]?.papers[0]}/`);
  });

  it('lists a paper or week of two days under the newest, in whatever order they come', () => {
    const older = { ...unchanged('2024-12-31'), papers: [idOf(1), idOf(2)] };
    const newer = { ...unchanged('2025-01-02'), papers: [idOf(2)] };
    const files = sitemaps(SITE, [older, newer], SCREENS);
    expect(pairs(files.get('sitemap-2025.xml'))).toEqual([
      [`${HOME}day/2025-01-02/`, '2025-01-02'],
      [`${HOME}paper/2501.00002/`, '2025-01-02'],
      [`${HOME}week/2025-W01/`, '2025-01-02'],
      [`${HOME}month/2025-01/`, '2025-01-02'],
      [`${HOME}year/2025/`, '2025-01-02'],
    ]);
    expect(pairs(files.get('sitemap-2024.xml'))).toEqual([
      [`${HOME}day/2024-12-31/`, '2024-12-31'],
      [`${HOME}paper/2501.00001/`, '2024-12-31'],
      [`${HOME}month/2024-12/`, '2024-12-31'],
      [`${HOME}year/2024/`, '2024-12-31'],
    ]);
  });

  it('dates what shows a day by its last change, whatever else is newer, and nothing else', () => {
    const days = [
      { ...unchanged('2025-03-04'), papers: [idOf(3)] },
      { ...unchanged('2025-02-04'), papers: [idOf(2)] },
      { day: dayOf('2025-02-03'), changed: dayOf('2026-01-06'), papers: [idOf(2), idOf(1)] },
      { ...unchanged('2024-12-30'), papers: [idOf(4)] },
    ];
    const files = sitemaps(SITE, days, SCREENS);
    const changed = new Map([...files.values()].flatMap((file) => pairs(file)));
    const paths = [...changed].filter(([, day]) => day === '2026-01-06').map(([url]) => url);
    expect(paths.map((url) => url?.slice(HOME.length)).sort()).toEqual([
      '',
      'authors/',
      'day/2025-02-03/',
      'month/2025-02/',
      'paper/2501.00001/',
      'paper/2501.00002/',
      'sitemap-2025.xml',
      'sitemap-pages.xml',
      'topics/',
      'week/2025-W06/',
      'year/2025/',
    ]);
    expect(changed.get(`${HOME}day/2025-02-04/`)).toBe('2025-02-04');
    expect(changed.get(`${HOME}sitemap-2024.xml`)).toBe('2024-12-30');
  });

  it('are the pages alone without digests', () => {
    const files = sitemaps(SITE, [], SCREENS);
    expect([...files.keys()]).toEqual(['sitemap.xml', 'sitemap-pages.xml']);
    expect([...files.values()].flatMap((file) => problemsOf('sitemap', file))).toEqual([]);
    expect(pairs(files.get('sitemap-pages.xml'))[0]).toEqual([HOME, undefined]);
  });

  it.each([
    [49_996, [50_000]],
    [49_997, [50_000, 1]],
  ])(
    'splits a year of a day, its week, its month, itself and %d papers into files of %j addresses',
    (count, counts) => {
      const files = sitemaps(SITE, [{ ...unchanged('2025-01-02'), papers: ids(count) }], SCREENS);
      const years = [...files].filter(([path]) => path.startsWith('sitemap-2025'));
      const names = ['sitemap-2025.xml', 'sitemap-2025-2.xml'].slice(0, counts.length);
      expect(years.map(([path]) => path)).toEqual(names);
      expect(years.map(([, file]) => file.split('<url>').length - 1)).toEqual(counts);
      expect(pairs(files.get('sitemap.xml'))).toHaveLength(1 + counts.length);
    },
  );

  it('splits a year that is too long before it has too many addresses', () => {
    const site = { ...SITE, base: `/${'하'.repeat(3000)}/` };
    const files = sitemaps(site, [{ ...unchanged('2025-01-02'), papers: ids(6000) }], SCREENS);
    const sizes = [...files.values()].map((file) => Buffer.byteLength(file));
    expect(sizes).toHaveLength(4);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(50 * 1024 * 1024);
    expect(Math.max(...sizes)).toBeGreaterThan(49 * 1024 * 1024);
  });
});

/** Addresses with the day they changed, of an index or of a sitemap. */
function pairs(file = ''): [string | undefined, string | undefined][] {
  const entries = [...file.matchAll(/<loc>(.*?)<\/loc>(?:<lastmod>(.*?)<\/lastmod>)?/g)];
  expect(elementsAt(file, '//a:loc')).toHaveLength(entries.length);
  return entries.map(([, url, day]) => [url, day]);
}

function dayOf(text: string): Day {
  const day = parseDay(text);
  if (!day) throw new Error(`a day expected, found ${text}`);
  return day;
}

function unchanged(text: string) {
  return { day: dayOf(text), changed: dayOf(text) };
}

function idOf(number: number): ArxivId {
  const id = parseArxivId(`2501.${String(number).padStart(5, '0')}`);
  if (!id) throw new Error(`an id expected, found ${number}`);
  return id;
}

function ids(count: number): ArxivId[] {
  return Array.from({ length: count }, (_, place) => idOf(place + 1));
}
