import { useSetting } from '../settings';

/** An archive of no more days is small: its filters are unfolded from the start. */
const MAX_SMALL = 40;

export type FilterFolding = { readonly isOpen: boolean; readonly toggle: () => void };

/** Whether the fields of the filters are unfolded: as the reader has left them, else while one is on. */
export function useFilterFolding(hasFilters: boolean, days: number): FilterFolding {
  const [chosen, choose] = useSetting('filters');
  const isOpen = chosen === 'auto' ? hasFilters || days <= MAX_SMALL : chosen === 'open';
  return { isOpen, toggle: () => choose(isOpen ? 'folded' : 'open') };
}
