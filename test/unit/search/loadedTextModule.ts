import { type TextModule, textModule } from '../../../src/search/query/textModule';
import { TieredSearch } from '../../../src/search/query/tieredSearch';
import { LOADED_CORRECTIONS } from './loadedCorrections';

/** The module that looks into texts, which corrects words at once. */
export const loadedTextModule: TextModule = {
  ...textModule,
  createTextSearch: (store) => new TieredSearch(store, LOADED_CORRECTIONS),
};
