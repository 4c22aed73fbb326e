import type { Day } from '../digest/day';
import type { Paper } from '../digest/paper';
import { isOneSource } from '../digest/paperSource';
import { plainText } from '../digest/plainText';
import { type Site, siteAddress } from '../digest/site';
import type { Source } from '../digest/siteSettings';
import { atomFeed } from './atomFeed';
import { type Feed, momentOf } from './feed';
import { creditOfSources, sourcesOf } from './feedCredit';
import { feedTag } from './feedTag';
import { dayInSeoul, latestOf } from './instant';
import { jsonFeed } from './jsonFeed';
import { openSearch } from './openSearch';
import { robots } from './robots';
import type { ScreenPages } from './screenPages';
import { sitemaps } from './sitemap';
import type { SiteWords } from './siteWords';
import { element } from './xml';

/** The sources of the settings, and of which of them a paper is. */
type SiteSources = {
  readonly sources: readonly Source[];
  readonly sourceOf: (paper: Paper) => Source | null;
};

/** What the files are written from besides the days. */
export type SiteFacts = {
  readonly site: Site;
  /** What ids in feeds begin with; null: it is made from what follows (`feedTag`). */
  readonly feedId: string | null;
  /** Of the settings. */
  readonly repository: string | null;
  readonly words: SiteWords;
  readonly credits: SiteSources;
  /** Ids of the topics that the archive lists. */
  readonly topics?: readonly string[];
};

export type SiteDay = {
  readonly day: Day;
  readonly papers: readonly Paper[];
  /** When its digest has changed last, an instant by RFC 3339; null: not known. */
  readonly changed: string | null;
};

/** Days in the newest feed: enough for a reader who looks once in two weeks of working days. */
const NEWEST_DAYS = 10;

/**
 * Writes the files for machines, path below the base → content: feeds of the newest days and of every
 * year, sitemaps, `robots.txt` and `opensearch.xml`. Returns none where the origin is unknown, since their
 * addresses need it, or where there are no days.
 *
 * @param days newest first
 * @param hasPage as `sitemaps` has it
 */
export function siteFiles(
  facts: SiteFacts,
  days: readonly SiteDay[],
  screens: readonly ScreenPages[],
  hasPage?: (path: string) => boolean,
): ReadonlyMap<string, string> {
  const { site, words } = facts;
  if (site.origin === '' || days.length === 0) return new Map();
  const ids = days.map((siteDay) => ({
    day: siteDay.day,
    changed: dayInSeoul(updatedOf(siteDay)),
    papers: siteDay.papers.map(({ id }) => id),
  }));
  const { title: name, search: description, language } = words;
  return new Map([
    ...feedsOf(facts, days).flatMap((feed) => [
      [`${feed.name}.xml`, atomFeed(feed)] as const,
      [`${feed.name}.json`, jsonFeed(feed)] as const,
    ]),
    ...sitemaps(site, ids, screens, facts.topics, hasPage),
    ['robots.txt', robots(site)],
    ['opensearch.xml', openSearch(site, { name, description, language })],
  ]);
}

/**
 * Writes the links to these files for the head of a page; `''` where the origin is unknown.
 *
 * @param which all of them, which the first page has, or the feed alone, which every page has
 */
export function siteLinks(site: Site, { title }: SiteWords, which: 'all' | 'feed'): string {
  if (site.origin === '') return '';
  const links = [
    ['alternate', 'application/atom+xml', 'feed.xml'],
    ['alternate', 'application/feed+json', 'feed.json'],
    ['search', 'application/opensearchdescription+xml', 'opensearch.xml'],
  ] as const;
  return links
    .slice(0, which === 'all' ? undefined : 1)
    .map(([rel, type, file]) => {
      const href = siteAddress({ ...site, origin: '' }, file);
      // Of the one feed of a page readers of feeds take its own title.
      const name = which === 'all' ? { title } : {};
      return element('link', { rel, type, ...name, href }).markup;
    })
    .join('');
}

/** When a day has changed last. A day that was collected before it began in Seoul is as new as its beginning. */
function updatedOf({ day, changed }: Pick<SiteDay, 'day' | 'changed'>): string {
  return latestOf([momentOf(day), changed]) ?? momentOf(day);
}

function feedsOf(facts: SiteFacts, days: readonly SiteDay[]): Feed[] {
  const { site, words, credits } = facts;
  const { sources, sourceOf } = credits;
  const home = siteAddress(site, '');
  const isOne = isOneSource(sources);
  const years = [...new Set(days.map(({ day }) => day.slice(0, 4)))];
  const nameOf = (year: string | undefined) => (year === undefined ? null : `feed-${year}`);
  const shared = {
    site,
    tag: feedTag(facts.feedId, facts.repository, site),
    ...words,
    credit: creditOfSources(sources, words, home),
    creditOf(paper: Paper) {
      const source = isOne ? null : sourceOf(paper);
      return source && words.creditOf(source);
    },
  };
  const entriesOf = (feedDays: readonly SiteDay[]) =>
    feedDays.map(({ day, papers, changed }) => ({
      day,
      updated: updatedOf({ day, changed }),
      title: words.entry(day, papers.length),
      summary: papers.map(({ title }) => plainText(title)).join(' · '),
      papers,
      credit: isOne ? null : creditOfSources(sourcesOf(papers, sourceOf), words, home),
    }));
  const newest: Feed = {
    ...shared,
    name: 'feed',
    updated: latestOf(days.map(updatedOf)),
    previous: nameOf(years[0]),
    current: null,
    entries: entriesOf(days.slice(0, NEWEST_DAYS)),
  };
  return [
    newest,
    ...years.map((year, index) => {
      const ofYear = days.filter(({ day }) => day.startsWith(year));
      return {
        ...shared,
        name: `feed-${year}`,
        updated: latestOf(ofYear.map(updatedOf)),
        previous: nameOf(years[index + 1]),
        current: 'feed',
        entries: entriesOf(ofYear),
      };
    }),
  ];
}
