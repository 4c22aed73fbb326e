import { useContext } from 'react';
import { type Site, siteAddress } from '../digest/site';
import { useMessages } from '../i18n/messages';
import type { HeadTag } from '../ui/head';
import { useHead } from '../ui/useHead';
import { SiteContext } from './SiteContext';

type Page = {
  /** Of the screen, without the name of the site. */
  readonly title: string;
  /** What reference managers read the title by, where it is theirs too. */
  readonly titleName?: string | undefined;
  /** Leaves out the name of the site, which the title already holds. */
  readonly isWhole?: boolean;
  /** Absent: that of the site. */
  readonly description?: string;
  /** The canonical address; null: there is none, and engines should not list the page. */
  readonly address: (site: Site) => string | null;
  /** https; absent or null: the site's own. */
  readonly picture?: string | null;
  readonly type?: 'article' | 'website';
  /** Tags of this kind of page alone. */
  readonly tags?: (site: Site) => readonly HeadTag[];
};

/** Cards show some 200 characters of a description. */
const MAX_DESCRIPTION = 200;

/** Sets title, preview card and canonical address of the page; null: another component does. */
export function usePageHead(page: Page | null): void {
  const site = useContext(SiteContext);
  const { name, about } = useMessages().site;
  useHead(
    page && {
      title: page.isWhole ? page.title : `${page.title} · ${name}`,
      tags: tagsOf(page, site, name, about),
    },
  );
}

function tagsOf(page: Page, site: Site, name: string, about: string): HeadTag[] {
  const address = page.address(site);
  const description = cut(page.description ?? about);
  if (address === null) return [meta('robots', 'noindex')];
  const preview = siteAddress(site, 'preview.png');
  // Without an origin an address of this site leads nowhere from a chat.
  const isKnown = site.origin !== '';
  const picture = page.picture ?? (isKnown ? preview : null);
  return [
    // One tag for both: it is the longest.
    named('description', property('og:description', description)),
    named(page.titleName, property('og:title', page.title)),
    ...(picture === null ? [] : [property('og:image', picture)]),
    ...(picture === preview && page.type !== 'article' ? PREVIEW_SIZE : []),
    property('og:type', page.type ?? 'website'),
    property('og:site_name', name),
    ...(isKnown ? [property('og:url', address)] : []),
    // For title, text and picture X reads those above.
    meta('twitter:card', 'summary_large_image'),
    { name: 'link', attributes: { rel: 'canonical', href: address } },
    ...(page.tags?.(site) ?? []),
  ];
}

/** A tag that is read by a name as well as by its property. */
function named(name: string | undefined, tag: HeadTag): HeadTag {
  return name ? { ...tag, attributes: { name, ...tag.attributes } } : tag;
}

function property(name: string, content: string): HeadTag {
  return { name: 'meta', attributes: { property: name, content } };
}

export function meta(name: string, content: string): HeadTag {
  return { name: 'meta', attributes: { name, content } };
}

const PREVIEW_SIZE = [property('og:image:width', '1200'), property('og:image:height', '630')];

/** Cuts a text at a space where there is one. */
function cut(text: string): string {
  if (text.length <= MAX_DESCRIPTION) return text;
  const space = text.lastIndexOf(' ', MAX_DESCRIPTION - 1);
  return `${text.slice(0, space > 0 ? space : MAX_DESCRIPTION - 1)}…`;
}
