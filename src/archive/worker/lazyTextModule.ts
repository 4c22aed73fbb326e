import { type Failure, FailureError } from '../../failure';
import type { TextModule } from '../../search/query/textModule';

/** The module that looks into texts, which is more than half of the worker's code. */
export type LazyTextModule = {
  /** Loads it, once. Rejects with a failure where it does not come; the next call tries again. */
  load(): Promise<TextModule>;
  /** null: not loaded yet. */
  loaded(): TextModule | null;
  /** Why it has not come; null: it has, or is on its way, or not needed yet. */
  failure(): Failure | null;
};

/** A part of the worker's code has not come. */
export const NOT_LOADED: Failure = { kind: 'no-worker' };

export function createLazyTextModule(importModule: () => Promise<TextModule>): LazyTextModule {
  let loading: Promise<TextModule> | null = null;
  let loaded: TextModule | null = null;
  let failure: Failure | null = null;

  const load = async (): Promise<TextModule> => {
    try {
      loaded = await importModule();
      failure = null;
      return loaded;
    } catch {
      loading = null;
      failure = NOT_LOADED;
      throw new FailureError(failure);
    }
  };

  return {
    load() {
      loading ??= load();
      return loading;
    },
    loaded: () => loaded,
    failure: () => failure,
  };
}
