import { useQuery } from '@tanstack/react-query';
import { useArchive, useProgress } from '../../../archive/page/ArchiveContext';
import { resultsQuery } from '../../../archive/page/queryOptions';
import type { Question } from '../../../question/question';
import { DRAWN_WHOLE } from './listHeights';

/** Hits asked for at once. The first lot holds every hit of a list that is drawn whole. */
export const PAGE_SIZE = DRAWN_WHOLE;

/** A lot of an answer, the first unless told otherwise; it tells the size of the whole. */
export function useResults(question: Question, offset = 0, enabled = true) {
  const window = { offset, limit: PAGE_SIZE };
  return useQuery({
    ...resultsQuery(useArchive(), question, window, useProgress(enabled)),
    enabled,
  });
}
