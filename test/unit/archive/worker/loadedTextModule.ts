import type { LazyTextModule } from '../../../../src/archive/worker/lazyTextModule';
import { loadedTextModule } from '../../search/loadedTextModule';

/** The module that looks into texts, loaded before an engine starts: it answers questions with words at once. */
export const LOADED_TEXT_MODULE: LazyTextModule = {
  load: async () => loadedTextModule,
  loaded: () => loadedTextModule,
  failure: () => null,
};
