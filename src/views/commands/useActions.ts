import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useRouter } from '@tanstack/react-router';
import { useArchive } from '../../archive/page/ArchiveContext';
import { manifestQuery } from '../../archive/page/queryOptions';
import { arxivAbstract } from '../../digest/arxivLinks';
import {
  currentPaper,
  currentRow,
  dayBeside,
  nextRow,
  stepLink,
} from '../browse/list/rowsOnScreen';
import { useHasSplitView } from '../browse/list/useHasSplitView';
import { useOpenPaper } from '../browse/list/useOpenPaperId';
import { paperAddress } from '../share/addresses';
import { useQuestion } from '../useQuestion';
import type { Action } from './keymap';

/** What happens on the page itself; lists of keys and the palette are opened by whoever asks. */
type OnPage = Exclude<Action, 'help' | 'palette'>;

/** What each key does on the screen that is shown. */
export function useActions(copy: (text: string) => Promise<void>): Record<OnPage, () => void> {
  const router = useRouter();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const archive = useArchive();
  const question = useQuestion();
  const chosen = useOpenPaper();
  const hasSplitView = useHasSplitView();

  const goToPaper = (step: 1 | -1) => {
    if (chosen !== null && !hasSplitView) return stepLink(step === 1 ? 'next' : 'prev')?.click();
    const row = nextRow(step);
    if (!row) return;
    row.closest('article')?.scrollIntoView({ block: 'nearest' });
    if (hasSplitView) row.click();
    else row.focus({ preventScroll: true });
  };
  const goToDay = (step: 1 | -1) => {
    const link = stepLink(step === 1 ? 'prev' : 'next', '#content [data-days]');
    if (link) link.click();
    else dayBeside(step)?.scrollIntoView();
  };
  return {
    next: () => goToPaper(1),
    previous: () => goToPaper(-1),
    older: () => goToDay(1),
    newer: () => goToDay(-1),
    open: () => currentRow()?.click(),
    arxiv() {
      const id = currentPaper();
      if (id) window.open(arxivAbstract(id), '_blank', 'noopener,noreferrer');
    },
    copy() {
      const id = currentPaper();
      if (id) void copy(paperAddress(router, id));
    },
    search: () => document.querySelector<HTMLElement>('search input')?.focus(),
    timeline: () => navigate({ to: '/', search: {} }),
    authors: () => navigate({ to: '/authors', search: question }),
    async newest() {
      // Where the list of days is not to be had the page says so itself.
      const manifest = await queryClient.ensureQueryData(manifestQuery(archive)).catch(() => null);
      const newest = manifest?.days[0];
      if (newest) await navigate({ to: '/day/$day', params: { day: newest.day }, search: {} });
    },
    back() {
      if (chosen === null) return;
      if (router.latestLocation.state.__TSR_index > 0) router.history.back();
      else void navigate({ to: '/', search: question, resetScroll: !hasSplitView });
    },
  };
}
