import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useRouter } from '@tanstack/react-router';
import { useArchive } from '../../archive/page/ArchiveContext';
import { digestQuery, manifestQuery } from '../../archive/page/fileQueries';
import { type ArxivId, findArxivId } from '../../digest/arxivId';
import { arxivAbstract } from '../../digest/arxivLinks';
import { oneDayOf } from '../../question/oneDay';
import { keepInPlace } from '../../ui/keepInPlace';
import { scrollIntoSight } from '../../ui/scrollIntoSight';
import { topCalendarButton } from '../browse/list/dayHeadings';
import { dayLink } from '../browse/list/links';
import { neighbourDays } from '../browse/list/neighbourDays';
import { dayElements, dayOfElement, titleLinkOf, topDayIndex } from '../browse/list/rowsOnScreen';
import { useHasSplitView } from '../browse/list/useHasSplitView';
import { useListQuestion } from '../browse/list/useListQuestion';
import { useOpenNeighbour } from '../browse/list/useOpenNeighbour';
import { useOpenPaperId } from '../browse/list/useOpenPaperId';
import { usePaperLink } from '../browse/list/usePaperLink';
import { useClosePaper } from '../browse/useClosePaper';
import { selectionAt } from '../marks/selectionAt';
import { useFirstUnread } from '../marks/useFirstUnread';
import { useLibrary } from '../marks/useLibrary';
import { useSetting } from '../settings';
import { paperAddress } from '../share/addresses';
import { useQuestion } from '../useQuestion';
import { useRandomPaper } from '../useRandomPaper';
import type { Action } from './keymap';
import { currentRow, nextDayElement, nextRow, type Row } from './readerPosition';

/** What happens on the page itself; the caller opens the list of keys and the palette. */
type PageAction = Exclude<Action, 'help' | 'palette'>;

/** What each key does on the current screen. */
export function useActions(copy: (text: string) => Promise<void>): Record<PageAction, () => void> {
  const router = useRouter();
  const navigate = useNavigate();
  const question = useQuestion();
  const openId = useOpenPaperId();
  const hasSplitView = useHasSplitView();
  const openNeighbour = useOpenNeighbour();
  const paperLink = usePaperLink();
  const closePaper = useClosePaper();
  const days = useDays();
  const library = useLibrary();
  const selection = () => selectionAt(router.state.location.pathname, library);
  const goToUnread = useFirstUnread();
  const openRandom = useRandomPaper();
  const [isExplained, setExplained] = useSetting('explain');

  const openRow = ({ id, question: list }: Row) => navigate(paperLink(id, list));
  const goToRow = (row: Row) => {
    scrollIntoSight(row.element);
    if (hasSplitView) void openRow(row);
    else titleLinkOf(row.element)?.focus({ preventScroll: true });
  };
  const goToPaper = (step: 1 | -1) => {
    const id = findArxivId(openId ?? '');
    if (id && !hasSplitView) return void openNeighbour(id, step);
    const row = nextRow(step, openId);
    if (row) goToRow(row);
  };
  const currentId = (): ArxivId | null =>
    findArxivId(openId ?? '') ?? currentRow(openId)?.id ?? null;

  return {
    next: () => goToPaper(1),
    previous: () => goToPaper(-1),
    older: () => days.goTo('previous'),
    newer: () => days.goTo('next'),
    open() {
      const row = currentRow(openId);
      if (row) void openRow(row);
    },
    arxiv() {
      const id = currentId();
      if (id) window.open(arxivAbstract(id), '_blank', 'noopener,noreferrer');
    },
    copy() {
      const id = currentId();
      if (id) void copy(paperAddress(router, id));
    },
    save() {
      const id = currentId();
      if (id) library.toggleSaved(id);
    },
    lists() {
      const checked = selection().get() ?? [];
      const id = currentId();
      if (checked.length > 0) library.listing.set(checked);
      else if (id) library.listing.set([id]);
    },
    read() {
      const id = currentId();
      if (id) library.toggleRead(id);
    },
    async allRead() {
      library.markAllRead(await days.papersOfTop());
    },
    explain: () => setExplained(isExplained === 'on' ? 'off' : 'on'),
    search: () => document.querySelector<HTMLElement>('search input')?.focus(),
    timeline: () => navigate({ to: '/', search: {} }),
    topics: () => navigate({ to: '/topics', search: question }),
    authors: () => navigate({ to: '/authors', search: question }),
    library: () => navigate({ to: '/library' }),
    check() {
      const id = currentId();
      if (id) selection().toggle(id);
    },
    saved: () => navigate({ to: '/library', hash: 'saved' }),
    digests: () => navigate({ to: '/import' }),
    newest: () => days.goToNewest(),
    unread: goToUnread,
    random: openRandom,
    calendar: () => topCalendarButton()?.click(),
    back() {
      if (selection().get()) selection().end();
      else if (openId !== null) closePaper();
    },
  };
}

/** Goes from day to day: to the list of another one where the list is of one, else to another place of the list. */
function useDays() {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const archive = useArchive();
  const question = useListQuestion();
  const openDay = oneDayOf(question);
  /** Empty where the index cannot be read: the page itself says so. */
  const readDays = async () => {
    const manifest = await queryClient.ensureQueryData(manifestQuery(archive)).catch(() => null);
    return manifest?.days ?? [];
  };
  return {
    async goTo(side: 'previous' | 'next') {
      if (!openDay) {
        const section = nextDayElement(side === 'previous' ? 1 : -1);
        if (section) keepInPlace(() => section);
        return;
      }
      const day = neighbourDays(openDay, await readDays())[side];
      if (day) await navigate(dayLink(day, question));
    },
    /** Of the day on top of the screen; empty where there is none, or it cannot be read. */
    async papersOfTop(): Promise<ArxivId[]> {
      const elements = dayElements();
      const day = openDay ?? dayOfElement(elements[Math.max(topDayIndex(elements), 0)]);
      if (!day) return [];
      const papers = await queryClient.ensureQueryData(digestQuery(archive, day)).catch(() => null);
      return (papers ?? []).map(({ id }) => id);
    },
    async goToNewest() {
      const [newest] = await readDays();
      if (newest) await navigate(dayLink(newest.day));
    },
  };
}
