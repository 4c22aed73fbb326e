import type { FilterContext, FilterTest } from '../../question/filterRow';
import { type CompiledFilters, compileFilters } from '../../question/filters';
import type { ParsedQuestion } from '../../question/parsedQuestion';
import { NO_LISTED_AUTHORS } from './listedAuthors';
import { matchesName } from './matchesName';
import type { Entry, Listing } from './paperStore';

/** What filters look at besides the papers: files of authors that have been read, marks of the reader. */
export type Known = Omit<FilterContext, 'matchesName'>;

const NOTHING_KNOWN: Known = { ...NO_LISTED_AUTHORS, topicsOf: () => [], marks: null };

/** What the tests of filters need. */
export function contextOf(known: Known = NOTHING_KNOWN): FilterContext {
  return { matchesName, ...known };
}

/** The filters of a question and the operators in its text as tests; its words are not looked at. */
export function filtersOf({ question, operators }: ParsedQuestion, known?: Known): CompiledFilters {
  return compileFilters(question, operators, contextOf(known));
}

/** The test that a listing of a paper passes when it answers a question; null: all of them do. */
export function listingTest(question: ParsedQuestion, known?: Known): FilterTest | null {
  const { operators, filters } = filtersOf(question, known);
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
  known?: Known,
): ((entry: Entry) => Listing | null) | null {
  const test = listingTest(question, known);
  return (
    test && (({ paper, listings }) => listings.find((listing) => test(listing, paper)) ?? null)
  );
}
