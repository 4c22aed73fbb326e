import type { Question } from '../digest/question';
import { readQuestion, writeQuestion } from './question';

/** The search part of any address: the question, and what was typed among the authors' names. */
export type Search = Question & { readonly name?: string };

/** Never fails: what cannot be read counts as absent. */
export function readSearch(search: string): Search {
  const name = new URLSearchParams(search).get('name')?.trim();
  return { ...readQuestion(search), ...(name && { name }) };
}

export function writeSearch({ name, ...question }: Search): string {
  const text = writeQuestion(question);
  if (!name) return text;
  return `${text === '' ? '?' : `${text}&`}${new URLSearchParams({ name })}`;
}
