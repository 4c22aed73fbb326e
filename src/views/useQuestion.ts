import { useMatch, useSearch } from '@tanstack/react-router';
import type { Question } from '../question/question';
import type { Search } from '../question/searchParams';

/** Returns the question of the address. */
export function useQuestion(): Question {
  // These belong to single screens: links to others leave them out.
  const { name, quarter, count, term, ids, ...question }: Search = useSearch({ from: '__root__' });
  // Topics that are compared are no filter of other screens: hardly a paper has all of them.
  const isComparison = useMatch({ from: '/trends', shouldThrow: false, select: () => true });
  return isComparison ? { ...question, topics: [] } : question;
}
