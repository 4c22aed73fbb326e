import { useRouter } from '@tanstack/react-router';
import { useArchive } from '../../../archive/page/ArchiveContext';
import type { ArxivId } from '../../../digest/arxivId';
import { NO_QUESTION } from '../../../question/question';
import { useQuestion } from '../../useQuestion';
import { usePaperLink } from './usePaperLink';

/**
 * Opens the paper after (1) or before (-1) another one in the list of the address, or in the whole
 * archive when that list lacks the paper: the same as the links of `NeighbourNav`. Resolves to
 * false, and does nothing, at the end of the list, where the worker fails, and when the reader has left the
 * screen meanwhile.
 */
export function useOpenNeighbour(): (id: ArxivId, step: 1 | -1) => Promise<boolean> {
  const router = useRouter();
  const { client } = useArchive();
  const question = useQuestion();
  const paperLink = usePaperLink();
  const neighboursIn = (list: typeof question, id: ArxivId) =>
    client.ask((worker) => worker.neighbours(list, id));
  return async (id, step) => {
    const start = router.latestLocation.href;
    try {
      const asked = await neighboursIn(question, id);
      const neighbours = asked ?? (await neighboursIn(NO_QUESTION, id));
      const neighbour = step === 1 ? neighbours?.next : neighbours?.previous;
      if (!neighbour || router.latestLocation.href !== start) return false;
      const list = asked ? question : NO_QUESTION;
      await router.navigate(paperLink(neighbour.id, list));
      return true;
    } catch {
      // The paper stays; the screen says that the worker has failed where it matters.
      return false;
    }
  };
}
