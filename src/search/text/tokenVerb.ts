import type { VerbStem } from '../../korean/conjugation';
import type { QueryToken } from './queryTokens';
import { hasSynonyms, type Verb, verbOf } from './synonyms';

/** Whether the archive shows a word to be a noun. */
export type IsNoun = (word: string) => boolean;

/** The verb of the table that a word is a form of; null for any other word. */
export function verbOfToken(token: QueryToken, isNoun: IsNoun): Verb | null {
  const { script, text, key } = token;
  const verb = script === 'hangul' ? verbOf(text) : null;
  // 자세하게 is detailed, no 자세.
  if (!verb || (hasSynonyms(key) && verb.stem.length <= key.length)) return null;
  return isOtherNoun(token, verb.stem, isNoun) ? null : verb;
}

/** Whether a word is a form of a verb, and no noun that only looks like one. */
export function isFormOf(verb: VerbStem, token: QueryToken, isNoun: IsNoun): boolean {
  return verb.has(token.text) && !isOtherNoun(token, verb.stem, isNoun);
}

/**
 * 품질 is no form of 풀다, and 보고서 none of 보다, while 생성하는 is one of 생성하다 and 합치기 one of 합치다, although
 * 생성 and 합치기 are nouns.
 */
function isOtherNoun({ term, key }: QueryToken, stem: string, isNoun: IsNoun): boolean {
  const isLonger = term.length > stem.length && term !== `${stem}기`;
  return isLonger && (isNoun(term) || hasSynonyms(key));
}
