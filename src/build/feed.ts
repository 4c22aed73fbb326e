import { arxivAbstract } from '../digest/arxivLinks';
import type { Day } from '../digest/day';
import { type Inline, parseInline } from '../digest/inline';
import type { Paper } from '../digest/paper';
import { plainText } from '../digest/plainText';
import { paperPage, type Site } from '../digest/site';
import { texToText } from '../digest/texToText';
import { element, type XmlElement } from './xml';

/**
 * What readers subscribe to, whatever the format: one entry a day. All texts are plain and worded by
 * the caller. Its addresses are whole ones, so `site.origin` must be known.
 */
export type Feed = {
  readonly site: Site;
  readonly title: string;
  readonly subtitle: string;
  /** A language tag, `'ko'`. */
  readonly language: string;
  /** Source and licence of what the entries hold. */
  readonly rights: string;
  readonly author: { readonly name: string; readonly url: string };
  /** Name of the file without its extension: `'feed'` or `'feed-2025'`. */
  readonly name: string;
  /** Of the archive before this one, `'feed-2024'`; null: this is the oldest. */
  readonly previous: string | null;
  /** null: this is the newest feed itself; else this one is an archive document and this is the name of the newest. */
  readonly current: string | null;
  /** What is said of a count of votes. */
  readonly votes: (count: number) => string;
  /** Newest first, never empty. */
  readonly entries: readonly FeedEntry[];
};

export type FeedEntry = {
  readonly day: Day;
  readonly title: string;
  readonly summary: string;
  readonly papers: readonly Paper[];
};

/**
 * What a day holds as HTML that is well-formed XML too: of each paper its title with a link to its page,
 * its votes, what is new, and a link to arXiv. It has no elements but `h3`,
 * `p`, `a`, `strong` and `code`, no attributes but `href`, and all of them are addresses of the app, of
 * arXiv, or `https:`. `''` without papers.
 */
export function feedHtml(
  papers: readonly Paper[],
  { site, votes }: Pick<Feed, 'site' | 'votes'>,
): string {
  return papers
    .flatMap((paper) => [
      element('h3', {}, [
        element('a', { href: paperPage(site, paper.id) }, plainText(paper.title)),
      ]),
      ...(paper.votes === null ? [] : [element('p', {}, votes(paper.votes))]),
      ...news(paper).map((text) => element('p', {}, parseInline(text).map(writeInline))),
      element('p', {}, [element('a', { href: arxivAbstract(paper.id) }, `arXiv:${paper.id}`)]),
    ])
    .map(({ markup }) => markup)
    .join('\n');
}

/** A day as the moment it begins in Seoul, where the digests appear (RFC 3339). */
export function momentOf(day: Day): string {
  return `${day}T00:00:00+09:00`;
}

/** The sentences of the section on what is new, else of the first; none without sections. */
function news({ sections }: Paper): string[] {
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
