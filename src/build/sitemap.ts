import type { ArxivId } from '../digest/arxivId';
import type { Day } from '../digest/day';
import { nameOfPeriod, PERIOD_KINDS } from '../digest/period';
import { type Site, siteAddress } from '../digest/site';
import type { PageContent, ScreenPages } from './screenPages';
import { element, type XmlElement, xmlDocument } from './xml';

/** Limits of a file: https://www.sitemaps.org/protocol.html#index */
const MAX_ADDRESSES = 50_000;
const MAX_BYTES = 50 * 1024 * 1024;
/** Declaration, root and line breaks around the addresses, with room to spare. */
const FRAME_BYTES = 1024;

type SitemapDay = {
  readonly day: Day;
  /** The day on which its digest has changed last, as far as it is known: else, and at the earliest, the day itself. */
  readonly changed: Day;
  readonly papers: readonly ArxivId[];
};

/**
 * Writes the sitemaps of the app, path below the base → content: the index `sitemap.xml`,
 * `sitemap-pages.xml`, and for each year of digests `sitemap-2025.xml`, with `sitemap-2025-2.xml` … where
 * one file is not enough. A paper, week, month or year is listed under the newest of its days, and has changed when
 * the last of them did; the days may come in any order.
 *
 * @param screens those whose `changes` is null are left out
 * @param topics ids of the topics that the archive lists
 * @param hasPage whether a host answers for an address, below the base, with status 200: engines are sent to no others
 */
export function sitemaps(
  site: Site,
  days: readonly SitemapDay[],
  screens: readonly ScreenPages[],
  topics: readonly string[] = [],
  hasPage: (path: string) => boolean = () => true,
): ReadonlyMap<string, string> {
  const listed = screens.filter(({ changes }) => changes !== null);
  const newestFirst = [...days].sort((a, b) => (a.day < b.day ? 1 : -1));
  const pages = singlePages(listed, lastOf(days.map(({ changed }) => changed)), topics);
  const addressesOf = (found: readonly Page[]) =>
    found
      .filter(({ path }) => hasPage(path))
      .map(({ path, changed }) => ({ url: pageAddress(site, path), changed }));
  const addressesByFile = new Map([['sitemap-pages.xml', addressesOf(pages)]]);
  for (const [year, ofYear] of pagesByYear(listed, newestFirst)) {
    for (const [index, part] of splitByLimits(addressesOf(ofYear)).entries()) {
      addressesByFile.set(`sitemap-${year}${index === 0 ? '' : `-${index + 1}`}.xml`, part);
    }
  }
  const index = Array.from(addressesByFile, ([path, addresses]) => {
    return { url: siteAddress(site, path), changed: lastOf(addresses.map((page) => page.changed)) };
  });
  const files = new Map([['sitemap.xml', document('sitemapindex', 'sitemap', index)]]);
  for (const [path, addresses] of addressesByFile) {
    files.set(path, document('urlset', 'url', addresses));
  }
  return files;
}

/** `changed` is the day of the last change; null: the digests do not say. */
type Address = { readonly url: string; readonly changed: Day | null };

/** As an address, by its path below the base. */
type Page = { readonly path: string; readonly changed: Day | null };

/** The screens that are one page each, and the topics. */
function singlePages(
  screens: readonly ScreenPages[],
  lastChange: Day | null,
  topics: readonly string[],
): Page[] {
  const namesOf = (content: PageContent) => {
    if (content === 'topic') return topics;
    return content === 'newest-day' || content === 'archive' || content === 'topics' ? [''] : [];
  };
  return screens.flatMap(({ path, content, changes }) =>
    namesOf(content).map((name) => ({
      path: path + name,
      changed: changes === 'with-digests' ? lastChange : null,
    })),
  );
}

/** The pages of days, papers and periods, newest first, each once. */
function pagesByYear(
  screens: readonly ScreenPages[],
  newestFirst: readonly SitemapDay[],
): Map<string, Page[]> {
  const years = new Map<string, Page[]>();
  const known = new Map<string, { path: string; changed: Day }>();
  const pagesOf = (content: PageContent, name: string) =>
    screens.filter((screen) => screen.content === content).map(({ path }) => path + name);
  for (const { day, changed, papers } of newestFirst) {
    const year = day.slice(0, 4);
    const pages = years.get(year) ?? [];
    years.set(year, pages);
    const paths = [
      ...pagesOf('day', day),
      ...papers.flatMap((id) => pagesOf('paper', id)),
      ...PERIOD_KINDS.flatMap((kind) => pagesOf(kind, nameOfPeriod(kind, day))),
    ];
    for (const path of paths) {
      const page = known.get(path);
      if (page) page.changed = changed > page.changed ? changed : page.changed;
      else {
        const added = { path, changed };
        known.set(path, added);
        pages.push(added);
      }
    }
  }
  return years;
}

/** null: no day is known. */
function lastOf(days: readonly (Day | null)[]): Day | null {
  return days.reduce((last, day) => ((day ?? '') > (last ?? '') ? day : last), null);
}

/** With a slash at its end: hosts redirect there, and a sitemap names no redirects. */
function pageAddress(site: Site, path: string): string {
  return siteAddress(site, path === '' ? '' : `${path}/`);
}

/** Splits addresses into files within the limits. */
function splitByLimits(addresses: readonly Address[]): Address[][] {
  const files: Address[][] = [];
  let freeBytes = 0;
  for (const address of addresses) {
    const bytes = new TextEncoder().encode(write('url', address).markup).length + 1;
    const file = files.at(-1);
    if (file && file.length < MAX_ADDRESSES && bytes <= freeBytes) file.push(address);
    else {
      files.push([address]);
      freeBytes = MAX_BYTES - FRAME_BYTES;
    }
    freeBytes -= bytes;
  }
  return files;
}

function write(name: string, { url, changed }: Address): XmlElement {
  const lastmod = changed === null ? [] : [element('lastmod', {}, changed)];
  return element(name, {}, [element('loc', {}, url), ...lastmod]);
}

function document(root: string, name: string, addresses: readonly Address[]): string {
  const lines = addresses.flatMap((address) => ['\n', write(name, address)]);
  const xmlns = 'http://www.sitemaps.org/schemas/sitemap/0.9';
  return xmlDocument(element(root, { xmlns }, [...lines, '\n']));
}
