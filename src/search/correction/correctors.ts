import type { QueryToken } from '../text/queryTokens';
import { isChoseongOnly, readChoseong } from './choseong';
import { type Correction, type CorrectionQuery, type Corrector, isAnswerable } from './correction';
import { type CorrectionContext, isKnown } from './correctionContext';
import { readIncompleteInput } from './incompleteInput';
import { correctJoinedWords } from './joinedWords';
import { correctKeyboardLayout, correctKeyboardWords, isTermInOtherLayout } from './keyboardLayout';
import { correctLetterNames } from './letterNames';
import { correctLoanwords } from './loanwords';
import { correctRareSpellings } from './rareSpellings';
import { correctSaidNames } from './saidNames';
import { correctSpacedWords } from './spacedWords';
import { correctSurnames } from './surnames';
import { correctTypos } from './typos';

type CorrectorRow = {
  readonly name: string;
  readonly correct: Corrector;
  /** Skips the row where this returns false. */
  readonly when?: (query: CorrectionQuery, context: CorrectionContext) => boolean;
  /** Hands a correction that leaves words unknown on to the next rows, which work on its text. */
  readonly handsOn?: boolean;
};

/**
 * Every corrector, most certain first. Adding one takes a module that exports a `Corrector`, and a row
 * here. The keyboard layout has two rows: text in consonants alone is read as initials before it is
 * converted, unless the conversion is a term.
 */
export const CORRECTORS: readonly CorrectorRow[] = [
  {
    name: 'keyboard layout',
    correct: correctKeyboardLayout,
    // ㄱㅁㅎ is "rag", which is a term; ㄱㅅ is "rt", which is none, but also 개선.
    when: (query, context) =>
      isChoseongOnly(query) ? isTermInOtherLayout(query, context) : !hasKoreanWord(query, context),
  },
  { name: 'choseong', correct: readChoseong },
  {
    name: 'keyboard layout, for initials without a reading',
    correct: correctKeyboardLayout,
    when: isChoseongOnly,
  },
  { name: 'keyboard layout of single words', correct: correctKeyboardWords, handsOn: true },
  { name: 'said names', correct: correctSaidNames, handsOn: true },
  { name: 'letter names', correct: correctLetterNames, handsOn: true },
  { name: 'surnames', correct: correctSurnames },
  {
    name: 'incomplete input',
    correct: readIncompleteInput,
    // What is unknown before the last word remains so.
    when: ({ tokens }, context) => tokens.slice(0, -1).every((token) => isKnown(token, context)),
  },
  { name: 'spaces', correct: correctSpacedWords, handsOn: true },
  { name: 'typos', correct: correctTypos, handsOn: true },
  { name: 'loanwords', correct: correctLoanwords, handsOn: true },
  {
    name: 'joined words',
    correct: correctJoinedWords,
    // A word that could be replaced is a word of its own.
    when: ({ isPartlyCorrected }) => !isPartlyCorrected,
  },
  { name: 'rare spellings', correct: correctRareSpellings },
];

/**
 * The first correction that leaves no word unknown; null where no corrector makes one. Expensive: call
 * it only for a question that has unknown words or no matches.
 *
 * @param text without operators, clusters of consonants separated
 */
export function correct(
  text: string,
  tokens: readonly QueryToken[],
  context: CorrectionContext,
): Correction | null {
  let query: CorrectionQuery = { text, tokens, isPartlyCorrected: false };
  for (const row of CORRECTORS) {
    if (row.when && !row.when(query, context)) continue;
    const correction = row.correct(query, context);
    if (!correction) continue;
    if (correction.clauses.every(isAnswerable)) return correction;
    if (row.handsOn && correction.text !== null) query = partlyCorrected(correction.text, context);
  }
  return null;
}

/** Whether a Korean word of the archive is among the words: then the keyboard is wrong for single words. */
function hasKoreanWord({ tokens }: CorrectionQuery, { planner }: CorrectionContext): boolean {
  const { index } = planner.lookup.corpus;
  return tokens.some(({ term }) => /^[가-힣]{2,}$/.test(term) && index.holds(term));
}

function partlyCorrected(text: string, { planner }: CorrectionContext): CorrectionQuery {
  return { text, tokens: planner.lookup.tokenize(text), isPartlyCorrected: true };
}
