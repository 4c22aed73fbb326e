import { dayPage, siteAddress } from '../digest/site';
import {
  entryId,
  type Feed,
  type FeedCredit,
  feedHtml,
  feedList,
  isArchive,
  momentOf,
} from './feed';

/**
 * Writes a feed as JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/, the file `<name>.json`. The format
 * allows markup in `content_html` alone and has no field for rights: an extension, `_haru`, holds them.
 * The next page is the archive before this one. The tags of an item are its papers, `'arXiv:2502.18411'`; the items
 * of an archive list their papers and have neither tags nor a summary.
 */
export function jsonFeed(feed: Feed): string {
  const { site, credit, previous } = feed;
  const file = (name: string) => siteAddress(site, `${name}.json`);
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: siteAddress(site, ''),
    feed_url: file(feed.name),
    description: feed.subtitle,
    ...(previous === null ? {} : { next_url: file(previous) }),
    icon: siteAddress(site, 'icon-512.png'),
    favicon: siteAddress(site, 'favicon.svg'),
    authors: authorsOf(credit),
    language: feed.language,
    _haru: { about: siteAddress(site, 'about/'), ...rightsOf(credit) },
    items: feed.entries.map(({ day, title, summary, updated, papers, credit: ofDay }) => ({
      id: entryId(feed, day),
      url: dayPage(site, day),
      title,
      date_published: momentOf(day),
      date_modified: updated,
      ...(ofDay && { authors: authorsOf(ofDay), _haru: rightsOf(ofDay) }),
      ...(isArchive(feed)
        ? { content_html: feedList(papers, feed) }
        : {
            content_html: feedHtml(papers, feed),
            summary,
            tags: papers.map(({ id }) => `arXiv:${id}`),
          }),
    })),
  });
}

function authorsOf({ authors }: FeedCredit): object[] {
  return authors.map(({ name, url }) => ({ name, ...(url !== null && { url }) }));
}

function rightsOf({ rights }: FeedCredit): object {
  return rights === null ? {} : { rights };
}
