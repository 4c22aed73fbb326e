import { type ArxivId, findArxivId } from '../../digest/arxivId';
import { rowState } from '../browse/list/rowState';
import type { RowState } from '../browse/list/rowStates';
import { rowElements } from '../browse/list/rowsOnScreen';
import type { PageLibrary } from './createPageLibrary';

/** Looks up the states of rows; returns the same object for a paper whose marks are the same. */
export function createRowStates(
  library: PageLibrary,
): (id: ArxivId, isDoubtful: boolean) => RowState {
  const known = new Map<ArxivId, { readonly name: string; readonly state: RowState }>();
  return (id, isDoubtful) => {
    const marks = library.marks().papers.get(id);
    const isRead = typeof marks?.readAt === 'number';
    const isSaved = typeof marks?.savedAt === 'number';
    const checked = library.selection.get();
    const isChecked = checked?.includes(id) ?? false;
    const name = `${isRead} ${isSaved} ${isDoubtful} ${checked && isChecked}`;
    const before = known.get(id);
    if (before?.name === name) return before.state;
    const saving = { isSaved, toggle: () => library.toggleSaved(id) };
    const onToggle = (isRange: boolean) => {
      if (isRange) library.selection.extendTo(id, listedIds());
      else library.selection.toggle(id);
    };
    const checking = checked && { isChecked, onToggle };
    const state = rowState({ id, isRead, isDoubtful, saving, checking });
    known.set(id, { name, state });
    return state;
  };
}

/** The papers whose rows are drawn, in order. */
function listedIds(): ArxivId[] {
  return rowElements().flatMap(({ dataset }) => findArxivId(dataset.paperId ?? '') ?? []);
}
