import { describe, expect, it } from 'vitest';
import { atomFeed } from '../../../src/build/atomFeed';
import type { Feed } from '../../../src/build/feed';
import { BUNDLED_ENTRIES, entryOf, feedOf, HOSTILE_ENTRY, SITE } from './feeds';
import { elementsAt, problemsOf } from './schemas';

const ARCHIVE = { name: 'feed-2024', previous: 'feed-2023', current: 'feed' };
const HOME = 'https://haru.example/daily-papers/';

const texts = (feed: Feed, path: string) =>
  elementsAt(atomFeed(feed), path).map(({ text }) => text);

function linksOf(feed: Feed, path = '/a:feed/a:link') {
  return Object.fromEntries(
    elementsAt(atomFeed(feed), path).map(({ attributes: { rel, href } }) => [rel, href]),
  );
}

const UNKNOWN = { authors: [{ name: '하루논문', url: HOME }], rights: null };

describe('atomFeed', () => {
  it.each([
    ['the bundled digests', feedOf()],
    ['an archive', feedOf(ARCHIVE)],
    ['the oldest archive', feedOf({ ...ARCHIVE, previous: null })],
    ['a hostile digest', feedOf({ entries: [HOSTILE_ENTRY] })],
    ['hostile words', feedOf({ title: '<b>]]>&', subtitle: '<', language: 'en' })],
    ['hostile sources', feedOf({ credit: { authors: [{ name: '<&', url: null }], rights: '&' } })],
    ['a site that says nothing of its sources', feedOf({ credit: UNKNOWN })],
  ])('is Atom for %s', (_, feed) => {
    expect(problemsOf('atom', atomFeed(feed))).toEqual([]);
  });

  it('says whose it is, in which language, and what made it, without a version', () => {
    expect(elementsAt(atomFeed(feedOf()), '/a:feed')[0]?.attributes).toEqual({ lang: 'ko' });
    expect(texts(feedOf(), '/a:feed/a:author/*')).toEqual([
      'l-yohai',
      'https://github.com/l-yohai/daily_papers_ko',
    ]);
    expect(texts(feedOf(), '/a:feed/a:rights')).toEqual(['원문 daily_papers_ko, CC BY-NC-ND 4.0']);
    expect(elementsAt(atomFeed(feedOf()), '//a:generator')).toEqual([
      { name: 'generator', text: 'Haru Papers', attributes: { uri: HOME } },
    ]);
  });

  it('says of each entry of several sources whose it is', () => {
    const credit = {
      authors: [
        { name: 'B', url: null },
        { name: 'C', url: 'https://c.io' },
      ],
      rights: 'CC0',
    };
    const feed = feedOf({ entries: BUNDLED_ENTRIES.map((entry) => ({ ...entry, credit })) });
    expect(problemsOf('atom', atomFeed(feed))).toEqual([]);
    const [first] = BUNDLED_ENTRIES;
    const one = { ...feed, entries: first ? [{ ...first, credit }] : [] };
    expect(texts(one, '/a:feed/a:entry/a:author/a:name')).toEqual(['B', 'C']);
    expect(texts(one, '/a:feed/a:entry/a:rights')).toEqual(['CC0']);
  });

  it('was updated when its newest day began in Seoul', () => {
    expect(texts(feedOf(), '/a:feed/a:updated')).toEqual(['2025-04-08T00:00:00+09:00']);
  });

  it('has one entry a day, newest first, known by the address of its day', () => {
    expect(texts(feedOf(), '//a:entry/a:id')).toEqual([
      `${HOME}day/2025-04-08/`,
      `${HOME}day/2025-03-07/`,
      `${HOME}day/2025-02-26/`,
      `${HOME}day/2025-02-13/`,
      `${HOME}day/2024-10-11/`,
    ]);
  });

  it('has the same ids whatever else a day says and whichever file it stands in', () => {
    const other = BUNDLED_ENTRIES.map((entry) => ({
      ...entryOf(entry.papers.slice(1)),
      title: '',
    }));
    const ids = texts(feedOf(), '//a:id');
    expect(new Set(ids).size).toBe(ids.length);
    expect(texts(feedOf({ ...ARCHIVE, title: 'x', entries: other }), '//a:id')).toEqual(ids);
  });

  it('links to itself and to the app, and no entry to anything but its day', () => {
    expect(linksOf(feedOf())).toEqual({ alternate: HOME, self: `${HOME}feed.xml` });
    const [newest] = BUNDLED_ENTRIES;
    expect(linksOf(feedOf({ entries: newest ? [newest] : [] }), '//a:entry/a:link')).toEqual({
      alternate: `${HOME}day/2025-04-08/`,
    });
  });

  it('names the archive before it; an archive says that it is one, and of which feed', () => {
    expect(linksOf(feedOf({ previous: 'feed-2024' }))['prev-archive']).toBe(`${HOME}feed-2024.xml`);
    expect(linksOf(feedOf(ARCHIVE))).toEqual({
      alternate: HOME,
      self: `${HOME}feed-2024.xml`,
      'prev-archive': `${HOME}feed-2023.xml`,
      current: `${HOME}feed.xml`,
    });
    const archive = '//*[local-name()="archive"]';
    expect(elementsAt(atomFeed(feedOf(ARCHIVE)), archive)).toHaveLength(1);
    expect(elementsAt(atomFeed(feedOf({ previous: 'feed-2024' })), archive)).toEqual([]);
  });

  it('has whole addresses alone', () => {
    const feed = atomFeed(feedOf({ ...ARCHIVE, entries: [...BUNDLED_ENTRIES, HOSTILE_ENTRY] }));
    const links = elementsAt(feed, '//*[@href]').map(({ attributes }) => attributes.href);
    const written = elementsAt(feed, '//a:id | //a:uri | //a:icon').map(({ text }) => text);
    for (const address of [...links, ...written]) expect(address).toMatch(/^https:\/\/[^/]+\//);
  });

  it('holds the words of a hostile digest as they are, without what XML forbids', () => {
    const feed = feedOf({ entries: [HOSTILE_ENTRY] });
    expect(texts(feed, '//a:entry/a:title')).toEqual(['<b>날</b> ]]> & ""']);
    expect(texts(feed, '//a:entry/a:summary')).toEqual(['</summary>&amp;]]>']);
    expect(elementsAt(atomFeed(feed), '//a:content')[0]?.attributes).toEqual({ type: 'html' });
  });

  it('stands at the root of a host as well', () => {
    const feed = feedOf({ site: { ...SITE, base: '/' } });
    expect(linksOf(feed)).toMatchObject({ self: 'https://haru.example/feed.xml' });
  });
});
