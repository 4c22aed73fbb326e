import { useContext } from 'react';
import { type Site, siteAddress } from '../digest/site';
import { LANGUAGES } from '../i18n/languages';
import { useInterface } from '../i18n/messages';
import type { HeadTag } from '../ui/head';
import { useHead } from '../ui/useHead';
import { SiteContext } from './SiteContext';

type Page = {
  /** Of what is shown, without the name of the site. */
  readonly title: string;
  /** One that needs no name of the site behind it. */
  readonly isWhole?: boolean;
  /** Absent: what the site is. */
  readonly description?: string;
  /** The address that shows just this; null: there is none, and no engine should list the page. */
  readonly address: (site: Site) => string | null;
  /** https; absent or null: the site's own. */
  readonly picture?: string | null;
  readonly type?: 'article' | 'website';
  /** What only such a page has. */
  readonly tags?: (site: Site) => readonly HeadTag[];
};

/** A card shows some 200 signs of a description and the first line of a title. */
const LONGEST = 200;

/** Names the page, its card in a chat and its place for engines. null: another screen does. */
export function usePageHead(page: Page | null): void {
  const site = useContext(SiteContext);
  const { messages, language } = useInterface();
  const { name, about } = messages.site;
  useHead(
    page && {
      title: page.isWhole ? page.title : `${page.title} · ${name}`,
      tags: tagsOf(page, site, name, about, LANGUAGES[language].locale),
    },
  );
}

function tagsOf(page: Page, site: Site, name: string, about: string, locale: string): HeadTag[] {
  const address = page.address(site);
  const description = cut(page.description ?? about);
  if (address === null) return [meta('robots', 'noindex')];
  const own = siteAddress(site, 'preview.png');
  // Without an origin an address of our own leads nowhere from a chat.
  const isKnown = site.origin !== '';
  const picture = page.picture ?? (isKnown ? own : null);
  return [
    meta('description', description),
    property('og:title', page.title),
    property('og:description', description),
    ...(picture === null ? [] : [property('og:image', picture)]),
    ...(picture === own ? OWN_SIZE : []),
    property('og:type', page.type ?? 'website'),
    property('og:site_name', name),
    property('og:locale', locale),
    ...(isKnown ? [property('og:url', address)] : []),
    meta('twitter:card', 'summary_large_image'),
    meta('twitter:title', page.title),
    meta('twitter:description', description),
    ...(picture === null ? [] : [meta('twitter:image', picture)]),
    { name: 'link', attributes: { rel: 'canonical', href: address } },
    ...(page.tags?.(site) ?? []),
  ];
}

function property(name: string, content: string): HeadTag {
  return { name: 'meta', attributes: { property: name, content } };
}

export function meta(name: string, content: string): HeadTag {
  return { name: 'meta', attributes: { name, content } };
}

const OWN_SIZE = [property('og:image:width', '1200'), property('og:image:height', '630')];

function cut(text: string): string {
  if (text.length <= LONGEST) return text;
  const space = text.lastIndexOf(' ', LONGEST - 1);
  return `${text.slice(0, space > 0 ? space : LONGEST - 1)}…`;
}
