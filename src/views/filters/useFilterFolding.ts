import { MAX_DAY_BLOCKS } from '../../digest/archiveSize';
import { useSetting } from '../settings';

export type FilterFolding = {
  readonly isOpen: boolean;
  readonly open: () => void;
  readonly toggle: () => void;
};

/**
 * Whether the fields of the filters are unfolded: as the reader has left them, else while one is on, and in
 * an archive so small that its days are blocks. `days`: 0 as long as they are not known.
 */
export function useFilterFolding(hasFilters: boolean, days: number): FilterFolding {
  const [chosen, choose] = useSetting('filters');
  const isOpen =
    chosen === 'auto' ? hasFilters || (days > 0 && days <= MAX_DAY_BLOCKS) : chosen === 'open';
  return {
    isOpen,
    open() {
      if (!isOpen) choose('open');
    },
    toggle: () => choose(isOpen ? 'folded' : 'open'),
  };
}
