import type { Day } from '../digest/day';
import { readText } from '../digest/operators';
import type { Question } from '../digest/question';
import type { VoteFilter } from '../digest/voteFilter';
import { matchesName } from './authors';
import type { Entry, Listing } from './catalogue';

/**
 * What a question's filters, and the operators in its text, let through: the newest listing of a
 * paper for which all of them hold, or null. The words of the text are not looked at. null in place of
 * the filter: it lets every paper through.
 */
export function listingFilter(question: Question): ((entry: Entry) => Listing | null) | null {
  const { operators } = readText(question.text);
  const byAuthor = operators.filter((operator) => operator.kind === 'author');
  const spans = [question, ...operators.filter((operator) => operator.kind === 'days')].filter(
    ({ from, to }) => from !== null || to !== null,
  );
  const votes = operators.flatMap((operator) => (operator.kind === 'votes' ? operator.votes : []));
  if (question.votes) votes.push(question.votes);
  if (question.authors.length + byAuthor.length + spans.length + votes.length === 0) return null;
  const isBy = (names: readonly string[]) =>
    question.authors.every((name) => names.includes(name)) &&
    byAuthor.every(
      ({ name, exact, not }) => names.some((own) => matchesName(own, name, exact)) !== not,
    );
  return ({ paper, listings }) =>
    isBy(paper.authors ?? [])
      ? (listings.find(
          (listing) =>
            spans.every((span) => isWithin(listing.day, span)) &&
            votes.every((filter) => matchesVotes(listing.votes, filter)),
        ) ?? null)
      : null;
}

function isWithin(day: Day, { from, to }: { from: Day | null; to: Day | null }): boolean {
  return (from === null || day >= from) && (to === null || day <= to);
}

/** Unknown votes are not 0: no span of votes holds them. */
function matchesVotes(votes: number | null, filter: VoteFilter): boolean {
  if (filter.kind === 'unknown') return votes === null;
  return votes !== null && votes >= (filter.min ?? 0) && votes <= (filter.max ?? Infinity);
}
