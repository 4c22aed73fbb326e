import { describe, expect, it } from 'vitest';
import { type Feed, feedHtml, feedList } from '../../../src/build/feed';
import { jsonFeed } from '../../../src/build/jsonFeed';
import { BUNDLED_ENTRIES, FRAME, feedOf, HOSTILE_ENTRY, TAG } from './feeds';
import { problemsOf } from './schemas';

const HOME = 'https://haru.example/daily-papers/';
const read = (feed: Feed) => JSON.parse(jsonFeed(feed));

describe('jsonFeed', () => {
  it.each([
    ['the bundled digests', feedOf()],
    ['an archive', feedOf({ name: 'feed-2024', previous: 'feed-2023', current: 'feed' })],
    ['a hostile digest', feedOf({ entries: [HOSTILE_ENTRY] })],
  ])('is a JSON Feed for %s', (_, feed) => {
    expect(problemsOf('jsonFeed', jsonFeed(feed))).toEqual([]);
  });

  it('says first which version it is, then whose it is', () => {
    expect(jsonFeed(feedOf())).toMatch(/^\{"version":"https:\/\/jsonfeed.org\/version\/1.1",/);
    expect(read(feedOf())).toMatchObject({
      title: '하루논문',
      description: '매일의 AI 논문 요약',
      language: 'ko',
      authors: [{ name: 'l-yohai', url: 'https://github.com/l-yohai/daily_papers_ko' }],
      home_page_url: HOME,
      feed_url: `${HOME}feed.json`,
      icon: `${HOME}icon-512.png`,
      favicon: `${HOME}favicon.svg`,
      _haru: { rights: '원문 daily_papers_ko, CC BY-NC-ND 4.0' },
    });
  });

  it('has one item a day, newest first, each with an id of its own', () => {
    const { items } = read(feedOf());
    expect(items.map(({ id }: { id: string }) => id)).toEqual(
      BUNDLED_ENTRIES.map(({ day }) => `${TAG}day/${day}`),
    );
    expect(items[0]).toMatchObject({
      url: `${HOME}day/2025-04-08/`,
      title: '2025-04-08의 논문',
      summary: '논문 21편',
      date_published: '2025-04-08T00:00:00+09:00',
      date_modified: '2025-04-08T00:00:00+09:00',
      content_html: feedHtml(BUNDLED_ENTRIES[0]?.papers ?? [], FRAME),
    });
    expect(items[0].tags).toHaveLength(21);
    expect(items[0].tags[0]).toMatch(/^arXiv:\d{4}\.\d{5}$/);
  });

  it('says when a day has changed', () => {
    const entries = BUNDLED_ENTRIES.map((entry) => ({ ...entry, updated: '2025-04-09T01:02:03Z' }));
    expect(read(feedOf({ entries })).items[0]).toMatchObject({
      date_published: '2025-04-08T00:00:00+09:00',
      date_modified: '2025-04-09T01:02:03Z',
    });
  });

  it('lists the papers of an archive, without their texts', () => {
    const archive = { name: 'feed-2024', previous: null, current: 'feed' };
    const [item] = read(feedOf(archive)).items;
    expect(item.content_html).toBe(feedList(BUNDLED_ENTRIES[0]?.papers ?? [], FRAME));
    expect(Object.keys(item)).not.toContain('tags');
    expect(jsonFeed(feedOf(archive)).length).toBeLessThan(jsonFeed(feedOf()).length / 3);
  });

  it('goes on with the archive before it; the oldest has no next page', () => {
    const archive = { name: 'feed-2024', previous: 'feed-2023', current: 'feed' };
    expect(read(feedOf({ previous: 'feed-2024' })).next_url).toBe(`${HOME}feed-2024.json`);
    expect(read(feedOf(archive)).next_url).toBe(`${HOME}feed-2023.json`);
    expect(read(feedOf(archive)).feed_url).toBe(`${HOME}feed-2024.json`);
    expect(read(feedOf())).not.toHaveProperty('next_url');
  });

  it('has whole addresses alone', () => {
    const places = /"(?:\w*url|icon|favicon|about)":"([^"]*)"/g;
    const addresses = [...jsonFeed(feedOf({ previous: 'feed-2024' })).matchAll(places)];
    expect(addresses.length).toBeGreaterThan(2 * BUNDLED_ENTRIES.length);
    for (const [, address] of addresses) expect(address).toMatch(/^https:\/\/[^/]+\//);
  });
});
