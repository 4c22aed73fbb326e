import { keystrokesOf } from '../../korean/keyboard';
import { isKeySlip } from '../../korean/keySlip';
import { normalizeKey } from '../../korean/normalize';
import type { QueryToken } from '../text/queryTokens';
import type { Correction, CorrectionQuery } from './correction';
import { type CorrectionContext, isKnown, planText } from './correctionContext';

/** Shorter words are one edit away from too many others to be corrected at all. */
const MIN_KEYSTROKES = 4;

/** Short words have random matches at distance 1; accept one only if its neighbours confirm it. */
const MIN_KEYSTROKES_UNCONFIRMED = 7;
/** A question of a single word has no neighbours that could contradict. */
const MIN_KEYSTROKES_ALONE = 6;

/** What evidence adds to the logarithm of the number of papers. Flat, not tuned. */
const TERM_BONUS = 2;
const NEIGHBOUR_BONUS = 3;

/** Papers of a word that is meant by another whole word of two syllables. Chosen; measured, see README.md. */
const MIN_PAPERS_OF_MEANT = 5;

/** Candidates that are weighed at most, those in most papers. Chosen. */
const MAX_CANDIDATES = 12;

type Neighbours = readonly [previous: QueryToken | undefined, next: QueryToken | undefined];
type Evidence = {
  readonly score: number;
  /** Whether papers have it next to its neighbours. */
  readonly isPhrase: boolean;
  /** Whether it is a term, and the whole question. */
  readonly isTermAlone: boolean;
};

/**
 * Replaces each unknown word of a question by the best of its candidates: the one in most papers,
 * better if it is a term of the glossary or forms a phrase with the word before or after it. Returns
 * null where no word is replaced; words without an acceptable candidate stay, so that the correction
 * may have unknown words.
 */
export function replaceUnknownWords(
  { tokens }: CorrectionQuery,
  context: CorrectionContext,
  candidatesOf: (token: QueryToken) => readonly string[],
): Correction | null {
  const { optional } = context.planner.rolesOf(tokens);
  const words = tokens.map((token, index) => {
    const isWrong = isCorrectable(token) && !optional.has(token) && !isKnown(token, context);
    if (!isWrong) return token.text;
    const neighbours = [tokens[index - 1], tokens[index + 1]] as const;
    return bestCandidate(token, candidatesOf(token), neighbours, context) ?? token.text;
  });
  if (words.every((word, index) => word === tokens[index]?.text)) return null;
  const text = words.join(' ');
  return { clauses: planText(text, context), text };
}

function isCorrectable({ text }: QueryToken): boolean {
  return keystrokesOf(normalizeKey(text)).length >= MIN_KEYSTROKES && !isAcronym(text);
}

/** An unknown acronym is a name, `ORPO`, `sLLM`: few people hold Shift down by mistake. */
function isAcronym(text: string): boolean {
  return /[A-Z].*[A-Z]/.test(text) && text.length < 7;
}

function bestCandidate(
  token: QueryToken,
  candidates: readonly string[],
  neighbours: Neighbours,
  context: CorrectionContext,
): string | null {
  const isAlone = neighbours.every((neighbour) => neighbour === undefined);
  const minKeystrokes = isAlone ? MIN_KEYSTROKES_ALONE : MIN_KEYSTROKES_UNCONFIRMED;
  const isLong = keystrokesOf(token.text).length >= minKeystrokes;
  const { index } = context.planner.lookup.corpus;
  const [best] = candidates
    .filter((word) => word !== token.text && hasItsDigits(word, token.text))
    .sort((a, b) => index.count(b) - index.count(a))
    .slice(0, MAX_CANDIDATES)
    .map((word) => ({ word, ...evidenceFor(word, neighbours, context) }))
    .filter(
      ({ isPhrase, isTermAlone, word }) =>
        isPhrase ||
        (!isOtherWord(token, word, context) && (isTermAlone || isLong || isRare(token))),
    )
    .sort((a, b) => b.score - a.score);
  return best?.word ?? null;
}

/** The key of a name without the version at its end: `'DeepSeek-V3'` → deepseek. */
export function withoutVersion(text: string): string {
  return normalizeKey(text.replace(/[-. ]?v?\d+(?:\.\d+)*$/i, ''));
}

/** Digits are meant as they are, but for those of a version, which may be left out: Qwen3 is a qwen. */
function hasItsDigits(word: string, typed: string): boolean {
  const digitsOf = (text: string) => text.replace(/\D/g, '');
  const isVersionless = digitsOf(word) === '' && normalizeKey(word) === withoutVersion(typed);
  return isVersionless || ['', digitsOf(word)].includes(digitsOf(typed));
}

/**
 * Whether a word needs no confirmation: a Latin one of four letters and more, and one with a vowel by itself, ㄴ므ㅠㅁ,
 * which no Korean word has.
 */
function isRare({ script, text }: QueryToken): boolean {
  return script === 'latin' || /[ㅏ-ㅣ]/.test(text);
}

/**
 * Whether a short word is rather one that no paper has than a slip for another: of 수박 no finger makes 수학.
 * Of a word whose syllables all begin words of the archive two things must tell a slip, a finger and how many papers
 * have what was meant; of any other, 햑습, one.
 */
function isOtherWord(
  { text }: QueryToken,
  candidate: string,
  { planner }: CorrectionContext,
): boolean {
  const { index } = planner.lookup.corpus;
  const isCommon = index.count(candidate) >= MIN_PAPERS_OF_MEANT;
  const isSlip = isKeySlip(keystrokesOf(text), keystrokesOf(candidate));
  // Of smell no finger makes small, nor of quantile quantize; hopping is no shopping.
  if (/^[a-z]{4,9} [a-z]/i.test(`${text} ${candidate}`))
    return !isSlip || candidate.slice(1) === text.toLowerCase();
  if (!/^[가-힣]{2} [가-힣]/.test(`${text} ${candidate}`)) return false;
  const isPlain = Array.from(text).every((syllable) => index.begins(syllable));
  return isPlain ? !isCommon || !isSlip : !isCommon && !isSlip;
}

/** A term confirms itself where it is the whole question, a phrase of the archive everywhere. */
function evidenceFor(
  word: string,
  [previous, next]: Neighbours,
  { planner }: CorrectionContext,
): Evidence {
  const isTerm = planner.isTerm(word);
  const phrases = [
    ...(previous ? [`${previous.text} ${word}`] : []),
    ...(next ? [`${word} ${next.text}`] : []),
  ].filter((phrase) => planner.isTerm(phrase) || planner.lookup.phrase(phrase).size > 0);
  return {
    score:
      Math.log1p(planner.lookup.phrase(word).size) +
      (isTerm ? TERM_BONUS : 0) +
      phrases.length * NEIGHBOUR_BONUS,
    isPhrase: phrases.length > 0,
    isTermAlone: isTerm && !previous && !next,
  };
}
