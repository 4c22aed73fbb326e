import type { Steps } from '../../steps';
import type { Clause } from '../text/clause';
import type { HangulNames } from '../text/hangulNames';
import type { QueryPlanner } from '../text/queryPlan';
import type { QueryToken } from '../text/queryTokens';
import { ChoseongReadings } from './choseongReadings';
import { isAnswerable } from './correction';
import { KeystrokeIndex } from './keystrokeIndex';
import { PhoneticIndex } from './phoneticIndex';
import { TitleNames } from './titleNames';

/** What the correctors look words up in: the query planner and an index for each kind of likeness. */
export type CorrectionContext = {
  readonly planner: QueryPlanner;
  readonly names: HangulNames;
  readonly keystrokes: KeystrokeIndex;
  readonly phonetics: PhoneticIndex;
  readonly choseong: ChoseongReadings;
  readonly titleNames: TitleNames;
};

export function createCorrectionContext(
  planner: QueryPlanner,
  names: HangulNames,
): CorrectionContext {
  const { lookup } = planner;
  return {
    planner,
    names,
    keystrokes: new KeystrokeIndex(lookup),
    phonetics: new PhoneticIndex(lookup),
    choseong: new ChoseongReadings(lookup),
    titleNames: new TitleNames(lookup.corpus),
  };
}

/** Builds the indexes in short steps, so that the first correction need not wait for them. */
export function* warmCorrection({
  keystrokes,
  phonetics,
  titleNames,
}: CorrectionContext): Steps<void> {
  yield* keystrokes.warm();
  yield* phonetics.warm();
  yield* titleNames.warm();
}

/** Whether the archive or the glossary has a word. */
export function isKnown(token: QueryToken, { planner }: CorrectionContext): boolean {
  return isAnswerable(planner.clause([token]));
}

/** The clauses of a corrected text, which is complete: its last word is not read as a prefix. */
export function planText(text: string, { planner }: CorrectionContext): Clause[] {
  return planner.plan(planner.lookup.tokenize(text), false);
}

/** Whether a word is one of texts or the glossary: a person is not corrected into another one. */
export function isWord(word: string, { planner }: CorrectionContext): boolean {
  return planner.isTerm(word) || planner.lookup.corpus.index.says(word);
}
