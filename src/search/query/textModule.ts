import { parseSnapshot } from '../text/snapshot';
import type { PaperStore } from './paperStore';
import { withSpoken } from './spokenQuestion';
import { TieredSearch } from './tieredSearch';

/** All that looks into texts: one module, which comes in a file of its own when it is first needed. */
export const textModule = {
  createTextSearch: (store: PaperStore) => new TieredSearch(store),
  parseSnapshot,
  withSpoken,
};

export type TextModule = typeof textModule;
