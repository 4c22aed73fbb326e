import type { ArxivId } from '../../digest/arxivId';
import { rowState } from '../browse/list/rowState';
import type { RowState } from '../browse/list/rowStates';
import type { PageLibrary } from './createPageLibrary';

/** Looks up the states of rows; returns the same object for a paper whose marks are the same. */
export function createRowStates(library: PageLibrary): (id: ArxivId) => RowState {
  const known = new Map<ArxivId, { readonly name: string; readonly state: RowState }>();
  return (id) => {
    const marks = library.marks().papers.get(id);
    const isRead = typeof marks?.readAt === 'number';
    const isSaved = typeof marks?.savedAt === 'number';
    const name = `${isRead} ${isSaved}`;
    const before = known.get(id);
    if (before?.name === name) return before.state;
    const saving = { isSaved, toggle: () => library.toggleSaved(id) };
    const state = rowState({ isRead, isDoubtful: false, saving });
    known.set(id, { name, state });
    return state;
  };
}
