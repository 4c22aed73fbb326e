import { describe, expect, it } from 'vitest';
import { feedTag, parseFeedId } from '../../../src/build/feedTag';

const site = { origin: 'https://papers.example', base: '/' };

/** https://www.rfc-editor.org/rfc/rfc4151#section-2.1, for ids of a day. */
const RFC_4151 =
  /^tag:([a-z0-9]([a-z0-9-]*[a-z0-9])?\.?)+,\d{4}(-\d\d){0,2}:[\w.~!$&'()*+,;=:@/?%-]*$/;

describe('feedTag', () => {
  it.each([
    ['https://github.com/Lab/papers', 'tag:lab.github.io,2026:papers/'],
    ['https://github.com/lab/papers.git', 'tag:lab.github.io,2026:papers/'],
    ['https://gitlab.com/lab/group/papers/', 'tag:lab.gitlab.io,2026:group/papers/'],
  ])('is the same wherever the site of %s is published', (repository, expected) => {
    expect(feedTag(null, repository, site)).toBe(expected);
    const moved = { origin: 'https://lab.example', base: '/papers/' };
    expect(feedTag(null, repository, moved)).toBe(expected);
  });

  it.each([
    ['https://papers.example', '/', null, 'tag:papers.example,2026:'],
    ['https://lab.github.io', '/papers/', null, 'tag:lab.github.io,2026:papers/'],
    ['http://127.0.0.1:4173', '/', null, 'tag:127.0.0.1,2026:'],
    ['https://논문.example', '/', null, 'tag:xn--s80bq8p.example,2026:'],
    ['https://papers.example', '/', 'https://git.lab.example/papers', 'tag:papers.example,2026:'],
    ['https://papers.example', '/', 'https://github.com/lab', 'tag:papers.example,2026:'],
  ])('names %s%s where the repository %s names no owner', (origin, base, repository, expected) => {
    expect(feedTag(null, repository, { origin, base })).toBe(expected);
    expect(`${expected}day/2025-02-26`).toMatch(RFC_4151);
  });

  it('is what is set', () => {
    const feedId = parseFeedId('tag:lab.example,2026:papers');
    expect(feedTag(feedId, 'https://github.com/lab/papers', site)).toBe(
      'tag:lab.example,2026:papers/',
    );
  });
});

describe('parseFeedId', () => {
  it.each([
    [undefined, null],
    ['', null],
    ['tag:lab.example,2026:', 'tag:lab.example,2026:'],
    ['tag:lab.example,2026-01-05:papers/', 'tag:lab.example,2026-01-05:papers/'],
    ['tag:ann@lab.example,2026:papers', 'tag:ann@lab.example,2026:papers/'],
  ])('reads %j as %j', (text, expected) => {
    expect(parseFeedId(text)).toBe(expected);
  });

  it.each([
    'papers',
    'https://papers.example/',
    'tag:lab.example:papers',
    'tag:lab.example,2026:<b>',
  ])('refuses %s, and says what it expects', (text) => {
    expect(() => parseFeedId(text)).toThrow(`FEED_ID: expected a tag like tag:lab.example`);
  });
});
