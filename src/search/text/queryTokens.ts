import { counterAfter } from '../../korean/counters';
import { normalizeKey } from '../../korean/normalize';
import { canTakeParticle, PARTICLES } from '../../korean/particles';
import { tokens } from '../../korean/tokens';
import { VERB_ENDINGS } from '../../korean/verbEndings';
import type { Corpus } from './corpus';
import { latinTerms } from './latinTerms';
import { rolesOf } from './sentence';
import { otherSpellings } from './spellings';
import { hasSynonyms, synonymsOf, verbOf } from './synonyms';
import { tokenTerms } from './tokenTerms';

/** A word that no more papers have may be a noun with a particle that the stemmer did not learn. Chosen. */
const MAX_UNSTEMMED = 4;

/** How many times as many papers have the noun then. Chosen: 3 takes nouns apart. */
const MIN_TIMES_COMMONER = 5;

/** Particles, and the copula of questions: 그림인지 asks whether something is a 그림. */
const ENDINGS: readonly string[] = ['인지', '인가', ...PARTICLES];

/** A word of a question, or of a synonym. */
export type QueryToken = {
  readonly script: 'hangul' | 'latin';
  /** As typed; of two spellings of an English word the one that more papers have. */
  readonly text: string;
  /** The term that the index holds for it: a Korean stem, a Latin word or compound in one. */
  readonly term: string;
  /** The word without its particle, normalized: as it is looked for in texts. */
  readonly key: string;
};

/**
 * The tokens of a question, by the stemmer of the corpus. A particle glued to a Latin word is none.
 * `'OmniAlign-V를'` → one token with the term `omnialignv`. A counter has none either: `'사진 한 장으로'` ends with 장.
 */
export function tokenizeQuery(text: string, corpus: Corpus): QueryToken[] {
  const read = readTokens(text, corpus);
  // Without a verb or a word that people ask with there are no subjects: 주가 예측 is of stock prices, no 주.
  return read.some(isSubject) && !rolesOf(read, corpus.isNoun).isSentence
    ? read.map((token) =>
        isSubject(token) ? { ...token, term: token.text, key: token.text } : token,
      )
    : read;
}

/** Whether a word is a noun of one syllable as a subject, or one of two: 주가. */
function isSubject({ text, term }: QueryToken): boolean {
  return text === `${term}가` && term.length === 1;
}

function readTokens(text: string, corpus: Corpus): QueryToken[] {
  return tokens(text).flatMap((token, at, all): QueryToken[] => {
    // The last term of a compound is the whole of it.
    const whole = tokenTerms(token, corpus.stem).at(-1);
    if (whole === undefined) return [];
    if (token.script === 'hangul') {
      const counter = counterAfter(all[at - 1]?.text ?? '', token.text);
      const noun = counter ? null : nounOfVerb(token.text, corpus);
      const term = counter ?? noun ?? withoutParticle(wordOf(token.text, whole), corpus);
      return [{ script: 'hangul', text: noun ?? token.text, term, key: normalizeKey(term) }];
    }
    const written = commonestSpelling(token.text, whole, corpus);
    return [{ script: 'latin', ...written, key: normalizeKey(written.text) }];
  });
}

/** A word, or its stem: 알파고 is no 알파 with an ending, where the table has both and in rows of their own. */
function wordOf(text: string, stem: string): string {
  if (text === stem || !hasSynonyms(text) || !hasSynonyms(stem)) return stem;
  return synonymsOf(text).includes(stem) ? stem : text;
}

/** What is done with a noun that says what is done: 기타 치는, 춤추는. */
const WITH_NOUN = /^(..+)(?:치|추|타|뛰|부르|그리|찍|먹|짜|잡|읽)(?:는|기|고|면서)$/;

/** The noun of a verb that is written with it: `'탁구치는'` → 탁구; null: the word is known, or is none such. */
function nounOfVerb(word: string, { index }: Corpus): string | null {
  const noun = WITH_NOUN.exec(word)?.[1] ?? '';
  const isKnown = index.count(noun) > 0 || hasSynonyms(noun);
  return isKnown && !index.begins(word) && !hasSynonyms(word) && !verbOf(word) ? noun : null;
}

/** A Latin word in the English that most papers have: `'colourisation'` → colorization. */
function commonestSpelling(text: string, term: string, { index }: Corpus) {
  let common = { text, term };
  for (const other of otherSpellings(text)) {
    const otherTerm = latinTerms(other).at(-1) ?? other;
    if (index.count(otherTerm) > index.count(common.term))
      common = { text: other, term: otherTerm };
  }
  return common;
}

/** A word that neither archive nor synonyms know as one, without a particle if they know that. */
function withoutParticle(word: string, { index, isNoun }: Corpus): string {
  const noun = nounOf(word);
  if (noun !== null) return noun;
  const papers = index.count(word);
  // 답이, 색을: nouns of one syllable with a particle, as some paper happens to write them. 사진만: of 사진만을
  // the stemmer takes 사진만 for a noun, which no paper has.
  if (papers > MAX_UNSTEMMED || hasSynonyms(word) || (papers > 0 && isNoun(word))) return word;
  const least = Math.max(1, papers * MIN_TIMES_COMMONER);
  const particle = ENDINGS.find((ending) => {
    const stem = word.slice(0, -ending.length);
    const isKnown = index.count(stem) >= least || hasSynonyms(stem);
    const canTake = canTakeParticle(stem, ending) || hasSynonyms(stem);
    return word.endsWith(ending) && canTake && isKnown;
  });
  return particle ? word.slice(0, -particle.length) : word;
}

/**
 * The noun of the table that a word marks as its object, or makes a verb of: `'답을'` → 답, `'화상통화하는'` →
 * 화상통화. Some papers write the former so, which teaches no stemmer what one syllable is.
 */
function nounOf(word: string): string | null {
  if (hasSynonyms(word) || verbOf(word)) return null;
  const [, marked] = /^(.)[을를]$/.exec(word) ?? [];
  if (marked && hasSynonyms(marked)) return marked;
  for (let end = word.length - 1; end > 1; end--) {
    const stem = word.slice(0, end);
    if (VERB_ENDINGS.has(word.slice(end)) && hasSynonyms(stem)) return stem;
  }
  return null;
}
