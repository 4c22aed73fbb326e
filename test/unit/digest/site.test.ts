import { describe, expect, it } from 'vitest';
import type { ArxivId } from '../../../src/digest/arxivId';
import type { Day } from '../../../src/digest/day';
import { authorPage, dayPage, paperPage, siteAddress } from '../../../src/digest/site';

const SITE = { origin: 'https://haru.example', base: '/daily-papers/' };
const id = '2502.18411' as ArxivId;

describe('canonical addresses', () => {
  it('start with origin and base', () => {
    expect(siteAddress(SITE, '')).toBe('https://haru.example/daily-papers/');
    expect(siteAddress(SITE, 'feed.xml')).toBe('https://haru.example/daily-papers/feed.xml');
  });

  it('of prerendered pages end in a slash', () => {
    expect(paperPage(SITE, id)).toBe('https://haru.example/daily-papers/paper/2502.18411/');
    expect(dayPage(SITE, '2025-02-26' as Day)).toMatch(/\/day\/2025-02-26\/$/);
  });

  it('of authors have no slash and encode the name', () => {
    expect(authorPage(SITE, 'Kai Chen')).toBe(
      'https://haru.example/daily-papers/author/Kai%20Chen',
    );
    expect(authorPage(SITE, 'a/b?c')).toMatch(/\/author\/a%2Fb%3Fc$/);
  });

  it('start with the base when the origin is unknown', () => {
    expect(paperPage({ origin: '', base: '/' }, id)).toBe('/paper/2502.18411/');
  });
});
