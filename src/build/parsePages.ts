import { InputError } from './inputError';

/** Which pages a build renders: all, all but those of older papers, or the first page alone. */
export type PageLimit = 'all' | 'first-page' | { readonly papers: number };

/**
 * Parses `PAGES`: all pages where it is not set, `'none'` the first page alone, `'5000'` pages for the 5000 newest
 * papers and for everything else. Throws for anything else.
 */
export function parsePages(text: string | undefined): PageLimit {
  if (!text) return 'all';
  if (text === 'none') return 'first-page';
  if (/^[1-9]\d{0,8}$/.test(text)) return { papers: Number(text) };
  throw new InputError(
    `PAGES: expected none or the number of papers that have a page, like 5000, found ${text}`,
  );
}
