import type { PeriodKind } from '../digest/period';

/** The pages of a screen, as far as the build has to know them. */
export type ScreenPages = {
  /** Below the base: `'about'`; of a page a day, paper or period what comes before its name, `'day/'`. */
  readonly path: string;
  /** What each page shows, and so the files that it reads. */
  readonly content: PageContent;
  /** When its pages change; null: they are not in the sitemap. */
  readonly changes: 'with-digests' | 'with-app' | null;
};

/**
 * What a page rendered at build shows: the newest day, numbers about the whole archive, one day, one paper,
 * one week, month or year, all topics, one topic. There is one page of the newest day, the archive and the topics,
 * and one for each name of the others; that of a period without a name shows the newest.
 */
export type PageContent =
  | 'newest-day'
  | 'archive'
  | 'day'
  | 'paper'
  | PeriodKind
  | 'topics'
  | 'topic';
