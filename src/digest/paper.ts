import type { ArxivId } from './arxivId';
import type { Day } from './day';
import type { SectionKind } from './section';

/** One paper as one day's digest lists it. All text is untrusted and holds inline markup. */
export type Paper = {
  readonly id: ArxivId;
  readonly day: Day;
  /** Place in the day's digest, from 1. */
  readonly rank: number;
  readonly title: string;
  /** null: the digest does not say. Not the same as 0. */
  readonly votes: number | null;
  /** Each name once; their order means nothing. null: the digest does not say. */
  readonly authors: readonly string[] | null;
  /** The digest cut the list of authors off. */
  readonly authorsCut: boolean;
  /** https, on one of PICTURE_HOSTS. null: none, or one that cannot be shown. */
  readonly picture: string | null;
  /** https, on one of VIDEO_HOSTS. */
  readonly video: string | null;
  readonly sections: readonly Section[];
};

/** A part of the summary. `kind` is null for the sentences of a paper without labels. */
export type Section = {
  readonly kind: SectionKind | null;
  /** The label as the digest writes it, `'What's New'`; null without one. */
  readonly label: string | null;
  readonly bullets: readonly Bullet[];
};

export type Bullet = { readonly text: string; readonly children: readonly string[] };
