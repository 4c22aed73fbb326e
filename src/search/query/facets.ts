import {
  type CompiledFilters,
  createFacets,
  type FacetCounts,
  type FilterKind,
} from '../../question/filters';
import type { ParsedQuestion } from '../../question/parsedQuestion';
import { contextOf, filtersOf, type Known } from './listingFilter';
import type { Entry, Listing } from './paperStore';

/**
 * What each filter could still be set to: papers counted under everything that is asked except that
 * filter. A paper listed on two days counts on both, as either day alone would find it.
 */
export type Facets = FacetCounts & {
  /** Papers that answer all that is asked, each once. */
  readonly total: number;
};

/** Counts the facets of a question over the papers that its words find, or all where it has none. */
export function facetsOf(
  entries: Iterable<Entry>,
  question: ParsedQuestion,
  known?: Known,
): Facets {
  const { operators, filters } = filtersOf(question, known);
  const { counts, byKind } = createFacets(contextOf(known));
  const facets = Object.entries(byKind);
  let total = 0;
  for (const { paper, listings } of entries) {
    const judged = listings
      .filter((listing) => !operators || operators(listing, paper))
      .map((listing) => ({ listing, failed: failedFilter(filters, listing, paper) }));
    if (judged.some(({ failed }) => failed === 'none')) total++;
    for (const [kind, facet] of facets) {
      const counted = judged.filter(
        ({ failed }) => failed === 'none' || (failed === kind && !facet.isNarrowing),
      );
      if (counted.length > 0)
        facet.add(
          counted.map(({ listing }) => listing),
          paper,
        );
    }
  }
  return { total, ...counts };
}

/** The filter that a listing fails where it is the only one: the listing counts for its facet alone. */
function failedFilter(
  filters: CompiledFilters['filters'],
  listing: Listing,
  paper: Entry['paper'],
): FilterKind | 'none' | 'several' {
  let failed: FilterKind | 'none' = 'none';
  for (const { kind, test } of filters) {
    if (test(listing, paper)) continue;
    if (failed !== 'none') return 'several';
    failed = kind;
  }
  return failed;
}
