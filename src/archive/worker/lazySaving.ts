import type { Saving } from './saving';

/** What stores index and digests, loaded when it is first used: filters need neither. */
export function lazySaving(create: () => Promise<Saving>): Saving {
  let loading: Promise<Saving> | null = null;
  const load = () => {
    loading ??= create().catch((error) => {
      loading = null;
      throw error;
    });
    return loading;
  };
  /** Where the code does not come, `run` says so. */
  const use = (call: (saving: Saving) => void) => void load().then(call, () => {});
  return {
    savePack: (month, pack) => use((saving) => saving.savePack(month, pack)),
    markSaved: (digestNames) => use((saving) => saving.markSaved(digestNames)),
    run: async (archive, signal) => (await load()).run(archive, signal),
  };
}
