import { isAdnominal } from '../../korean/isAdnominal';
import { VERB_ENDINGS } from '../../korean/verbEndings';
import { fewestWords } from '../text/compounds';
import type { Corpus } from '../text/corpus';
import { hasSynonyms, verbOf } from '../text/synonyms';
import type { Corrector } from './correction';
import { isKnown, planText } from './correctionContext';

/** Nouns that need a verb before them, with a particle or not, and what is before. */
const BOUND_NOUN = /^(.*)[법때것거수데줄](?:[은는이가을를에도만]|에서)?$/;

/** Forms of verbs that the table does not have, since they say little. */
const COMMON_VERB = /^(?:잘?(?:[하되쓰]는|[할될쓸])|만드는|만든)$/;

/** Verbs are in any number of papers: their forms are no terms of the index. */
const ANY = Number.POSITIVE_INFINITY;

/** Syllables of a verb with its ending at most. */
const MAX_VERB = 4;

/** Writes words that no paper has with the spaces they lack: see `spacedWord`. */
export const correctSpacedWords: Corrector = ({ tokens }, context) => {
  const { corpus } = context.planner.lookup;
  const words = tokens.map((token) =>
    isKnown(token, context) ? token.text : (spacedWord(token.text, corpus) ?? token.text),
  );
  if (words.every((word, at) => word === tokens[at]?.text)) return null;
  const text = words.join(' ');
  return { clauses: planText(text, context), text };
};

/**
 * A Korean word that is several without spaces, one of them a verb, as these without particles: `'로봇이물건잡는법'` →
 * `'로봇 물건 잡는 법'`, `'큰모델'` → `'큰 모델'`. null for any other word.
 */
export function spacedWord(
  word: string,
  { index, stem, isNoun }: Pick<Corpus, 'index' | 'stem' | 'isNoun'>,
): string | null {
  const isVerb = (part: string) => {
    // 줄이는법 is two words.
    if (isAdnominal(BOUND_NOUN.exec(part)?.[1] ?? '')) return false;
    const noun = stem(part);
    const isForm = COMMON_VERB.test(part) || (part.length <= MAX_VERB && verbOf(part) !== null);
    return isForm || (VERB_ENDINGS.has(part.slice(noun.length)) && isNoun(noun));
  };
  if (word.length < 3 || index.begins(word) || hasSynonyms(word) || isVerb(word) || verbOf(word))
    return null;
  const words = fewestWords(word, (part, before) => {
    const isBound = BOUND_NOUN.exec(part)?.[1] === '' && isAdnominal(before) && isVerb(before);
    if (part.length === 1) return isBound || (isAdnominal(part) && isVerb(part)) ? ANY : null;
    return isBound || hasSynonyms(part) || isVerb(part) ? ANY : index.count(part) || null;
  });
  return words?.some(isVerb) ? words.join(' ') : null;
}
