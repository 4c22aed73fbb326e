import { useNavigate, useRouter, useRouterState } from '@tanstack/react-router';
import { type ToggleEvent, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Question } from '../../question/question';
import { isBeingLeft, leaveEntry } from '../../ui/leaveEntry';
import { usePopover } from '../../ui/usePopover';
import { type FilterControl, focusControl } from './filterControl';

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** Set while the sheet of the filters is open: Back closes it, and nothing else. */
    sheet?: 'filters' | undefined;
  }
}

export type FilterSheet = ReturnType<typeof useFilterSheet>;

/**
 * The sheet of the filters, open as long as its own entry of the history is the present one. What is changed
 * in it is asked when it is shown; however else it closes, nothing changes.
 *
 * @param isWide whether the fields are a part of the filter bar, and never a sheet
 */
export function useFilterSheet(question: Question, isWide: boolean) {
  const router = useRouter();
  const navigate = useNavigate();
  const ref = useRef<HTMLDivElement>(null);
  const popover = usePopover(ref);
  const hasEntry = useRouterState({ select: ({ location }) => location.state.sheet === 'filters' });
  const [changes, setChanges] = useState<Partial<Question>>({});
  /** What has the focus when the sheet opens; null: the sheet itself. */
  const first = useRef<FilterControl | null>(null);
  /** Whether the sheet was opened again before the browser had gone back from its last entry. */
  const isReopened = useRef(false);

  const isEntry = () => router.history.location.state.sheet === 'filters';
  const addEntry = () => {
    if (isEntry()) return;
    const state = { sheet: 'filters' } as const;
    navigate({ to: '.', search: true, hash: true, state, resetScroll: false });
  };
  // Opened before the script came: the browser opens a popover by itself.
  const takeOver = useEffectEvent(() => {
    if (ref.current?.matches(':popover-open')) addEntry();
  });
  useEffect(() => void takeOver(), []);
  const onEntryGone = useEffectEvent(() => {
    if (isReopened.current) addEntry();
    // Opened again since the step back, it has an entry already.
    else if (isWide || !isEntry()) ref.current?.hidePopover();
    isReopened.current = false;
  });
  // The entry leads: it comes and goes with Back, Forward and a reload.
  const isDue = hasEntry && !isWide;
  const wasDue = useRef(false);
  useEffect(() => {
    if (isDue === wasDue.current) return;
    wasDue.current = isDue;
    const isShown = ref.current?.matches(':popover-open') === true;
    if (isDue && !isShown) ref.current?.showPopover();
    if (!isDue && isShown) onEntryGone();
  }, [isDue]);

  const close = () => ref.current?.hidePopover();
  return {
    ref,
    isOpen: popover.isOpen,
    /** The question as it is in the sheet. */
    question: { ...question, ...changes },
    openAt(control: FilterControl) {
      first.current = control;
      ref.current?.showPopover();
    },
    onBeforeToggle(event: ToggleEvent) {
      popover.onBeforeToggle(event);
      isReopened.current = event.newState === 'open' && isBeingLeft(router.history);
    },
    onToggle(event: ToggleEvent) {
      popover.onToggle(event);
      if (event.newState === 'open') {
        if (first.current) focusControl(ref.current, first.current);
        first.current = null;
        addEntry();
      } else {
        setChanges({});
        if (isEntry()) leaveEntry(router.history);
      }
    },
    change: (change: Partial<Question>) => setChanges((before) => ({ ...before, ...change })),
    close,
    /** Asks the question of the sheet, in place of its entry, and closes it. */
    show() {
      if (Object.keys(changes).length === 0) return close();
      return navigate({ to: '/', search: { ...question, ...changes }, replace: true, state: {} });
    },
  };
}
