import DaySidebar from './browse/DaySidebar';
import CoinsSpan from './browse/list/CoinsSpan';
import { neighbourDays } from './browse/list/neighbourDays';
import { useOpenNeighbour } from './browse/list/useOpenNeighbour';
import { prepareAnswer } from './browse/prepareAnswer';
import SearchBox from './commands/SearchBox';
import FilterBar from './filters/FilterBar';
import ViewMenu from './ViewMenu';

/**
 * What the first screen shows right after first paint. One module, so that it comes in one file and all
 * of it works at the same time. Loaded by `loadAfterFirstPaint`, never imported otherwise.
 */
export const afterFirstPaint = {
  CoinsSpan,
  DaySidebar,
  FilterBar,
  SearchBox,
  prepareAnswer,
  ViewMenu,
  // Here for the keys and the screens that load later, which would otherwise load two tiny files.
  neighbourDays,
  useOpenNeighbour,
};
