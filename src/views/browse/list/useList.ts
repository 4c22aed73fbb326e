import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { ListAnswer, SeenList } from '../../../archive/contract';
import { useArchive, useProgress } from '../../../archive/page/ArchiveContext';
import { listQuery } from '../../../archive/page/listQueries';
import { writeQuestion } from '../../../question/address';
import type { Question } from '../../../question/question';
import { lastRowSeen } from './lastRowSeen';
import { useOpenPaperId } from './useOpenPaperId';
import { FIRST_PAGE } from './useResults';

/**
 * The first page of the list of a question, as it is on screen: while more is read, what the reader looks
 * at keeps its order. `takeNewest` shows what was found meanwhile in the order it has by now.
 */
export function useList(question: Question) {
  /** The list that the next answer may go on from; null: none is on screen, or its order need not stay. */
  const shown = useRef<{ question: string; edition: string } | null>(null);
  const name = writeQuestion(question);
  const isPaperOpen = useOpenPaperId() !== null;
  const look = (): SeenList | null => {
    if (shown.current?.question !== name) return null;
    const last = lastRowSeen(question, isPaperOpen);
    return last && { edition: shown.current.edition, last };
  };
  const results = useQuery(listQuery(useArchive(), question, FIRST_PAGE, look, useProgress()));
  const { isPlaceholderData } = results;
  const edition = results.data?.edition;
  useEffect(() => {
    // The answer to another question, or to an earlier state of reading.
    if (isPlaceholderData || edition === undefined) return;
    shown.current = { question: name, edition };
  }, [isPlaceholderData, edition, name]);
  const takeNewest = () => {
    shown.current = null;
    return results.refetch();
  };
  return { results, takeNewest };
}

/** How many papers a question finds by now, also where the list is an earlier edition. */
export function totalOf({ total, newer }: ListAnswer): number {
  return newer?.total ?? total;
}
