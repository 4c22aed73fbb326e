import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import type { ListAnswer, SeenList } from '../../../archive/contract';
import { useArchive, useProgress } from '../../../archive/page/ArchiveContext';
import { listQuery } from '../../../archive/page/listQueries';
import { writeQuestion } from '../../../question/address';
import type { Question } from '../../../question/question';
import { useLeftList } from './LeftListContext';
import { isListUsed, lastRowSeen } from './lastRowSeen';
import { useOpenPaperId } from './useOpenPaperId';
import { FIRST_PAGE } from './useResults';

/** The list that is drawn: its question, as an address, and its edition. */
type DrawnList = { readonly question: string; readonly edition: string };

/**
 * The first page of the list of a question, as it is on screen: while more is read, what the reader looks
 * at keeps its order. `takeNewest` shows what was found meanwhile in the order it has by now.
 */
export function useList(question: Question) {
  const drawn = useRef<DrawnList | null>(null);
  const left = useLeftList();
  const name = writeQuestion(question);
  const isPaperOpen = useOpenPaperId() !== null;
  const look = (): SeenList | null => {
    if (!drawn.current) return left.current?.question === name ? left.current.seen : null;
    const isSeen = drawn.current.question === name && (isPaperOpen || isListUsed(name));
    return isSeen ? seenOf(drawn.current) : null;
  };
  const results = useQuery({
    ...listQuery(useArchive(), question, FIRST_PAGE, look, useProgress()),
    // A list of marks that was kept under the eye of the reader is asked for anew when it is opened again.
    staleTime: ({ state: { data }, queryKey: [, , , source] }) =>
      question.kept.length > 0 && data && data.edition !== source ? 0 : Number.POSITIVE_INFINITY,
  });
  const { isPlaceholderData } = results;
  const edition = results.data?.edition;
  useEffect(() => {
    // The answer to another question, or to an earlier state of reading.
    if (isPlaceholderData || edition === undefined) return;
    drawn.current = { question: name, edition };
  }, [isPlaceholderData, edition, name]);
  // Layout effects are undone while the rows are still in the document.
  useLayoutEffect(() => {
    return () => {
      const list = drawn.current;
      const seen = list && isListUsed(list.question) ? seenOf(list) : null;
      left.current = list && seen && { question: list.question, seen };
    };
  }, [left]);
  const { refetch } = results;
  const takeNewest = useCallback(() => {
    drawn.current = null;
    left.current = null;
    return refetch();
  }, [left, refetch]);
  return { results, takeNewest };
}

function seenOf({ question, edition }: DrawnList): SeenList | null {
  const last = lastRowSeen(question);
  return last && { edition, last };
}

/** How many papers a question finds by now, also where the list is an earlier edition. */
export function totalOf({ total, newer }: ListAnswer): number {
  return newer?.total ?? total;
}
