import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useArchive } from '../../archive/page/ArchiveContext';
import { digestQuery, manifestQuery } from '../../archive/page/fileQueries';
import type { ArxivId } from '../../digest/arxivId';
import { isPlain } from '../../question/question';
import { keepInPlace } from '../../ui/keepInPlace';
import { scrollToStart } from '../../ui/scrollToStart';
import { dayElementOf, dayElements, rowElements, titleLinkOf } from '../browse/list/rowsOnScreen';
import { useHasSplitView } from '../browse/list/useHasSplitView';
import { useListQuestion } from '../browse/list/useListQuestion';
import { usePaperLink } from '../browse/list/usePaperLink';
import { useLibrary } from './useLibrary';

/** A reader who has read more days in a row comes from elsewhere than the front page. */
const MAX_DAYS = 60;

/** A row to go to; `day` where the list is by day: it need not be drawn. */
type Target = { readonly id: ArxivId | string; readonly day?: string };

/** Returns a function that goes to the first paper of the list that has not been read. */
export function useFirstUnread(): () => Promise<void> {
  const archive = useArchive();
  const queryClient = useQueryClient();
  const library = useLibrary();
  const navigate = useNavigate();
  const question = useListQuestion();
  const paperLink = usePaperLink();
  const hasSplitView = useHasSplitView();

  /** Of the whole archive days are read as far as needed; empty where they cannot be. */
  const inArchive = async (): Promise<Target | null> => {
    const manifest = await queryClient.ensureQueryData(manifestQuery(archive)).catch(() => null);
    for (const { day } of manifest?.days.slice(0, MAX_DAYS) ?? []) {
      const papers = await queryClient.ensureQueryData(digestQuery(archive, day)).catch(() => null);
      const { papers: marks } = library.marks();
      const unread = papers?.find(({ id }) => typeof marks.get(id)?.readAt !== 'number');
      if (unread) return { id: unread.id, day };
    }
    return null;
  };
  const onScreen = (): Target | null => {
    const row = rowElements().find(({ dataset }) => dataset.read === undefined);
    return row?.dataset.paperId === undefined ? null : { id: row.dataset.paperId };
  };

  return async () => {
    const isArchive = isPlain(question) && dayElements().length > 0;
    const target = isArchive ? await inArchive() : onScreen();
    if (!target) return;
    // The list scrolls to the paper that is open next to it.
    if (hasSplitView) return navigate(paperLink(target.id, question));
    const section = () => (target.day === undefined ? null : dayElementOf(target.day));
    const row = () =>
      rowElements(section() ?? document).find(({ dataset }) => dataset.paperId === target.id);
    keepInPlace(() => row() ?? section(), {
      place(element) {
        scrollToStart(element);
        if (element === row()) titleLinkOf(element)?.focus({ preventScroll: true });
      },
    });
  };
}
