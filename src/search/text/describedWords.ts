import type { Alternative, Clause } from './clause';
import type { QueryToken } from './queryTokens';
import type { Roles } from './sentence';
import type { IsNoun } from './tokenVerb';

/**
 * Finds the clause that papers answer by the names of the concepts which some words describe, of those that the
 * archive has. Its tokens are the words that describe the likeliest. null: there is none.
 *
 * @param namesOf the spellings of a concept that papers have; none: it is not to be found
 */
export type Describe = (
  words: readonly QueryToken[],
  isNoun: IsNoun,
  namesOf: (spellings: readonly string[]) => Alternative[],
) => Clause | null;

/**
 * The words of a question that may describe a concept: none that people ask with, and outside of sentences none of a
 * term of several words, which means what it says. `[]` where they are too few, or not Korean as the descriptions are.
 *
 * @param clauses those of the question
 */
export function describingWords(
  tokens: readonly QueryToken[],
  { fillers, isSentence }: Roles,
  clauses: readonly Clause[],
): readonly QueryToken[] {
  const terms = isSentence ? [] : clauses.filter(({ tokens: { length } }) => length > 1);
  const ofTerms = new Set(terms.flatMap((term) => term.tokens.map(({ text }) => text)));
  const words = tokens.filter((token) => !fillers.has(token) && !ofTerms.has(token.text));
  const isKorean = words.some(({ script }) => script === 'hangul');
  return words.length > 1 && isKorean ? words : [];
}
