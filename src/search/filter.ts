import type { Question, VoteFilter } from '../digest/question';
import type { Entry, Listing } from './catalogue';

/**
 * The newest listing of a paper that a question's filters let through, or null. Days and votes must
 * hold for the same listing; text is not looked at.
 */
export function matchingListing(entry: Entry, question: Question): Listing | null {
  const names = entry.paper.authors ?? [];
  if (!question.authors.every((name) => names.includes(name))) return null;
  const { from, to, votes } = question;
  return (
    entry.listings.find(
      (listing) =>
        (from === null || listing.day >= from) &&
        (to === null || listing.day <= to) &&
        (votes === null || matchesVotes(listing.votes, votes)),
    ) ?? null
  );
}

/** Unknown votes are not 0: no span of votes holds them. */
function matchesVotes(votes: number | null, filter: VoteFilter): boolean {
  if (filter.kind === 'unknown') return votes === null;
  return votes !== null && votes >= (filter.min ?? 0) && votes <= (filter.max ?? Infinity);
}
