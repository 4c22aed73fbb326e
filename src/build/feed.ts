import { arxivAbstract } from '../digest/arxivLinks';
import type { Day } from '../digest/day';
import { type Inline, parseInline } from '../digest/inline';
import type { Bullet, Paper, Section } from '../digest/paper';
import { plainText } from '../digest/plainText';
import type { SectionKind } from '../digest/section';
import { paperPage, type Site } from '../digest/site';
import { texToText } from '../digest/texToText';
import { element, type XmlElement } from './xml';

/**
 * A feed in any format, one entry a day. All texts are plain and in the language of the feed.
 * `site.origin` must not be empty: feeds hold absolute addresses.
 */
export type Feed = {
  readonly site: Site;
  readonly title: string;
  readonly subtitle: string;
  /** A language tag, `'ko'`. */
  readonly language: string;
  /** Of what the entries hold. */
  readonly credit: FeedCredit;
  /**
   * When any entry has changed last, an instant by RFC 3339; null: there is none. The newest feed counts those of its
   * archives too: it would seem to be older again once a changed day is no longer one of the newest.
   */
  readonly updated: string | null;
  /** What ids begin with (`feedTag`). */
  readonly tag: string;
  /** Name of the file without its extension: `'feed'` or `'feed-2025'`. */
  readonly name: string;
  /** Name of the archive before this one, `'feed-2024'`; null: this is the oldest. */
  readonly previous: string | null;
  /** Of an archive the name of the newest feed; null: this is the newest. */
  readonly current: string | null;
  /** Writes a count of votes: `53` → `'투표 53'`. */
  readonly votes: (count: number) => string;
  /** Writes source and licence of a paper; null: they are those of the feed, or not known. */
  readonly creditOf: (paper: Paper) => string | null;
  /** Headings of the sections that are known. */
  readonly sections: Readonly<Record<KnownSection, string>>;
  /** Newest first, never empty. */
  readonly entries: readonly FeedEntry[];
};

/** The newest feed has all texts of its days; archives list the papers, since there the sum counts. */
export function isArchive({ current }: Pick<Feed, 'current'>): boolean {
  return current !== null;
}

export type KnownSection = Exclude<SectionKind, 'other'>;

export type FeedEntry = {
  readonly day: Day;
  /** When its content has changed last, an instant by RFC 3339. */
  readonly updated: string;
  readonly title: string;
  readonly summary: string;
  readonly papers: readonly Paper[];
  /** null: that of the feed, which is of a single source. */
  readonly credit: FeedCredit | null;
};

/** Whose digests a feed or an entry holds. */
export type FeedCredit = {
  /** Never empty. */
  readonly authors: readonly { readonly name: string; readonly url: string | null }[];
  /** Sources and licences; null: none is known. */
  readonly rights: string | null;
};

type FeedWords = Pick<Feed, 'site' | 'votes' | 'sections' | 'creditOf'>;

/**
 * Writes papers as HTML that is well-formed XML too: of each its title with a link to its page, its title in
 * Korean and its votes where they are known, every section, a link to arXiv, and its source where the feed has
 * several. Uses the elements `h3`, `h4`, `p`, `ul`, `li`, `a`, `strong` and `code` alone, and the attribute `href`
 * alone, with addresses of the app, of arXiv, or `https:`. Returns `''` without papers.
 */
export function feedHtml(papers: readonly Paper[], words: FeedWords): string {
  return papers
    .flatMap((paper) => [
      element('h3', {}, [linkToPaper(paper, words.site)]),
      ...(paper.koreanTitle === null ? [] : [element('p', {}, plainText(paper.koreanTitle))]),
      ...(paper.votes === null ? [] : [element('p', {}, words.votes(paper.votes))]),
      ...paper.sections.flatMap((section) => writeSection(section, words)),
      element('p', {}, [element('a', { href: arxivAbstract(paper.id) }, `arXiv:${paper.id}`)]),
      ...[words.creditOf(paper)].flatMap((credit) => (credit ? [element('p', {}, credit)] : [])),
    ])
    .map(({ markup }) => markup)
    .join('\n');
}

/** Lists papers by their titles, each with a link to its page, and votes: `ul`, `li` and `a` as in `feedHtml`. */
export function feedList(papers: readonly Paper[], { site, votes }: FeedWords): string {
  const items = papers.map((paper) =>
    element('li', {}, [
      linkToPaper(paper, site),
      ...(paper.votes === null ? [] : [` · ${votes(paper.votes)}`]),
    ]),
  );
  return items.length === 0 ? '' : element('ul', {}, items).markup;
}

function linkToPaper({ id, title }: Paper, site: Site): XmlElement {
  return element('a', { href: paperPage(site, id) }, plainText(title));
}

function writeSection({ kind, label, bullets }: Section, { sections }: FeedWords): XmlElement[] {
  const known = kind === null || kind === 'other' ? null : sections[kind];
  const heading = known ?? label;
  return [
    ...(heading === null ? [] : [element('h4', {}, heading)]),
    element('ul', {}, bullets.map(writeBullet)),
  ];
}

function writeBullet({ text, children }: Bullet): XmlElement {
  const nested = children.map((child) => element('li', {}, parseInline(child).map(writeInline)));
  return element('li', {}, [
    ...parseInline(text).map(writeInline),
    ...(nested.length === 0 ? [] : [element('ul', {}, nested)]),
  ]);
}

/** The id of an entry: `'tag:lab.github.io,2026:papers/day/2025-02-26'`. */
export function entryId({ tag }: Pick<Feed, 'tag'>, day: Day): string {
  return `${tag}day/${day}`;
}

/** Returns the moment a day begins in Seoul, where the digests appear, by RFC 3339: `2025-02-26T00:00:00+09:00`. */
export function momentOf(day: Day): string {
  return `${day}T00:00:00+09:00`;
}

function writeInline(inline: Inline): string | XmlElement {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'code':
      return element('code', {}, inline.text);
    case 'strong':
      return element('strong', {}, inline.children.map(writeInline));
    case 'link':
      return element('a', { href: inline.href }, inline.text);
    case 'math':
      return texToText(inline.tex) || inline.tex;
  }
}
