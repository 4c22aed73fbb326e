import type { LazyTextModule } from '../../../../src/archive/worker/lazyTextModule';
import { textModule } from '../../../../src/search/query/textModule';

/** The module that looks into texts, loaded before an engine starts: it answers questions with words at once. */
export const LOADED_TEXT_MODULE: LazyTextModule = {
  load: async () => textModule,
  loaded: () => textModule,
  failure: () => null,
};
