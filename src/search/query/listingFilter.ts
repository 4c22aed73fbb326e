import type { Day } from '../../digest/day';
import type { ParsedQuestion } from '../../question/parsedQuestion';
import type { VoteFilter } from '../../question/voteFilter';
import { matchesName } from './authorCounts';
import type { Entry, Listing } from './paperStore';

/**
 * What a question's filters, and the operators in its text, let through. The words of the text are not
 * looked at. null: it lets all through.
 */
export type Filter = {
  /** By the paper's authors. */
  readonly paper: ((entry: Entry) => boolean) | null;
  /** By the operators in the text. */
  readonly typed: ListingTest | null;
  readonly days: ListingTest | null;
  readonly votes: ListingTest | null;
};

type ListingTest = (listing: Listing) => boolean;

export function filterOf({ question, operators }: ParsedQuestion): Filter {
  const names = operators.filter((operator) => operator.kind === 'author');
  const typed = operators.flatMap((operator): ListingTest[] => {
    if (operator.kind === 'days') return [daysTest(operator)];
    return operator.kind === 'votes' ? [votesTest(operator.votes)] : [];
  });
  const { from, to, votes, authors } = question;
  const isBy = (own: readonly string[]) =>
    authors.every((name) => own.includes(name)) &&
    names.every(({ name, exact, not }) => own.some((one) => matchesName(one, name, exact)) !== not);
  return {
    paper: authors.length + names.length > 0 ? ({ paper }) => isBy(paper.authors ?? []) : null,
    typed: typed.length > 0 ? (listing) => typed.every((test) => test(listing)) : null,
    days: from !== null || to !== null ? daysTest(question) : null,
    votes: votes ? votesTest(votes) : null,
  };
}

/**
 * The newest listing of a paper for which all of a question's filters hold, or null. null in place of
 * the function: they let every paper through.
 */
export function listingFilter(question: ParsedQuestion): ((entry: Entry) => Listing | null) | null {
  const { paper, typed, days, votes } = filterOf(question);
  if (!paper && !typed && !days && !votes) return null;
  const holds = (listing: Listing) =>
    (typed?.(listing) ?? true) && (days?.(listing) ?? true) && (votes?.(listing) ?? true);
  return (entry) => ((paper?.(entry) ?? true) ? (entry.listings.find(holds) ?? null) : null);
}

function daysTest({ from, to }: { from: Day | null; to: Day | null }): ListingTest {
  return ({ day }) => (from === null || day >= from) && (to === null || day <= to);
}

/** Unknown votes are not 0: no span of votes holds them. */
function votesTest(filter: VoteFilter): ListingTest {
  if (filter.kind === 'unknown') return ({ votes }) => votes === null;
  const min = filter.min ?? 0;
  const max = filter.max ?? Infinity;
  return ({ votes }) => votes !== null && votes >= min && votes <= max;
}
