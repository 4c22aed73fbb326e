import { type Site, siteAddress } from '../digest/site';

/**
 * Writes `robots.txt`, https://www.rfc-editor.org/rfc/rfc9309: it allows everything and names the sitemap,
 * unless the origin is unknown, since that takes an absolute address. Crawlers read it at the root of a
 * host only; below another base it has no effect.
 */
export function robots(site: Site): string {
  const rules = 'User-agent: *\nAllow: /\n';
  return site.origin === '' ? rules : `${rules}\nSitemap: ${siteAddress(site, 'sitemap.xml')}\n`;
}
