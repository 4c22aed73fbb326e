import type { PageLibrary } from './createPageLibrary';
import type { Selection } from './createSelection';

const LIBRARY = /\/library(\/|$)/;

/** What is being checked on the screen of a path: the shelves have a selection of their own. */
export function selectionAt(
  pathname: string,
  { selection, shelfSelection }: Pick<PageLibrary, 'selection' | 'shelfSelection'>,
): Selection {
  return LIBRARY.test(pathname) ? shelfSelection : selection;
}
