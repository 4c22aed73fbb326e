import { useQuery } from '@tanstack/react-query';
import { useArchive, useProgress } from '../../../archive/page/ArchiveContext';
import { resultsQuery } from '../../../archive/page/resultsQuery';
import type { Question } from '../../../question/question';
import { MAX_DRAWN_WHOLE } from './listHeights';

/** Hits asked for at once. The first page holds every hit of a list that is drawn whole. */
export const PAGE_SIZE = MAX_DRAWN_WHOLE;
export const FIRST_PAGE = { offset: 0, limit: PAGE_SIZE };

/** What a question finds by now, in its newest order; lists on screen are asked for by `useList`. */
export function useResults(question: Question, window = FIRST_PAGE, enabled = true) {
  return useQuery({
    ...resultsQuery(useArchive(), question, window, useProgress(enabled)),
    enabled,
  });
}
