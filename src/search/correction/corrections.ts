import { otherLayout } from '../../korean/keyboard';
import type { Steps } from '../../steps';
import { HangulNames } from '../text/hangulNames';
import type { QueryPlanner } from '../text/queryPlan';
import type { QueryToken } from '../text/queryTokens';
import { alternativeTexts } from './alternativeTexts';
import type { Correction } from './correction';
import {
  type CorrectionContext,
  createCorrectionContext,
  warmCorrection,
} from './correctionContext';
import { correct } from './correctors';
import { correctRareSpellings } from './rareSpellings';
import { type NamedText, namesOfKnownWords } from './saidNames';
import { writeSaidSigns } from './saidSigns';
import { authorsBesideTopic } from './surnames';

/** All that is known of words that no paper of an index has, or hardly any. */
export class Corrections {
  /** Authors by their names in Hangul. */
  readonly names: HangulNames;
  private readonly context: CorrectionContext;

  constructor(planner: QueryPlanner) {
    this.names = new HangulNames(planner.lookup.corpus);
    this.context = createCorrectionContext(planner, this.names);
  }

  /** A text with unknown words, or without matches, as it was probably meant; null: see `correct`. */
  correct(text: string, tokens: readonly QueryToken[]): Correction | null {
    return correct(text, tokens, this.context);
  }

  /** Some words with what they may mean in place of a slip that hardly any paper has. */
  commonSpelling(text: string, tokens: readonly QueryToken[]): Correction | null {
    return correctRareSpellings({ text, tokens, isPartlyCorrected: false }, this.context);
  }

  /** What known words next to each other are too, by their sound; null: see `namesOfKnownWords`. */
  namesOf(tokens: readonly QueryToken[]): NamedText | null {
    return namesOfKnownWords(tokens, this.context);
  }

  /** Words with names like C++ in place of 씨쁠쁠: see `writeSaidSigns`. */
  withSigns(words: string): string {
    return writeSaidSigns(words);
  }

  /** Whether a text has names as they are said, which a search finds besides. */
  isSaid(words: string): boolean {
    const tokens = this.context.planner.lookup.tokenize(words);
    return writeSaidSigns(words) !== words || this.namesOf(tokens) !== null;
  }

  /** The authors whom an unknown word names beside a topic, as the archive writes them. */
  authorsBeside(words: string): readonly string[] {
    return authorsBesideTopic(this.context.planner.lookup.tokenize(words), this.context);
  }

  /** Texts near some words: those without the unknown words, then known words in place of these. */
  nearest(tokens: readonly QueryToken[]): string[] {
    return alternativeTexts(tokens, this.context);
  }

  /** Terms that some initials abbreviate, most frequent first. */
  abbreviatedBy(initials: string): string[] {
    return this.context.choseong.readingsOf(initials).map(({ text }) => text);
  }

  /** A text as the same keys type it on the other keyboard; null: see `otherLayout`. */
  inOtherLayout(text: string): string | null {
    return otherLayout(text);
  }

  /** Prepares what otherwise the first correction waits for. */
  *warm(): Steps<void> {
    yield* warmCorrection(this.context);
    yield* this.names.warm();
  }
}
