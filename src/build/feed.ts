import { arxivAbstract } from '../digest/arxivLinks';
import type { Day } from '../digest/day';
import { type Inline, parseInline } from '../digest/inline';
import type { Paper } from '../digest/paper';
import { plainText } from '../digest/plainText';
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
  /** Newest first, never empty. */
  readonly entries: readonly FeedEntry[];
};

export type FeedEntry = {
  readonly day: Day;
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

/**
 * Writes papers as HTML that is well-formed XML too: of each its title with a link to its page, its votes,
 * what is new, a link to arXiv, and its source where the feed has several. Uses the elements `h3`, `p`, `a`, `strong` and `code` alone, and the
 * attribute `href` alone, with addresses of the app, of arXiv, or `https:`. Returns `''` without papers.
 */
export function feedHtml(
  papers: readonly Paper[],
  { site, votes, creditOf }: Pick<Feed, 'site' | 'votes' | 'creditOf'>,
): string {
  return papers
    .flatMap((paper) => [
      element('h3', {}, [
        element('a', { href: paperPage(site, paper.id) }, plainText(paper.title)),
      ]),
      ...(paper.votes === null ? [] : [element('p', {}, votes(paper.votes))]),
      ...newPoints(paper).map((text) => element('p', {}, parseInline(text).map(writeInline))),
      element('p', {}, [element('a', { href: arxivAbstract(paper.id) }, `arXiv:${paper.id}`)]),
      ...[creditOf(paper)].flatMap((credit) => (credit ? [element('p', {}, credit)] : [])),
    ])
    .map(({ markup }) => markup)
    .join('\n');
}

/** Returns the moment a day begins in Seoul, where the digests appear, by RFC 3339: `2025-02-26T00:00:00+09:00`. */
export function momentOf(day: Day): string {
  return `${day}T00:00:00+09:00`;
}

/** Returns the points of the section on what is new, else of the first section; none without sections. */
function newPoints({ sections }: Paper): string[] {
  const section = sections.find(({ kind }) => kind === 'whats-new') ?? sections[0];
  return (section?.bullets ?? []).flatMap(({ text, children }) => [text, ...children]);
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
