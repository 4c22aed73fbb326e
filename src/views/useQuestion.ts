import { useMatch, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Question } from '../question/question';
import type { Search } from '../question/searchParams';

/** Returns the question of the address, the same object as long as it is the same question. */
export function useQuestion(): Question {
  const search: Search = useSearch({ from: '__root__' });
  // Topics that are compared are no filter of other screens: hardly a paper has all of them.
  const isComparison = useMatch({ from: '/trends', shouldThrow: false, select: () => true });
  return useMemo(() => {
    // These belong to single screens: links to others leave them out.
    const { name, quarter, count, term, ids, ...question } = search;
    return isComparison ? { ...question, topics: [] } : question;
  }, [search, isComparison]);
}
