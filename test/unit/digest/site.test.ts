import { describe, expect, it } from 'vitest';
import type { ArxivId } from '../../../src/digest/arxivId';
import type { Day } from '../../../src/digest/day';
import { dayPage, paperPage, siteAddress } from '../../../src/digest/site';

const SITE = { origin: 'https://haru.example', base: '/daily-papers/' };
const id = '2502.18411' as ArxivId;

describe('addresses of the site', () => {
  it('begin with origin and base', () => {
    expect(siteAddress(SITE, '')).toBe('https://haru.example/daily-papers/');
    expect(siteAddress(SITE, 'feed.xml')).toBe('https://haru.example/daily-papers/feed.xml');
  });

  it('of pages end in a slash, as hosts answer them', () => {
    expect(paperPage(SITE, id)).toBe('https://haru.example/daily-papers/paper/2502.18411/');
    expect(dayPage(SITE, '2025-02-26' as Day)).toMatch(/\/day\/2025-02-26\/$/);
  });

  it('begin with the base where nobody knows the origin', () => {
    expect(paperPage({ origin: '', base: '/' }, id)).toBe('/paper/2502.18411/');
  });
});
