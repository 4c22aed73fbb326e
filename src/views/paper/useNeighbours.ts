import { useQuery } from '@tanstack/react-query';
import { useArchive, useProgress } from '../../archive/page/ArchiveContext';
import { neighboursQuery } from '../../archive/page/workerQueries';
import type { ArxivId } from '../../digest/arxivId';
import { NO_QUESTION, type Question } from '../../question/question';
import { useHydrated } from '../../ui/useHydrated';

/**
 * The papers before and after one in the list of a question, and the question of that list: the whole
 * archive where the list of the address lacks the paper.
 */
export function useNeighbours(id: ArxivId, question: Question) {
  const archive = useArchive();
  const progress = useProgress();
  // The answer to an earlier state of reading counts too, or the links would blink meanwhile.
  const inList = useQuery(neighboursQuery(archive, question, id, progress));
  const isMissing = inList.data === null;
  const inArchive = useQuery({
    ...neighboursQuery(archive, NO_QUESTION, id, progress),
    enabled: isMissing,
  });
  const answer = isMissing ? inArchive.data : inList.data;
  // The worker does not answer at build.
  const neighbours = useHydrated() ? answer : undefined;
  return { neighbours, list: isMissing ? NO_QUESTION : question };
}
