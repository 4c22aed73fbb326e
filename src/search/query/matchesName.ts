import { nameParts } from '../text/nameTerms';

/**
 * Whether every typed word begins a part of a name, or is a part where `whole`, in any order and without
 * regard to case and diacritics: `'farre miq'` matches `Miquel Farré`.
 */
export function matchesName(name: string, typed: string, whole = false): boolean {
  const parts = nameParts(name);
  const isOf = (word: string) => (part: string) => (whole ? part === word : part.startsWith(word));
  return nameParts(typed).every((word) => parts.some(isOf(word)));
}
