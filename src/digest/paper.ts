import type { ArxivId } from './arxivId';
import type { Day } from './day';
import type { SectionKind } from './section';

/**
 * A paper as the digest of one day lists it. All text is untrusted and holds inline markup, which
 * `parseInline` reads.
 */
export type Paper = {
  readonly id: ArxivId;
  readonly day: Day;
  /** Position in the day's digest, from 1. */
  readonly rank: number;
  readonly title: string;
  /** The title in Korean, where `title` is in another language. null: the digest does not say. */
  readonly koreanTitle: string | null;
  /** null: the digest does not say, which is not the same as 0. */
  readonly votes: number | null;
  /** Each name once. null: the digest does not say. */
  readonly authors: readonly string[] | null;
  /** `authors` are in the order of the paper. false: their order means nothing, or there are none. */
  readonly authorsInOrder: boolean;
  /** The digest names only some of the authors. */
  readonly authorsCut: boolean;
  /** https, on a host of the site. null: the digest has none, or one that cannot be shown. */
  readonly picture: string | null;
  /** https, on a host of the site. null as for `picture`. */
  readonly video: string | null;
  /** In the order of the digest. Empty when it names none. */
  readonly keywords: readonly string[];
  /** The https address of the code, on any host. null: the digest has none. */
  readonly code: string | null;
  /** The https address of the paper's own page, on any host. null: the digest has none. */
  readonly project: string | null;
  /** The language of the summary as a tag, `'en'`. null: the digest does not say. */
  readonly language: string | null;
  /** Empty when the digest has no summary of the paper. */
  readonly sections: readonly Section[];
  /** The summary seems to be of another paper. Absent: it does not, or that is not known. */
  readonly isDoubtful?: true;
  /** Of the reader's own digests: the name of the import. Absent: the paper is of the archive. */
  readonly ownFrom?: string;
};

/** A section of the summary; never without a bullet. */
export type Section = {
  /** null for the sentences of a paper without labels. */
  readonly kind: SectionKind | null;
  /** The label as the digest writes it, `'What's New'`. null exactly when `kind` is. */
  readonly label: string | null;
  readonly bullets: readonly Bullet[];
};

/** A sentence or paragraph, with the bullets nested below it. */
export type Bullet = { readonly text: string; readonly children: readonly string[] };

/** What is known of a paper of which a digest gives only the heading. */
export const NOTHING_KNOWN = {
  koreanTitle: null,
  votes: null,
  authors: null,
  authorsInOrder: false,
  authorsCut: false,
  picture: null,
  video: null,
  keywords: [],
  code: null,
  project: null,
  language: null,
  sections: [],
} as const;
