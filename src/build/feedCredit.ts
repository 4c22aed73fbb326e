import type { Paper } from '../digest/paper';
import type { Source } from '../digest/siteSettings';
import type { FeedCredit } from './feed';
import type { SiteWords } from './siteWords';

/**
 * Returns whose digests these are: every source that says its name is an author; where none does it is the site
 * itself, since Atom demands one.
 */
export function creditOfSources(
  sources: readonly Source[],
  words: Pick<SiteWords, 'title' | 'creditOf'>,
  home: string,
): FeedCredit {
  const named = sources.flatMap(({ name, url }) => (name === null ? [] : [{ name, url }]));
  const rights = sources.flatMap((source) => words.creditOf(source) ?? []);
  return {
    authors: named.length > 0 ? named : [{ name: words.title, url: home }],
    rights: rights.length > 0 ? rights.join('; ') : null,
  };
}

/** The sources of papers, each once. */
export function sourcesOf(
  papers: readonly Paper[],
  sourceOf: (paper: Paper) => Source | null,
): readonly Source[] {
  return [...new Set(papers.map(sourceOf).filter((source) => source !== null))];
}
