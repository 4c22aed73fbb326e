/** A module that comes in a file of its own. */
export type LazyImport<Module> = {
  /** null: not loaded yet. */
  loaded(): Module | null;
  /** The load that has been started and has not failed; null: there is none. */
  loading(): Promise<void> | null;
  /** Loads it, once. Resolves all the same where it does not come; the next call tries again. */
  load(): Promise<void>;
};

export function createLazyImport<Module>(importModule: () => Promise<Module>): LazyImport<Module> {
  let loaded: Module | null = null;
  let loading: Promise<void> | null = null;
  return {
    loaded: () => loaded,
    loading: () => loading,
    load() {
      loading ??= importModule().then(
        (module) => {
          loaded = module;
        },
        () => {
          loading = null;
        },
      );
      return loading;
    },
  };
}
