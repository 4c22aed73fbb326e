import { useQuery } from '@tanstack/react-query';
import { useArchive, useProgress } from '../../../archive/page/ArchiveContext';
import { resultsQuery } from '../../../archive/page/resultsQuery';
import type { Question } from '../../../question/question';
import { MAX_DRAWN_WHOLE } from './listHeights';

/** Hits asked for at once. The first page holds every hit of a list that is drawn whole. */
export const PAGE_SIZE = MAX_DRAWN_WHOLE;

/** One page of the results of a question, with the size of the whole. */
export function useResults(question: Question, offset = 0, enabled = true) {
  const window = { offset, limit: PAGE_SIZE };
  return useQuery({
    ...resultsQuery(useArchive(), question, window, useProgress(enabled)),
    enabled,
  });
}
