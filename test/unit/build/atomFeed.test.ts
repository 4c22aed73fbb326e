import { describe, expect, it } from 'vitest';
import { atomFeed } from '../../../src/build/atomFeed';
import { type Feed, feedList } from '../../../src/build/feed';
import { BUNDLED_ENTRIES, entryOf, FRAME, feedOf, HOSTILE_ENTRY, SITE } from './feeds';
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
    ['an archive with a hostile digest', feedOf({ ...ARCHIVE, entries: [HOSTILE_ENTRY] })],
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

  it('says when it was updated, also by a day that is not in it, and when each of its days was', () => {
    const updated = '2025-04-10T00:00:00Z';
    const changed = { updated: '2025-04-09T01:02:03Z' };
    const entries = BUNDLED_ENTRIES.map((entry, index) => ({
      ...entry,
      ...(index === 3 && changed),
    }));
    expect(texts(feedOf({ updated, entries }), '/a:feed/a:updated')).toEqual([updated]);
    expect(texts(feedOf({ entries }), '//a:entry/a:updated')[3]).toBe('2025-04-09T01:02:03Z');
    expect(texts(feedOf({ entries }), '//a:entry/a:published')[3]).toBe(
      '2025-02-13T00:00:00+09:00',
    );
  });

  it('has one entry a day, newest first, with an id that no address is part of', () => {
    expect(texts(feedOf(), '//a:entry/a:id')).toEqual([
      'tag:haru.example,2026:daily-papers/day/2025-04-08',
      'tag:haru.example,2026:daily-papers/day/2025-03-07',
      'tag:haru.example,2026:daily-papers/day/2025-02-26',
      'tag:haru.example,2026:daily-papers/day/2025-02-13',
      'tag:haru.example,2026:daily-papers/day/2024-10-11',
    ]);
  });

  it('has the same ids whatever else a day says, whichever file it is in, and where the site is', () => {
    const other = BUNDLED_ENTRIES.map((entry) => ({
      ...entryOf(entry.papers.slice(1)),
      title: '',
    }));
    const ids = texts(feedOf(), '//a:id');
    expect(new Set(ids).size).toBe(ids.length);
    const moved = { origin: 'https://papers.example', base: '/' };
    const changes = { ...ARCHIVE, site: moved, title: 'x', entries: other };
    expect(texts(feedOf(changes), '//a:id')).toEqual(ids);
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
    const written = elementsAt(feed, '//a:uri | //a:icon').map(({ text }) => text);
    expect(links.length).toBeGreaterThan(BUNDLED_ENTRIES.length);
    expect(written).not.toEqual([]);
    for (const address of [...links, ...written]) expect(address).toMatch(/^https:\/\/[^/]+\//);
  });

  it('has all texts of its papers; an archive has a list of them, and a third of the size', () => {
    const kinds = (feed: Feed) => elementsAt(atomFeed(feed), '//a:entry/a:content').length;
    expect(kinds(feedOf())).toBe(BUNDLED_ENTRIES.length);
    expect(kinds(feedOf(ARCHIVE))).toBe(0);
    expect(elementsAt(atomFeed(feedOf(ARCHIVE)), '//a:entry/a:summary')[0]).toMatchObject({
      attributes: { type: 'html' },
      text: feedList(BUNDLED_ENTRIES[0]?.papers ?? [], FRAME),
    });
    expect(atomFeed(feedOf(ARCHIVE)).length).toBeLessThan(atomFeed(feedOf()).length / 3);
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
