import { withSpoken } from '../../../src/search/query/spokenQuestion';
import { type TextModule, textModule } from '../../../src/search/query/textModule';
import { TieredSearch } from '../../../src/search/query/tieredSearch';
import { LOADED_PARTS } from './loadedParts';

/** The module that looks into texts, which corrects words and reads spoken ones at once. */
export const loadedTextModule: TextModule = {
  ...textModule,
  withSpoken,
  createTextSearch: (store) => new TieredSearch(store, LOADED_PARTS),
};
