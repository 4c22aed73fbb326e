import type { FilterTest } from '../../question/filterRow';
import { type CompiledFilters, compileFilters } from '../../question/filters';
import type { ParsedQuestion } from '../../question/parsedQuestion';
import { matchesName } from './authorCounts';
import { type ListedAuthors, NO_LISTED_AUTHORS } from './listedAuthors';
import type { Entry, Listing } from './paperStore';

/** The filters of a question and the operators in its text as tests; its words are not looked at. */
export function filtersOf(
  { question, operators }: ParsedQuestion,
  authors: ListedAuthors = NO_LISTED_AUTHORS,
): CompiledFilters {
  return compileFilters(question, operators, { matchesName, ...authors });
}

/** The test that a listing of a paper passes when it answers a question; null: all of them do. */
export function listingTest(question: ParsedQuestion, authors?: ListedAuthors): FilterTest | null {
  const { operators, filters } = filtersOf(question, authors);
  const tests = filters.map(({ test }) => test);
  if (operators) tests.unshift(operators);
  if (tests.length === 0) return null;
  return (listing, paper) => tests.every((test) => test(listing, paper));
}

/**
 * Finds the newest listing of a paper that all filters of a question let through, null where there is
 * none. Returns null in place of the function where every paper passes.
 */
export function listingFilter(
  question: ParsedQuestion,
  authors?: ListedAuthors,
): ((entry: Entry) => Listing | null) | null {
  const test = listingTest(question, authors);
  return (
    test && (({ paper, listings }) => listings.find((listing) => test(listing, paper)) ?? null)
  );
}
