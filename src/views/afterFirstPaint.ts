import AfterDay from './browse/list/AfterDay';
import DayArrow from './browse/list/DayArrow';
import DayButton from './browse/list/DayButton';
import RestOfDay from './browse/list/RestOfDay';
import { useOpenNeighbour } from './browse/list/useOpenNeighbour';
import SearchBox from './commands/SearchBox';
import FilterBar from './filters/FilterBar';
import { showTitleFont } from './text/showTitleFont';
import ViewMenu from './ViewMenu';

/**
 * What the first screen shows right after first paint. One module, so that it comes in one file and all
 * of it works at the same time. Loaded by `laterParts`, never imported otherwise.
 */
export const afterFirstPaint = {
  AfterDay,
  DayArrow,
  DayButton,
  FilterBar,
  RestOfDay,
  SearchBox,
  ViewMenu,
  showTitleFont,
  // Here for the keys and the screens that load later, which would otherwise load a tiny file.
  useOpenNeighbour,
};
