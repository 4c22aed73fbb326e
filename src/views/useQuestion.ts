import { useSearch } from '@tanstack/react-router';
import type { Question } from '../digest/question';
import type { Search } from '../url/search';

/** The question that the address holds. */
export function useQuestion(): Question {
  // What was typed among the authors stays on their page.
  const { name, ...question }: Search = useSearch({ from: '__root__' });
  return question;
}
