import type { Manifest } from '../../digest/manifest';
import type { ReadFile } from '../readFile';
import { readCatalogue } from './readCatalogue';
import type { ReadDays } from './readDays';

type Context = {
  readonly readFile: ReadFile;
  readonly days: ReadDays;
  readonly report: () => void;
};

/**
 * Lists the papers of all days before their texts are read, once something is asked for that needs them.
 * A catalogue that is missing or damaged changes nothing: the texts are read all the same.
 */
export type Listing = {
  /** Resolves when the papers of the manifest are listed, or cannot be, or nothing has asked for them. */
  setManifest(manifest: Manifest, signal: AbortSignal): Promise<void>;
  /** Called with each question. */
  want(): void;
};

export function createListing({ readFile, days, report }: Context): Listing {
  let isWanted = false;
  let source: { readonly manifest: Manifest; readonly signal: AbortSignal } | null = null;
  /** The hash of the manifest whose papers are listed, or were tried. */
  let known: string | null = null;

  const load = async () => {
    const { manifest, signal } = source ?? {};
    if (!isWanted || !manifest?.catalogue || manifest.hash === known) return;
    // On a return visit everything may be there already.
    if (manifest.days.every(days.has)) return;
    const catalogue = await readCatalogue(readFile, manifest, signal).catch(() => null);
    // The run that aborted this one tries again.
    if (signal?.aborted) return;
    known = manifest.hash;
    if (!catalogue) return;
    days.list(catalogue, manifest.days);
    report();
  };

  return {
    setManifest(manifest, signal) {
      source = { manifest, signal };
      return load();
    },
    want() {
      if (isWanted) return;
      isWanted = true;
      void load();
    },
  };
}
