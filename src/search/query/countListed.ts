import { isPlain, type Question } from '../../question/question';
import { type AuthorCount, addVotes } from './authorCounts';
import type { Hit } from './hits';
import type { ListedAuthors } from './listedAuthors';

/**
 * The authors of the hits of a question with names as they are typed, by what the catalogue lists: in no order, as
 * `tallyAuthors` counts them once all texts are read. null: the catalogue does not say it yet.
 */
export function countListed(
  authors: ListedAuthors,
  question: Question,
  hits: readonly Hit[],
  typed: string,
): AuthorCount[] | null {
  const named = authors.like(typed, false)?.filter(({ name }) => !question.authors.includes(name));
  if (!named) return null;
  // Every paper is a hit: the list has the counts.
  if (isPlain({ ...question, sort: null })) return [...named];
  const hitsById = new Map(hits.map((hit) => [hit.entry.paper.id, hit]));
  const counts: AuthorCount[] = [];
  for (const { name } of named) {
    const papers = authors.papersBy(name);
    if (!papers) return null;
    const ofAuthor = papers.flatMap((id) => hitsById.get(id) ?? []);
    const votes = ofAuthor.reduce<number | null>(
      (sum, { listing }) => addVotes(sum, listing.votes),
      null,
    );
    if (ofAuthor.length > 0) counts.push({ name, papers: ofAuthor.length, votes });
  }
  return counts;
}
