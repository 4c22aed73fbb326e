import { type Site, siteAddress } from '../digest/site';

/**
 * `robots.txt`, https://www.rfc-editor.org/rfc/rfc9309: everything may be read, and where the sitemap
 * stands. Crawlers ask for it at the root of a host alone: below another base nobody reads it. A sitemap
 * is told by its whole address or, without a known origin, not at all.
 */
export function robots(site: Site): string {
  const rules = 'User-agent: *\nAllow: /\n';
  return site.origin === '' ? rules : `${rules}\nSitemap: ${siteAddress(site, 'sitemap.xml')}\n`;
}
