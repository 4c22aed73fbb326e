import { useSearch } from '@tanstack/react-router';
import type { Question } from '../question/question';
import type { Search } from '../question/searchParams';

/** The question that the address holds. */
export function useQuestion(): Question {
  // What single screens ask for besides stays on them.
  const { name, ids, ...question }: Search = useSearch({ from: '__root__' });
  return question;
}
