import type { ArxivId } from '../digest/arxivId';
import type { Day } from '../digest/day';
import { dayPage, paperPage, type Site, siteAddress } from '../digest/site';
import { element, type XmlElement, xmlDocument } from './xml';

/** What a sitemap may hold: https://www.sitemaps.org/protocol.html#index */
const MOST_ADDRESSES = 50_000;
const MOST_BYTES = 50 * 1024 * 1024;
/** Declaration, root and line breaks around the addresses, with room to spare. */
const FRAME_BYTES = 1024;

type SitemapDay = { readonly day: Day; readonly papers: readonly ArxivId[] };

/**
 * The sitemaps of the app, path below its base → content: the index `sitemap.xml`, `sitemap-pages.xml`,
 * and for each year of digests `sitemap-2025.xml`, with `sitemap-2025-2.xml` … where one file is not
 * enough. A paper stands under the newest of its days, in whatever order the days come.
 */
export function sitemaps(site: Site, days: readonly SitemapDay[]): ReadonlyMap<string, string> {
  const newestFirst = [...days].sort((a, b) => (a.day < b.day ? 1 : -1));
  const parts = new Map([['sitemap-pages.xml', pages(site, newestFirst[0]?.day ?? null)]]);
  for (const [year, addresses] of byYear(site, newestFirst)) {
    for (const [place, file] of split(addresses).entries()) {
      parts.set(`sitemap-${year}${place === 0 ? '' : `-${place + 1}`}.xml`, file);
    }
  }
  const index = Array.from(parts, ([path, addresses]) => {
    return { url: siteAddress(site, path), changed: addresses[0]?.changed ?? null };
  });
  const files = new Map([['sitemap.xml', document('sitemapindex', 'sitemap', index)]]);
  for (const [path, addresses] of parts) files.set(path, document('urlset', 'url', addresses));
  return files;
}

/** `changed` is the day it was written last; null: the digests do not say. */
type Address = { readonly url: string; readonly changed: Day | null };

function pages(site: Site, newest: Day | null): Address[] {
  return [
    { url: siteAddress(site, ''), changed: newest },
    { url: siteAddress(site, 'authors/'), changed: newest },
    { url: siteAddress(site, 'about/'), changed: null },
  ];
}

/** Newest first; each address once. */
function byYear(site: Site, newestFirst: readonly SitemapDay[]): Map<string, Address[]> {
  const years = new Map<string, Address[]>();
  const seen = new Set<string>();
  for (const { day, papers } of newestFirst) {
    const year = day.slice(0, 4);
    const addresses = years.get(year) ?? [];
    years.set(year, addresses);
    for (const url of [dayPage(site, day), ...papers.map((id) => paperPage(site, id))]) {
      if (seen.has(url)) continue;
      seen.add(url);
      addresses.push({ url, changed: day });
    }
  }
  return years;
}

/** The addresses file by file, each within the limits. */
function split(addresses: readonly Address[]): Address[][] {
  const files: Address[][] = [];
  let room = 0;
  for (const address of addresses) {
    const bytes = new TextEncoder().encode(write('url', address).markup).length + 1;
    const file = files.at(-1);
    if (file && file.length < MOST_ADDRESSES && bytes <= room) file.push(address);
    else {
      files.push([address]);
      room = MOST_BYTES - FRAME_BYTES;
    }
    room -= bytes;
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
