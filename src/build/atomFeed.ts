import { dayPage, siteAddress } from '../digest/site';
import {
  entryId,
  type Feed,
  type FeedCredit,
  type FeedEntry,
  feedHtml,
  feedList,
  isArchive,
  momentOf,
} from './feed';
import { element, type XmlElement, xmlDocument } from './xml';

/**
 * Writes a feed as Atom 1.0, https://www.rfc-editor.org/rfc/rfc4287, the file `<name>.xml`. Several of
 * them are one archived feed, https://www.rfc-editor.org/rfc/rfc5005#section-4: the newest and its archives
 * have the same id, and each names the previous one. None names the next one, since an archive should stay as it
 * is once it is written: those of past years do, the one of the running year has each new day. The newest feed has
 * content, of all sections; the entries of an archive have a summary alone, which lists the papers.
 */
export function atomFeed(feed: Feed): string {
  const { site, updated, previous, current, entries } = feed;
  const file = (name: string) => siteAddress(site, `${name}.xml`);
  const home = siteAddress(site, '');
  const namespaces = {
    xmlns: 'http://www.w3.org/2005/Atom',
    ...(current === null ? {} : { 'xmlns:fh': 'http://purl.org/syndication/history/1.0' }),
  };
  return xmlDocument(
    element('feed', { ...namespaces, 'xml:lang': feed.language }, [
      element('id', {}, `${feed.tag}feed`),
      element('title', {}, feed.title),
      element('subtitle', {}, feed.subtitle),
      ...(updated === null ? [] : [element('updated', {}, updated)]),
      ...writeCredit(feed.credit),
      element('generator', { uri: home }, 'Haru Papers'),
      element('icon', {}, siteAddress(site, 'icon-512.png')),
      link('alternate', 'text/html', home),
      link('self', ATOM, file(feed.name)),
      ...(previous === null ? [] : [link('prev-archive', ATOM, file(previous))]),
      ...(current === null
        ? []
        : [link('current', ATOM, file(current)), element('fh:archive', {})]),
      ...entries.map((entry) => writeEntry(feed, entry)),
    ]),
  );
}

function writeCredit({ authors, rights }: FeedCredit): XmlElement[] {
  return [
    ...authors.map(({ name, url }) =>
      element('author', {}, [
        element('name', {}, name),
        ...(url === null ? [] : [element('uri', {}, url)]),
      ]),
    ),
    ...(rights === null ? [] : [element('rights', {}, rights)]),
  ];
}

const ATOM = 'application/atom+xml';

function link(rel: string, type: string, href: string): XmlElement {
  return element('link', { rel, type, href });
}

function writeEntry(
  feed: Feed,
  { day, title, summary, updated, papers, credit }: FeedEntry,
): XmlElement {
  return element('entry', {}, [
    element('id', {}, entryId(feed, day)),
    element('title', {}, title),
    element('published', {}, momentOf(day)),
    element('updated', {}, updated),
    ...(credit ? writeCredit(credit) : []),
    link('alternate', 'text/html', dayPage(feed.site, day)),
    ...(isArchive(feed)
      ? [element('summary', { type: 'html' }, feedList(papers, feed))]
      : [
          element('summary', {}, summary),
          element('content', { type: 'html' }, feedHtml(papers, feed)),
        ]),
  ]);
}
