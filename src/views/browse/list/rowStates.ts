import { type ReactNode, startTransition, useEffect, useState, useSyncExternalStore } from 'react';
import type { ArxivId } from '../../../digest/arxivId';
import type { Paper } from '../../../digest/paper';
import { createStore } from '../../../store';

/** What a row shows besides its paper, made by `rowState`. */
export type RowState = {
  readonly isRead: boolean;
  /** At the end of the quiet line. */
  readonly marks: ReactNode;
  /** At the right of the row. */
  readonly action: ReactNode;
  /** In its place while papers are chosen; null: none are. */
  readonly check: ReactNode;
};

/**
 * The states of papers in lists, the same object as long as a state is the same. null: not known yet. Set by
 * `views/marks`, which loads late; one for the page, as it has one reader.
 */
export const rowStates = createStore<((id: ArxivId, isDoubtful: boolean) => RowState) | null>(null);

type Listed = Pick<Paper, 'id' | 'isDoubtful'>;

/** The state of a paper; null in a page rendered at build, and until it is known. */
export function useRowState({ id, isDoubtful }: Listed): RowState | null {
  const isKnown = useKnown();
  return useSyncExternalStore(
    rowStates.subscribe,
    () => (isKnown && rowStates.get()?.(id, isDoubtful ?? false)) || null,
    () => null,
  );
}

/**
 * Whether states are known. Those of all rows come at once, and a store renders them in one task that nothing can
 * interrupt; a transition renders them in slices, between which the page answers. What changes later shows at once.
 */
function useKnown(): boolean {
  const [isKnown, setKnown] = useState(areKnown);
  useEffect(() => {
    if (isKnown) return;
    const look = () => {
      if (areKnown()) startTransition(() => setKnown(true));
    };
    look();
    return rowStates.subscribe(look);
  }, [isKnown]);
  return isKnown;
}

const areKnown = () => rowStates.get() !== null;
