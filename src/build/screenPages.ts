/** The pages of a screen, as far as the build has to know them. */
export type ScreenPages = {
  /** Below the base: `'about'`; of a page a day or paper what comes before it, `'day/'`. */
  readonly path: string;
  /** What each page shows, and so the files that it reads. */
  readonly content: PageContent;
  /** When its pages change; null: they are not in the sitemap. */
  readonly changes: 'with-digests' | 'with-app' | null;
};

/**
 * What a page rendered at build shows: the newest day, numbers about the whole archive, one day, or one
 * paper. There is one page of the first two, and one a day or paper of the others.
 */
export type PageContent = 'newest-day' | 'archive' | 'day' | 'paper';
