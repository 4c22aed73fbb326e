import { createContext, type ReactNode } from 'react';
import type { ArxivId } from '../../../digest/arxivId';

/** What a row shows besides its paper, made by `rowState`. */
export type RowState = {
  readonly isRead: boolean;
  /** At the end of the quiet line. */
  readonly marks: ReactNode;
  /** At the right of the row. */
  readonly action: ReactNode;
};

/** The state of a paper in a list; null: nothing is known, as long as nothing provides it. */
export const RowStatesContext = createContext<(id: ArxivId) => RowState | null>(() => null);
