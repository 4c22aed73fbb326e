import type { ArxivId } from '../../digest/arxivId';
import type { Paper } from '../../digest/paper';
import type { Question } from '../../question/question';

/** A list to share or export: the results of a question, or certain papers in their order. */
export type SharedList =
  | { readonly kind: 'question'; readonly question: Question }
  | {
      readonly kind: 'papers';
      readonly ids: readonly ArxivId[];
      /** Goes with its link; absent or `''`: it has none. */
      readonly listName?: string;
      /** All of them, or why they cannot be had. */
      readonly papers: readonly Paper[] | Exclude<UnavailableReason, 'nothing'>;
    };

/** Why a list cannot be handed on whole: it still loads, it is empty, or the archive cannot be read. */
export type UnavailableReason = 'reading' | 'nothing' | 'failed';
