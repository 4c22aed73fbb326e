import { expect, it } from 'vitest';
import { robots } from '../../../src/build/robots';
import { SITE } from './feeds';

it('robots.txt allows everything and names the sitemap', () => {
  expect(robots(SITE)).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://haru.example/daily-papers/sitemap.xml\n',
  );
});

it('robots.txt names no sitemap where nobody knows its whole address', () => {
  expect(robots({ origin: '', base: '/' })).toBe('User-agent: *\nAllow: /\n');
});
