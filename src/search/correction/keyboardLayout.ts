import { otherLayout } from '../../korean/keyboard';
import { normalizeKey } from '../../korean/normalize';
import type { Clause } from '../text/clause';
import type { CorrectionQuery, Corrector } from './correction';
import { type CorrectionContext, planText } from './correctionContext';
import { replaceUnknownWords } from './replaceUnknownWords';

/** One letter may have been meant as it is. */
const MIN_LETTERS = 2;

/**
 * Reads the whole text as typed in the other keyboard layout: `'rkdghk gkrtmq'` → `강화 학습`. Returns
 * null unless the archive has each word of it whole: prefixes and scattered parts match by chance.
 */
export const correctKeyboardLayout: Corrector = ({ text }, context) => {
  const converted = otherLayout(text);
  if (converted === null || normalizeKey(converted).length < MIN_LETTERS) return null;
  const clauses = planText(converted, context);
  return areCertain(clauses) ? { clauses, text: converted } : null;
};

/**
 * Reads each unknown word as typed in the other keyboard layout: `'강화 gkrtmq'` → `강화 학습`. Returns null
 * where it reads none.
 */
export const correctKeyboardWords: Corrector = (query, context) =>
  replaceUnknownWords(query, context, ({ text }) => {
    const converted = otherLayout(text);
    if (converted === null || normalizeKey(converted).length < MIN_LETTERS) return [];
    return areCertain(planText(converted, context)) ? [converted] : [];
  });

/** Whether the whole text is a term of the glossary in the other layout: `'ㄱㅁㅎ'`, which is `rag`. */
export function isTermInOtherLayout(
  { text }: CorrectionQuery,
  { planner }: CorrectionContext,
): boolean {
  return planner.isTerm(otherLayout(text) ?? '');
}

/** Whether each word is there whole. Words that say nothing are no reading: 랙 is no `for`. */
function areCertain(clauses: readonly Clause[]): boolean {
  return (
    clauses.some(({ optional }) => !optional) &&
    clauses.every(
      ({ optional, alternatives }) =>
        optional || alternatives.some(({ kind }) => kind !== 'apart' && kind !== 'prefix'),
    )
  );
}
