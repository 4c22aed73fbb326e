import { useQuery } from '@tanstack/react-query';
import { useArchive, useProgress } from '../../../archive/page/ArchiveContext';
import { answerQuery } from '../../../archive/page/queryOptions';
import type { Question } from '../../../question/question';
import { DRAWN_WHOLE } from './rowHeight';

/** Hits asked for at once. The first lot holds every hit of a list that is drawn whole. */
export const LOT = DRAWN_WHOLE;

/** A lot of an answer, the first unless told otherwise; it tells the size of the whole. */
export function useAnswer(question: Question, offset = 0, enabled = true) {
  const window = { offset, limit: LOT };
  return useQuery({
    ...answerQuery(useArchive(), question, window, useProgress(enabled)),
    enabled,
  });
}
