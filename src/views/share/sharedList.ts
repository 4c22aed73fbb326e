import type { ArxivId } from '../../digest/arxivId';
import type { Paper } from '../../digest/paper';
import type { Question } from '../../question/question';

/** What is listed: the answers to a question, or just these papers. */
export type SharedList =
  | { readonly kind: 'question'; readonly question: Question }
  | {
      readonly kind: 'papers';
      readonly ids: readonly ArxivId[];
      /** null: not all of them have come. */
      readonly papers: readonly Paper[] | null;
    };

/** What stands in the way of handing on all that is listed. */
export type UnavailableReason = 'reading' | 'nothing' | 'failed';
