import type { Clause } from '../text/clause';
import type { QueryToken } from '../text/queryTokens';
import type { CorrectionContext } from './correctionContext';

/** What a question probably meant. */
export type Correction = {
  readonly clauses: readonly Clause[];
  /** The corrected text; null where the text was not wrong, only incomplete or abbreviated. */
  readonly text: string | null;
  /** The whole text once for each reading of its initials. */
  readonly readings?: readonly string[];
};

/** A question as it reaches a corrector: its text without operators, and the tokens of that text. */
export type CorrectionQuery = {
  readonly text: string;
  readonly tokens: readonly QueryToken[];
  /** Whether an earlier corrector has replaced some of the unknown words. */
  readonly isPartlyCorrected: boolean;
};

/**
 * Reads a question in another way than it was typed. Returns null where this way does not apply. A
 * correction may leave words unknown: the caller decides what becomes of it.
 */
export type Corrector = (query: CorrectionQuery, context: CorrectionContext) => Correction | null;

/** Papers that may share a slip, and a slip of Korean vowels that sound alike. Chosen. */
const MAX_PAPERS = 2;
const MAX_PAPERS_OF_TWIN = 30;

/** Whether a word of so many papers may be a slip that some of these have as well. */
export function mayBeSlip(papers: number): boolean {
  return papers > 0 && papers <= MAX_PAPERS;
}

/** The same for a vowel that sounds like another one: 매커니즘. Shorter words are others mostly: 개시, 게시. */
export function mayBeTwin(papers: number, word: string): boolean {
  return papers > 0 && papers <= MAX_PAPERS_OF_TWIN && /^[가-힣]{3,}$/.test(word);
}

/** Whether a word that so many papers have may be meant as another one, either way. */
export function mayBeMisspelt(word: string, papers: number): boolean {
  return mayBeSlip(papers) || mayBeTwin(papers, word);
}

/** Whether some paper can match a clause. */
export function isAnswerable({ optional, alternatives }: Clause): boolean {
  return optional || alternatives.length > 0;
}
