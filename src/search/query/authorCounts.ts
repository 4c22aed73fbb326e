import { nameParts } from '../text/nameTerms';
import type { Entry, Listing } from './paperStore';

/** A name and what stands under it. Names are strings: namesakes share one. */
export type AuthorCount = {
  readonly name: string;
  readonly papers: number;
  /** Sum of the known votes; null: none is known. */
  readonly votes: number | null;
};

/** A paper and the day whose votes count; its newest where none is named. */
type Credited = { readonly entry: Pick<Entry, 'paper'>; readonly listing?: Listing };

/**
 * The authors of some papers, those with most papers first, then by votes, then by name. `except`
 * leaves names out.
 */
export function countAuthors(
  entries: readonly Credited[],
  except: readonly string[] = [],
): AuthorCount[] {
  const counts = new Map<string, { papers: number; votes: number | null }>();
  for (const { entry, listing = entry.paper } of entries) {
    for (const name of entry.paper.authors ?? []) {
      const { papers, votes } = counts.get(name) ?? { papers: 0, votes: null };
      const sum = listing.votes === null ? votes : (votes ?? 0) + listing.votes;
      counts.set(name, { papers: papers + 1, votes: sum });
    }
  }
  for (const name of except) counts.delete(name);
  const collator = new Intl.Collator('en');
  return [...counts]
    .map(([name, count]) => ({ name, ...count }))
    .sort(
      (a, b) =>
        b.papers - a.papers ||
        (b.votes ?? -1) - (a.votes ?? -1) ||
        collator.compare(a.name, b.name),
    );
}

/**
 * Whether every word typed begins a part of the name, or is one where `whole`, in any order, without
 * regard to case and diacritics: `'farre miq'` finds `Miquel Farré`.
 */
export function matchesName(name: string, typed: string, whole = false): boolean {
  const parts = nameParts(name);
  const isOf = (word: string) => (part: string) => (whole ? part === word : part.startsWith(word));
  return nameParts(typed).every((word) => parts.some(isOf(word)));
}
